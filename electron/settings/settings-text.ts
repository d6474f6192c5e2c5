import { open } from 'node:fs/promises'
import { z } from 'zod'
import type { FoundSettings } from './migrate-settings'

/** Nobody chooses so much: a larger file is something else. */
const mostBytes = 1_000_000

const found = z.record(z.string(), z.unknown())

/** Whether it failed because there is no such file. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The text; undefined: it is too long to be settings. */
export async function readText(path: string): Promise<string | undefined> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > mostBytes ? undefined : await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

/** What a text says; undefined: it is not the text of settings. */
export function parseSettings(text: string | undefined): FoundSettings | undefined {
  try {
    // Editors on Windows put a mark before the first character.
    const parsed = found.safeParse(JSON.parse((text ?? '').replace(/^\uFEFF/, '')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
