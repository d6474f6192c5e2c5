import type { PersonId } from '../../shared/person'
import type { DeskParts } from '../desk-parts'
import { fetchPresences } from '../graph/fetch-presences'
import type { GraphServices } from '../graph/graph-services'
import { AvailabilityBoard } from './availability-board'
import { PresenceWatch } from './presence-watch'
import { createReadCalendars } from './read-calendars'
import { AvailabilityRefresh } from './refresh-availability'

/** What is known of who is free, and what keeps it fresh. */
export interface AvailabilityDesk {
  readonly board: AvailabilityBoard
  readonly refresh: AvailabilityRefresh
  readonly presence: PresenceWatch
}

export function openAvailability(
  { tell, now, elapsed, random }: DeskParts,
  ask: GraphServices['ask'],
  addressOf: (id: PersonId) => string | undefined,
): AvailabilityDesk {
  const board = new AvailabilityBoard((changed) => tell('availabilityChanged', changed))
  const refresh = new AvailabilityRefresh({
    board,
    now,
    elapsed,
    random,
    readCalendars: createReadCalendars({ askGraph: ask.calendars, addressOf, now }),
    onConnection: (connection) => tell('connectionChanged', connection),
  })
  const presence = new PresenceWatch({
    readPresences: (ids, signal) =>
      fetchPresences(ask.presence, { ids, asOf: now(), urgency: 'inSight', signal }),
    elapsed,
    random,
    onChange: (changed) => tell('presenceChanged', changed),
  })
  return { board, refresh, presence }
}
