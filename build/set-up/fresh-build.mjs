import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { run } from './run.mjs'
import { toolScript } from './tools.mjs'

const SHARED = [
  'shared',
  'electron',
  'renderer',
  'package.json',
  'package-lock.json',
  'build/tsconfig.base.json',
]

export const APP = {
  name: 'app',
  config: 'build/electron.vite.config.ts',
  sources: SHARED,
  made: ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'],
}
/** The same app put together with what tests need. */
export const APP_UNDER_TEST = {
  name: 'app-under-test',
  config: 'build/electron.vite.e2e.config.ts',
  sources: [...SHARED, 'e2e'],
  made: ['out/e2e/main.js', 'out/look/testing/look.html', 'out/look/testing/draw.html'],
}

function* filesIn(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
}

/** Contents, not times: a fresh clone or a change of branch has new times for old files. */
function fingerprint({ config, sources }, target) {
  const hash = createHash('sha256').update(target)
  for (const source of [config, ...sources]) {
    for (const file of filesIn(join(root, source))) {
      if (!/\.test\.tsx?$/.test(file)) hash.update(file).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

/** Builds for the Electron that will run it; an older one would not understand what a newer one is given. */
export async function freshBuild(what, electron, { always = false } = {}) {
  const env = /^\d+\./.test(electron.version) ? { ELECTRON_MAJOR_VER: electron.version.split('.')[0] } : {}
  const stamp = join(root, 'out', 'stamps', what.name)
  const now = fingerprint(what, JSON.stringify(env))
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  if (!always && isFresh && what.made.every((file) => existsSync(join(root, file))))
    return { code: 0, output: '' }

  rmSync(stamp, { force: true })
  const args = [toolScript('electron-vite'), 'build', '--config', what.config]
  const result = await run(process.execPath, args, { env })
  if (result.code === 0) {
    mkdirSync(join(root, 'out', 'stamps'), { recursive: true })
    writeFileSync(stamp, now)
  }
  return { ...result, built: true }
}
