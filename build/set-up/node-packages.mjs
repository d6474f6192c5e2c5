import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { wasStopped } from './run.mjs'
import { head, Problem, say } from './say.mjs'
import { isOffline, npm } from './tools.mjs'

function packagesIn(lockfile) {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, lockfile), 'utf8'))
    delete packages['']
    return packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what the lockfile asks for. npm writes what it installed into a lockfile of its own,
 * at the very end: comparing the two holds after `npm ci` and `npm install` alike, whatever a clone did to the times.
 */
export function nodePackagesAreInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  const otherSystem = (entry) => entry.optional || entry.devOptional
  return (
    Object.keys(present).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, entry]) =>
      path in present ? present[path].version === entry.version : otherSystem(entry),
    )
  )
}

export async function nodePackages() {
  if (nodePackagesAreInstalled()) return
  say('Installing the npm packages …')
  const { code, output } = await npm(['ci'])
  if (wasStopped()) throw new Problem('Stopped.')
  if (code === 0) return
  throw new Problem(
    isOffline(output)
      ? 'The npm packages are not installed, and the npm registry cannot be reached. Connect to the network, or set npm’s proxy or registry, and start again.'
      : `The npm packages could not be installed. npm says:\n${head(output)}`,
  )
}
