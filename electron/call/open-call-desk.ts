import type { Instant } from '../../shared/availability/availability'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { SettingsNews } from '../../shared/settings'
import { createReference } from '../create-reference'
import type { AvailabilityRefresh } from '../availability/refresh-availability'
import { toNumberRules } from '../directory/number-rules'
import type { PeopleDirectory } from '../directory/people-directory'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import type { SecretBox } from '../secrets/secret-box'
import type { SettingsKeeper } from '../settings/settings-keeper'
import { CallDesk } from './call-desk'
import { CallLog } from './call-log'
import { eraseCallLogs, openCallLogStore } from './call-log-store'
import { createTeamsHandOver } from './hand-over/by-teams'
import { createHandOver, type HandOverParts } from './hand-over/create-hand-over'
import type { HandOver } from './hand-over/hand-over'

export interface OpenParts extends HandOverParts {
  readonly profileFolder: string
  readonly box: SecretBox
  readonly now: () => Instant
  readonly log: Log
  readonly tell: Tell
  readonly country: string
  readonly settings: Pick<SettingsKeeper, 'now' | 'onChange'>
}

export interface Known {
  readonly directory: PeopleDirectory
  readonly refresh: AvailabilityRefresh
}

/** By what the settings say now; a wrong one is a problem: a call must not go another way than the one chosen. */
function toHandOver({ values, wrong }: SettingsNews, parts: HandOverParts): Outcome<HandOver> {
  if (!wrong.includes('handOver')) return done(createHandOver(values.handOver, parts))
  return failed({ kind: 'misconfigured', setting: 'handOver', reference: createReference() })
}

/** The telephone's side of the desk, with what it keeps in this profile folder. */
export function openCallDesk(parts: OpenParts, { directory, refresh }: Known): CallDesk {
  const { profileFolder: folder, box, now, log, tell, country, openLink, settings } = parts
  const desk = new CallDesk({
    now,
    get country() {
      return toNumberRules(settings.now().values, country).region
    },
    tell,
    people: () => directory.people(),
    accountOf: (id) => directory.accountOf(id),
    askAnew: (id) => refresh.askAnew(id),
    byNumber: () => toHandOver(settings.now(), parts),
    byTeams: createTeamsHandOver(openLink),
    openLog: (operatorKey) =>
      new CallLog({
        store: openCallLogStore(operatorKey, { folder, box, log }),
        keepDays: () => settings.now().values.callLog.keepDays,
        ...{ now, log },
      }),
    eraseLogs: () => eraseCallLogs(folder),
  })
  settings.onChange(() => {
    desk.followHandOver()
    desk.followLog()
  })
  return desk
}
