import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

/** Unpacks the wanted files of a zip, one after the other, as streams. */
export async function unzip(file, folder, wanted) {
  const { default: yauzl } = await import('yauzl')
  const zip = await promisify(yauzl.open)(file, { lazyEntries: true })
  const contentOf = promisify(zip.openReadStream.bind(zip))

  const unpack = async (entry) => {
    if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) return
    const target = join(folder, entry.fileName)
    mkdirSync(dirname(target), { recursive: true })
    // The upper half holds the Unix mode: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.4.15)
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await contentOf(entry), createWriteStream(target, { mode }))
  }

  await new Promise((resolve, reject) => {
    zip.on('entry', (entry) => unpack(entry).then(() => zip.readEntry(), reject))
    zip.on('end', resolve)
    zip.on('error', reject)
    zip.readEntry()
  }).finally(() => zip.close())
}
