import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Removes a file and what stands beside it under its name: what was set aside, and what killed writes left. False: something could not be removed. */
export async function eraseWithLeftovers(path: string): Promise<boolean> {
  try {
    const names = await readdir(dirname(path))
    const ours = names.filter((name) => name === basename(path) || name.startsWith(`${basename(path)}.`))
    await Promise.all(ours.map((name) => rm(join(dirname(path), name), { force: true })))
    return true
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
  }
}

/** The system's name for why something of the disk failed. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
