import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Instant } from '../../shared/availability/availability'
import type { SettingsFileState } from '../../shared/settings'
import { writeWhole } from '../secrets/write-whole'
import { currentVersion, migrateSettings, versionOf, type FoundSettings } from './migrate-settings'
import { isAbsent, parseSettings, readText } from './settings-text'

/** So many broken files are kept beside it. */
const mostSetAside = 3

/** What the file said, in today's form, and how it was found. */
export interface ReadSettings {
  readonly found: FoundSettings
  readonly file: SettingsFileState
}

/** Renames it, so that it can be mended or looked at, and keeps the newest few. */
async function setAside(path: string, now: Instant): Promise<SettingsFileState> {
  const start = `${basename(path)}.broken-`
  const name = `${start}${new Date(now).toISOString().replace(/[:.]/g, '-')}`
  try {
    await rename(path, join(dirname(path), name))
    const all = (await readdir(dirname(path))).filter((one) => one.startsWith(start)).sort()
    await Promise.all(all.slice(0, -mostSetAside).map((one) => rm(join(dirname(path), one), { force: true })))
    return { state: 'setAside', name }
  } catch {
    return { state: 'unreadable' }
  }
}

/** Reads the settings file; one that says nothing is set aside, one of a newer Patchboard is left as it is. */
export async function readSettingsFile(path: string, now: Instant): Promise<ReadSettings> {
  try {
    const read = parseSettings(await readText(path))
    if (!read) return { found: {}, file: await setAside(path, now) }
    const state = versionOf(read) > currentVersion ? 'newer' : 'fine'
    return { found: migrateSettings(read), file: { state } }
  } catch (error) {
    return { found: {}, file: { state: isAbsent(error) ? 'fine' : 'unreadable' } }
  }
}

/** Writes it whole or not at all. */
export async function saveSettingsFile(path: string, settings: FoundSettings): Promise<void> {
  await writeWhole(path, Buffer.from(`${JSON.stringify(settings, undefined, 2)}\n`))
}
