import type { Instant } from '../shared/availability/availability'
import type { FileChoice } from './boards/move-boards'
import type { Notify } from './desktop/notify'
import type { LanguageTag } from '../shared/language'
import type { Tell } from './ipc/broadcast'
import type { Log } from './log'
import type { Fetch, OutsideWorld } from './outside-world'
import type { SecretBox } from './secrets/secret-box'
import type { SettingsKeeper } from './settings/settings-keeper'

/** What a desk is put together from. */
export interface DeskParts {
  readonly world: OutsideWorld
  readonly profileFolder: string
  readonly settings: Pick<SettingsKeeper, 'now' | 'onChange'>
  readonly box: SecretBox
  /** The operator's country, ISO 3166; empty where it is not known. */
  readonly country: string
  readonly now: () => Instant
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
  readonly log: Log
  /** The operator's language; it may change while the console runs. */
  readonly language: () => LanguageTag
  readonly tell: Tell
  readonly openBrowser: (link: string) => Promise<void>
  /** Opens a link of the telephone, or of Teams. */
  readonly openLink: (link: string) => Promise<void>
  /** To the telephone system of the settings, with the computer's proxy and certificates. */
  readonly fetchFromPhone: Fetch
  readonly copy: (text: string) => Promise<void>
  readonly bringToFront: () => void
  /** Asks the operator for a file. */
  readonly choose: FileChoice
  /** How many messages wait, on the app's icon. */
  readonly showCount: (count: number) => void
  readonly notify: Notify
}
