// Stands in for Electron's own default app, whose behaviour it follows:
// https://github.com/electron/electron/blob/v33.2.1/default_app/main.ts
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

function readArguments([first, ...rest], preloads = []) {
  if (first === '-r' || first === '--require') return readArguments(rest.slice(1), [...preloads, rest[0]])
  if (first?.startsWith('-')) return readArguments(rest, preloads)
  return { target: first, preloads }
}

function takeOver(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (about.version) app.setVersion(about.version)
  if (about.productName ?? about.name) app.setName(about.productName ?? about.name)
  app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`)
  app.setAppPath(folder)
}

const { target, preloads } = readArguments(process.argv.slice(1))
for (const preload of preloads) require(resolve(preload))

if (target === undefined) {
  process.stderr.write('Name the folder or the script of an app to run.\n')
  app.exit(1)
} else {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  const path = resolve(target)
  const script = require.resolve(path)
  if (existsSync(join(path, 'package.json'))) takeOver(path)
  else app.setAppPath(dirname(script))
  await import(pathToFileURL(script).href)
}
