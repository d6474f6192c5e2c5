import { join } from 'node:path'
import type { Instant } from '../../shared/availability/availability'
import type { PeopleNews } from '../../shared/ipc'
import type { LanguageTag } from '../../shared/language'
import type { AskGraph } from '../graph/ask-graph'
import { createPeopleSource } from '../graph/fetch-people'
import type { Log } from '../log'
import { eraseWithLeftovers } from '../secrets/erase-with-leftovers'
import { SealedJournal } from '../secrets/sealed-journal'
import type { SecretBox } from '../secrets/secret-box'
import type { SettingsKeeper } from '../settings/settings-keeper'
import { createDirectoryRest } from './directory-rest'
import type { Met } from './met'
import { toNumberRules, type NumberRules } from './number-rules'
import { PeopleDirectory } from './people-directory'
import { createToPhones } from './to-phones'

interface OpenParts {
  readonly askGraph: AskGraph
  readonly graphRoot: string
  readonly profileFolder: string
  readonly box: SecretBox
  readonly settings: Pick<SettingsKeeper, 'now'>
  /** The computer's country, ISO 3166; empty where it is not known. */
  readonly country: string
  readonly log: Log
  readonly now: () => Instant
  readonly language: () => LanguageTag
  readonly tell: (news: PeopleNews) => void
  readonly onMet: (met: Met) => void
}

/**
 * The form of what rests on the disk, which people rest in as they are shown: another one where `toPerson` makes others of the same
 * accounts. Another form, another region or other extensions, and all is read anew.
 */
const form = 2

/** The directory over the network, resting under the keychain; without a keychain to trust it rests nowhere. */
export function openDirectory({ askGraph, graphRoot, profileFolder, ...parts }: OpenParts): PeopleDirectory {
  const { box, settings, country, log } = parts
  const numbers = (): NumberRules => toNumberRules(settings.now().values, country)
  const path = join(profileFolder, 'directory.sealed')
  return new PeopleDirectory({
    ...parts,
    source: createPeopleSource(askGraph, graphRoot),
    openRest: (operatorKey) => {
      const { region, extensionRule } = numbers()
      const owner = JSON.stringify([form, region, extensionRule, graphRoot, operatorKey])
      return createDirectoryRest(new SealedJournal({ path, box, log, owner }))
    },
    eraseRest: () => eraseWithLeftovers(path),
    loadToPhones: async () => {
      const { createNumberForms } = await import('./number-forms')
      const { region, extensionRule } = numbers()
      return createToPhones(createNumberForms(region), extensionRule)
    },
  })
}
