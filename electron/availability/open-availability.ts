import type { PersonId } from '../../shared/person'
import type { DeskParts } from '../desk-parts'
import { fetchPresences } from '../graph/fetch-presences'
import type { GraphServices } from '../graph/graph-services'
import { AvailabilityBoard } from './availability-board'
import { PresenceWatch } from './presence-watch'
import { createReadCalendars } from './read-calendars'
import { AvailabilityRefresh } from './refresh-availability'
import { withoutTitles } from './without-titles'

/** What is known of who is free, and what keeps it fresh. */
export interface AvailabilityDesk {
  readonly board: AvailabilityBoard
  readonly refresh: AvailabilityRefresh
  readonly presence: PresenceWatch
}

interface OpenParts extends DeskParts {
  /** Something is known that was not: who was read, and from where. */
  readonly onNews: (ids: readonly PersonId[], from: 'calendar' | 'presence') => void
}

const idsOf = (facts: readonly { readonly personId: PersonId }[]): readonly PersonId[] =>
  facts.map(({ personId }) => personId)

export function openAvailability(
  { tell, now, elapsed, random, settings, onNews }: OpenParts,
  ask: GraphServices['ask'],
  addressOf: (id: PersonId) => string | undefined,
): AvailabilityDesk {
  const chosen = () => settings.now().values
  const board = new AvailabilityBoard(
    (changed) => {
      tell('availabilityChanged', changed)
      onNews(idsOf(changed), 'calendar')
    },
    (known) => (chosen().hideTitles ? withoutTitles(known) : known),
  )
  const refresh = new AvailabilityRefresh({
    board,
    now,
    elapsed,
    random,
    readCalendars: createReadCalendars({ askGraph: ask.calendars, addressOf, now, chosen }),
    pace: () => chosen().refresh,
    onConnection: (connection) => tell('connectionChanged', connection),
  })
  const presence = new PresenceWatch({
    readPresences: (ids, signal) =>
      fetchPresences(ask.presence, { ids, asOf: now(), urgency: 'inSight', signal }),
    elapsed,
    random,
    onChange: (changed) => {
      tell('presenceChanged', changed)
      onNews(idsOf(changed), 'presence')
    },
  })
  return { board, refresh, presence }
}
