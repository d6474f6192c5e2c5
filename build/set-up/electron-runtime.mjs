import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FALLBACK, fallbackApplies, fallbackRuntime } from './fallback-runtime.mjs'
import { EXECUTABLE, officialRuntime } from './official-runtime.mjs'
import { Problem } from './say.mjs'

const WAYS_OUT = `Two ways out:
  - let it be downloaded: set HTTPS_PROXY, or name a mirror in ELECTRON_MIRROR (https://www.electronjs.org/docs/latest/tutorial/installation);
  - name a folder with an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.`

function namedRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const path = join(folder, EXECUTABLE)
  if (!existsSync(path)) throw new Problem(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${path}.`)
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return { path, version, origin: 'override' }
}

/** The Electron to run: `{ path, version, origin }`, origin being 'override', 'official' or 'npm-fallback'. */
export async function electronRuntime() {
  const found = namedRuntime() ?? (await officialRuntime()) ?? (fallbackApplies && (await fallbackRuntime()))
  if (!found) throw new Problem(`There is no Electron to run. ${WAYS_OUT}`)
  return found
}

export function describeRuntime({ version, origin }) {
  const words = {
    override: 'named in ELECTRON_OVERRIDE_DIST_PATH',
    official: 'the official one',
    'npm-fallback': `development runtime from ${FALLBACK.name}@${FALLBACK.version}, as the official one could not be had`,
  }
  return `Electron ${version} (${words[origin]})`
}
