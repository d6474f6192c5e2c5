import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { mostUnknown, type PolicyNews } from '../../shared/policy'
import { createReference } from '../create-reference'
import { currentVersion, migrateSettings, versionOf, type FoundSettings } from './migrate-settings'
import { settingKeys } from './settings-form'
import { isAbsent, parseSettings, readText } from './settings-text'

/** Where IT writes what it decides for everyone at this computer: only an administrator may write there. */
export type PolicyPlace =
  | { readonly kind: 'file'; readonly path: string }
  /** `program`: the whole path of `reg.exe`; `path`: the key. */
  | { readonly kind: 'registry'; readonly program: string; readonly path: string }
  /** `program`: the whole path of `plutil`; `otherwise`: the JSON file that counts where there is no such list. */
  | { readonly kind: 'plist'; readonly program: string; readonly path: string; readonly otherwise: string }

/** What it decides, in today's form, and how it was found. */
export interface Policy {
  readonly found: FoundSettings
  readonly news: PolicyNews
}

/** `undefined`: there is none; `unreadable`: there is something, and it says nothing. */
type Read = FoundSettings | 'unreadable' | undefined

/** Nobody waits longer for a start, milliseconds. */
const deadline = 5_000

/** Longer ones are no names. */
const longestName = 60

async function readFrom(path: string): Promise<Read> {
  try {
    return parseSettings(await readText(path)) ?? 'unreadable'
  } catch (error) {
    return isAbsent(error) ? undefined : 'unreadable'
  }
}

/** What one of the system's programs prints, asked without a shell; a number: that is how it ended. */
function ask(program: string, args: readonly string[]): Promise<string | number> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: deadline, windowsHide: true }, (error, printed) => {
      if (!error) resolve(printed)
      else resolve(typeof error.code === 'number' ? error.code : -1)
    })
  })
}

/** `reg query` ends with 1 where there is no such key. */
async function readRegistry(program: string, key: string): Promise<Read> {
  const printed = await ask(program, ['query', key, '/reg:64'])
  if (typeof printed === 'number') return printed === 1 ? undefined : 'unreadable'
  const { parseRegistry } = await import('./parse-registry')
  return parseRegistry(printed)
}

/** What device management adds for itself. */
const isOfTheProfile = (name: string): boolean => /^Payload[A-Z]/.test(name)

async function readPlist(program: string, path: string): Promise<Read> {
  try {
    await access(path)
  } catch (error) {
    return isAbsent(error) ? undefined : 'unreadable'
  }
  const printed = await ask(program, ['-convert', 'json', '-o', '-', '--', path])
  const read = typeof printed === 'number' ? undefined : parseSettings(printed)
  if (!read) return 'unreadable'
  return Object.fromEntries(Object.entries(read).filter(([name]) => !isOfTheProfile(name)))
}

function toPolicy(read: Read, place: string): Policy {
  if (read === undefined) return { found: {}, news: { state: 'none', place, unknown: [] } }
  if (read === 'unreadable') {
    const problem = { kind: 'misconfigured', setting: 'policy', reference: createReference() } as const
    return { found: {}, news: { state: 'unreadable', place, unknown: [], problem } }
  }
  const known: readonly string[] = [...settingKeys, 'version']
  const unknown = Object.keys(read).filter((name) => !known.includes(name))
  const news = {
    state: versionOf(read) > currentVersion ? 'newer' : 'fine',
    place,
    unknown: unknown.slice(0, mostUnknown).map((name) => name.slice(0, longestName)),
  } as const
  return { found: migrateSettings(read), news }
}

/** What IT decides. It is read once, at the start: a policy that changes counts from the next start on. */
export async function readPolicy(place: PolicyPlace): Promise<Policy> {
  const { kind, path } = place
  if (kind === 'file') return toPolicy(await readFrom(path), path)
  if (kind === 'registry') return toPolicy(await readRegistry(place.program, path), path)
  const managed = await readPlist(place.program, path)
  if (managed !== undefined) return toPolicy(managed, path)
  return toPolicy(await readFrom(place.otherwise), place.otherwise)
}
