import type { Instant } from '../shared/availability/availability'
import type { Diagnostics, Versions } from '../shared/diagnostics'
import type { Desk } from './desk'
import { toDiagnostics } from './to-diagnostics'

interface Moment {
  readonly now: Instant
  /** Milliseconds since the start. */
  readonly runningFor: number
  readonly versions: Versions
}

/** How the console does, without anything of a person. */
export function readDiagnostics(desk: Desk, { now, runningFor, versions }: Moment): Diagnostics {
  const ids = desk.directory.ids()
  const facts = {
    session: desk.session.read(),
    connection: desk.refresh.readConnection(),
    answers: desk.board.readAll(ids),
    everyone: ids.length,
    services: desk.services.read(),
  }
  return toDiagnostics({ ...facts, runningFor, versions }, now)
}
