import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { run } from './run.mjs'

/** The script of a command-line tool in node_modules, to be run with Node itself: no shell, on any system. */
export function toolScript(packageName, command = packageName) {
  const home = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return join(home, typeof bin === 'string' ? bin : bin[command])
}

/** npm retries for over a minute by default; a set-up without a network should say so sooner. */
const SETTINGS = [
  '--loglevel=error',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=2000',
]

/** Runs npm: the very one that started us, or the one on PATH. */
export function npm(args, options) {
  const own = process.env.npm_execpath ?? ''
  if (own.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args, ...SETTINGS], options)
  // On Windows npm is a .cmd file, which only a shell can start: https://nodejs.org/api/child_process.html
  if (process.platform === 'win32')
    return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args, ...SETTINGS], options)
  return run('npm', [...args, ...SETTINGS], options)
}

export function isOffline(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/.test(
    output,
  )
}
