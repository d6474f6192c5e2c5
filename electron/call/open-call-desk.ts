import { join } from 'node:path'
import type { Instant } from '../../shared/availability/availability'
import { done } from '../../shared/outcome'
import type { AvailabilityRefresh } from '../availability/refresh-availability'
import type { PeopleDirectory } from '../directory/people-directory'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import type { SecretBox } from '../secrets/secret-box'
import { CallDesk } from './call-desk'
import { CallLog } from './call-log'
import { eraseCallLogs, openCallLogStore } from './call-log-store'
import { createTeamsHandOver } from './hand-over/by-teams'
import { createHandOver, type HandOverParts } from './hand-over/create-hand-over'
import { readHandOverChoice } from './hand-over/read-hand-over-choice'

interface OpenParts extends HandOverParts {
  readonly profileFolder: string
  readonly box: SecretBox
  readonly now: () => Instant
  readonly log: Log
  readonly tell: Tell
  readonly country: string
}

interface Known {
  readonly directory: PeopleDirectory
  readonly refresh: AvailabilityRefresh
}

/** The telephone's side of the desk, with what it keeps in this profile folder. */
export function openCallDesk(parts: OpenParts, { directory, refresh }: Known): CallDesk {
  const { profileFolder: folder, box, now, log, tell, country, openLink } = parts
  const chosen = readHandOverChoice(join(folder, 'settings.json'))
  return new CallDesk({
    now,
    country,
    tell,
    people: () => directory.people(),
    addressOf: (id) => directory.addressOf(id),
    askAnew: (id) => refresh.askAnew(id),
    byNumber: chosen.then((choice) => (choice.ok ? done(createHandOver(choice.value, parts)) : choice)),
    byTeams: createTeamsHandOver(openLink),
    openLog: (operatorKey) =>
      new CallLog({ store: openCallLogStore(operatorKey, { folder, box, log }), now, log }),
    eraseLogs: () => eraseCallLogs(folder),
  })
}
