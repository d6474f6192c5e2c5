import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '../../shared/availability/availability'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { PolicyNews } from '../../shared/policy'
import type { NotChangedCause } from '../../shared/problem'
import {
  defaultSettings,
  isLocked,
  settingsAtStart,
  type SettingKey,
  type SettingsFileState,
  type SettingsNews,
  type SettingsPatch,
} from '../../shared/settings'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import type { FoundSettings } from './migrate-settings'
import { migrateSettings } from './migrate-settings'
import { readSettingsFile, saveSettingsFile, type ReadSettings } from './settings-file'
import { settingKeys } from './settings-form'
import { toEffective, type SettingsLayers } from './to-effective'

interface KeeperParts {
  readonly path: string
  readonly now: () => Instant
  readonly log: Log
}

type Listener = (now: SettingsNews, before: SettingsNews) => void

const notChanged = (cause: NotChangedCause): Outcome<never> =>
  failed({ kind: 'settingsNotChanged', cause, reference: createReference() })

/** What goes before the operator, and how the policy was found; without it: there was none. */
interface Above extends Omit<SettingsLayers, 'operator'> {
  readonly policyNews?: PolicyNews
}

/** What follows from what was found and from who goes before it. */
const toNews = (read: ReadSettings, { environment, policy, policyNews }: Above): SettingsNews => ({
  ...toEffective({ environment, policy, operator: read.found }),
  file: read.file,
  policy: policyNews ?? settingsAtStart.policy,
})

/** What is as good as not chosen is not written: it follows the default. What others wrote into the file stays. */
function withPatch(found: FoundSettings, patch: SettingsPatch): FoundSettings {
  const next: Record<string, unknown> = { ...found }
  for (const key of settingKeys) {
    const value = patch[key]
    if (value === undefined) continue
    if (isDeepStrictEqual(value, defaultSettings[key])) Reflect.deleteProperty(next, key)
    else next[key] = value
  }
  return migrateSettings(next)
}

/** The one owner of the settings: everyone asks it for what counts now, and changes go through it alone. */
export class SettingsKeeper {
  #news: SettingsNews
  #turn: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<Listener>()

  private constructor(
    private readonly parts: KeeperParts,
    private readonly above: Above,
    private read: ReadSettings,
  ) {
    this.#news = toNews(read, above)
  }

  static async open(parts: KeeperParts, above: Above): Promise<SettingsKeeper> {
    return new SettingsKeeper(parts, above, await readSettingsFile(parts.path, parts.now()))
  }

  /** What counts now, with who decided it. */
  now(): SettingsNews {
    return this.#news
  }

  /** Calls after every change, until the returned function is called. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Changes what the operator may change, on the disk first; all of it or nothing. */
  change(patch: SettingsPatch): Promise<Outcome<undefined>> {
    const next = this.#turn.then(() => this.#change(patch))
    this.#turn = next
    return next
  }

  async #change(patch: SettingsPatch): Promise<Outcome<undefined>> {
    const keys = settingKeys.filter((key) => patch[key] !== undefined)
    if (keys.length === 0) return done(undefined)
    if (keys.some((key) => this.#isLocked(key))) return notChanged('locked')
    const read = await this.#readAnew()
    if (read.file.state === 'newer') return notChanged('newerFile')
    if (read.file.state === 'unreadable') return notChanged('notSaved')
    const found = withPatch(read.found, patch)
    try {
      await saveSettingsFile(this.parts.path, found)
    } catch (error) {
      this.parts.log.warn('the settings were not saved', { why: String(error) })
      return notChanged('notSaved')
    }
    this.#take({ found, file: this.#fileAfter(read.file) })
    return done(undefined)
  }

  #isLocked(key: SettingKey): boolean {
    return isLocked(this.#news.origins[key])
  }

  /** The file may have been edited meanwhile: that stays. One that was broken meanwhile is set aside, and what counted stays. */
  async #readAnew(): Promise<ReadSettings> {
    const read = await readSettingsFile(this.parts.path, this.parts.now())
    if (read.file.state !== 'setAside') return read
    this.read = { found: this.read.found, file: read.file }
    return this.read
  }

  /** That a file was set aside stays said until the next start. */
  #fileAfter(file: SettingsFileState): SettingsFileState {
    return this.read.file.state === 'setAside' ? this.read.file : file
  }

  #take(read: ReadSettings): void {
    const before = this.#news
    this.read = read
    this.#news = toNews(read, this.above)
    for (const listener of [...this.#listeners]) listener(this.#news, before)
  }
}
