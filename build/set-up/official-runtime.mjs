import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fallbackApplies } from './fallback-runtime.mjs'
import { cacheFolder, root } from './places.mjs'
import { run, wasStopped } from './run.mjs'
import { Problem, say } from './say.mjs'
import { toolScript } from './tools.mjs'

const TIME_LIMIT_MS = 5 * 60_000
/** Without it the installer ignores HTTPS_PROXY: https://github.com/electron/get#proxies */
const HEED_PROXY = { ELECTRON_GET_USE_PROXY: 'true' }
const ASK_AGAIN_MS = 24 * 60 * 60_000
const SETTINGS =
  /^(electron_mirror|electron_custom_|npm_config_electron_|https?_proxy|all_proxy|electron_get_)/i

/** Where the executable lies in an unpacked Electron; the electron package puts it the same way. */
export const EXECUTABLE =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'

const home = join(root, 'node_modules', 'electron')

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
}

function installed(version) {
  const path = join(home, 'dist', EXECUTABLE)
  // The installer writes path.txt last, so without it the unpacking was broken off.
  const whole = read(join(home, 'path.txt')) === EXECUTABLE && existsSync(path)
  return whole && read(join(home, 'dist', 'version')).replace(/^v/, '') === version
    ? { path, version, origin: 'official' }
    : undefined
}

const noteFile = () => join(cacheFolder(), 'electron-could-not-be-fetched')

/** A proxy or mirror set since the last failure is a reason to ask again at once. */
function circumstances(version) {
  const settings = Object.entries(process.env).filter(([name]) => SETTINGS.test(name))
  return JSON.stringify([version, ...settings.sort()])
}

function failedLately(version) {
  const fresh = existsSync(noteFile()) && Date.now() - statSync(noteFile()).mtimeMs < ASK_AGAIN_MS
  return fresh && read(noteFile()) === circumstances(version)
}

/** The official Electron: there already, or downloaded now. A host that failed to answer is left alone for a day. */
export async function officialRuntime() {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const present = installed(version)
  if (present || (fallbackApplies && failedLately(version))) return present

  say(`Fetching Electron ${version} …`)
  const installer = toolScript('electron', 'install-electron')
  const { code, output, timedOut } = await run(process.execPath, [installer], {
    timeout: TIME_LIMIT_MS,
    env: HEED_PROXY,
  })
  if (wasStopped()) throw new Problem('Stopped.')
  const now = code === 0 ? installed(version) : undefined
  if (now) {
    rmSync(noteFile(), { force: true })
    return now
  }
  const reason = timedOut
    ? 'it took too long'
    : (/^\w*Error: (.*)$/m.exec(output)?.[1] ?? `exit code ${code}`)
  say(`Electron ${version} could not be fetched (${reason}).`)
  mkdirSync(dirname(noteFile()), { recursive: true })
  writeFileSync(noteFile(), circumstances(version))
  return undefined
}
