import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file under a folder with its bytes; what vanishes meanwhile is left out. */
export async function bytesUnder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = await Promise.all(
    files.map(async (path) => [path, await readFile(path).catch(() => Buffer.alloc(0))] as const),
  )
  return new Map(read)
}

/** How a text may stand somewhere without being seen at once: as it is, in two-byte letters, in hex, in base64 at each offset. */
export function formsOf(text: string): readonly Buffer[] {
  const inBase64 = [0, 1, 2].map((offset) => {
    const letters = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64')
    // The letters at both ends depend on the neighbours.
    return letters.slice(offset === 0 ? 0 : 4, Math.floor((offset + text.length) / 3) * 4)
  })
  const plain = [text, Buffer.from(text).toString('hex'), ...inBase64].map((form) => Buffer.from(form))
  return [...plain, Buffer.from(text, 'utf16le')]
}

/** Which of the places hold the text in any of its forms. */
export const placesOf = (text: string, places: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...places].filter(([, bytes]) => formsOf(text).some((form) => bytes.includes(form))).map(([name]) => name)
