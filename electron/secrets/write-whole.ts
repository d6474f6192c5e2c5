import { randomBytes } from 'node:crypto'
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const ending = '.partial'

async function withHandle(handle: FileHandle, use: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await use(handle)
  } finally {
    await handle.close()
  }
}

/** A renamed file is on the disk for certain only when its folder is. Windows knows no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  await withHandle(await open(dirname(path), 'r'), (folder) => folder.sync())
}

/** Removes what writes left behind that were killed midway. */
async function sweep(path: string): Promise<void> {
  const names = await readdir(dirname(path))
  const leftovers = names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith(ending))
  await Promise.all(leftovers.map((name) => rm(join(dirname(path), name), { force: true })))
}

/**
 * Writes a file whole or not at all, for this user only (0600): beside it, onto the disk, then renamed over it.
 * A link that stands in its place is replaced and never followed. Rejects when it could not; the old file is untouched then.
 */
export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await sweep(path)
  const partial = `${path}.${randomBytes(6).toString('hex')}${ending}`
  try {
    await withHandle(await open(partial, 'wx', 0o600), async (file) => {
      await file.writeFile(bytes)
      await file.sync()
    })
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  await syncFolder(path)
}
