import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toAdml, toAdmx } from './to-admx'

/** Writes the files of the policy editor into a folder. */
export async function writePolicyFiles(folder: string): Promise<void> {
  await mkdir(join(folder, 'en-US'), { recursive: true })
  await writeFile(join(folder, 'Patchboard.admx'), toAdmx())
  await writeFile(join(folder, 'en-US', 'Patchboard.adml'), toAdml())
}
