import type { Instant } from '../shared/availability/availability'
import type { Diagnostics, ServiceState, Versions } from '../shared/diagnostics'
import type { Problem } from '../shared/problem'
import type { SettingsNews } from '../shared/settings'
import type { Desk } from './desk'
import { toDiagnostics } from './to-diagnostics'

interface Moment {
  readonly now: Instant
  /** Milliseconds since the start. */
  readonly runningFor: number
  readonly versions: Versions
  readonly settings: SettingsNews
}

/** How the console does, without anything of a person. */
export function readDiagnostics(desk: Desk, { now, ...moment }: Moment): Diagnostics {
  const ids = desk.directory.ids()
  const facts = {
    session: desk.session.read(),
    connection: desk.refresh.readConnection(),
    answers: desk.board.readAll(ids),
    everyone: ids.length,
    services: desk.services.read(),
  }
  return toDiagnostics({ ...facts, ...moment }, now)
}

const unasked: ServiceState = {
  requests: 0,
  triedAgain: 0,
  throttled: 0,
  failing: 0,
  unreachable: 0,
  pause: 0,
}

/** The same where no desk could be opened: nothing was asked, and why not. */
export function toDiagnosticsWithoutDesk(problem: Problem, { now, ...moment }: Moment): Diagnostics {
  const facts = {
    session: { state: 'notConfigured', problem },
    connection: {},
    answers: [],
    everyone: 0,
    services: {
      calendars: unasked,
      directory: unasked,
      presence: unasked,
      outOfOffice: unasked,
      mail: unasked,
    },
  } as const
  return toDiagnostics({ ...facts, ...moment }, now)
}
