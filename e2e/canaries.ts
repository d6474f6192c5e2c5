import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'

/** Of a secret, what is searched for: both ends of each of its parts, so that a piece of it is found too. */
const pieceLength = 24

const noted = z.array(
  z.object({
    code: z.string().optional(),
    code_verifier: z.string().optional(),
    access_token: z.string().optional(),
    refresh_token: z.string().optional(),
    id_token: z.string().optional(),
  }),
)

/** The codes and tokens that note-secrets.ts wrote down, in pieces. */
export async function readCanaries(file: string): Promise<readonly string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.length > 0)
  const secrets = lines
    .flatMap((line) => noted.parse(JSON.parse(line)))
    .flatMap((each) => Object.values(each))
  const parts = secrets.flatMap((secret) => secret?.split('.') ?? [])
  return [...new Set(parts.flatMap((part) => [part.slice(0, pieceLength), part.slice(-pieceLength)]))]
}

/** Those of the pieces that stand in the bytes, as they are or in the two-byte letters that Chromium's storage uses. */
export const canariesIn = (bytes: Buffer, canaries: readonly string[]): readonly string[] =>
  canaries.filter((piece) => bytes.includes(piece) || bytes.includes(Buffer.from(piece, 'utf16le')))

export interface SearchedFolder {
  /** How many files were searched. */
  readonly files: number
  /** Names, from that folder on, of those with a piece in them. */
  readonly found: readonly string[]
}

/** Searches every byte under a folder. What vanishes or is no file (sockets, the lock) holds no bytes. */
export async function searchFolder(folder: string, canaries: readonly string[]): Promise<SearchedFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found: string[] = []
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    if (canariesIn(bytes, canaries).length > 0) found.push(relative(folder, file))
  }
  return { files: files.length, found }
}
