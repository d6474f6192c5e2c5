import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { migrateSettings, type FoundSettings } from './migrate-settings'
import { parseRegistry } from './parse-registry'

/** Where IT writes what it decides for everyone at this computer: only an administrator may write there. */
export type PolicyPlace =
  | { readonly kind: 'file'; readonly path: string }
  /** `program`: the whole path of `reg.exe`. */
  | { readonly kind: 'registry'; readonly program: string; readonly key: string }

/** What it decides. `isUnreadable`: there is something, and it says nothing. */
export interface Policy {
  readonly found: FoundSettings
  readonly isUnreadable: boolean
}

const none: Policy = { found: {}, isUnreadable: false }
const unreadable: Policy = { found: {}, isUnreadable: true }

/** Nobody waits longer for a start, milliseconds. */
const deadline = 5_000

const document = z.record(z.string(), z.unknown())

async function readPolicyFile(path: string): Promise<Policy> {
  try {
    const text = await readFile(path, 'utf8')
    const parsed = document.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    return parsed.success ? { found: migrateSettings(parsed.data), isUnreadable: false } : unreadable
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? none : unreadable
  }
}

/** Asked of Windows' own program, without a shell. It ends with 1 where there is no such key. */
function readPolicyRegistry(program: string, key: string): Promise<Policy> {
  return new Promise((resolve) => {
    const args = ['query', key, '/reg:64']
    execFile(program, args, { timeout: deadline, windowsHide: true }, (error, printed) => {
      if (!error) resolve({ found: migrateSettings(parseRegistry(printed)), isUnreadable: false })
      else resolve(error.code === 1 ? none : unreadable)
    })
  })
}

/** What IT decides. It is read once, at the start: a policy that changes counts from the next start on. */
export const readPolicy = (place: PolicyPlace): Promise<Policy> =>
  place.kind === 'file' ? readPolicyFile(place.path) : readPolicyRegistry(place.program, place.key)
