import type { Availability } from '../../shared/availability/availability'
import type { Presence } from '../../shared/availability/presence'
import type { Bridge, Connection, People } from '../../shared/ipc'
import type { PersonId } from '../../shared/person'
import type { Session } from '../../shared/session'
import { createLatest, type Latest } from './latest'
import { createLatestOfPeople, type LatestOfPeople } from './latest-of-people'

/** All that the main process has told, and the way to ask it. */
export interface News {
  readonly bridge: Bridge
  readonly session: Latest<Session>
  readonly people: Latest<People>
  readonly connection: Latest<Connection>
  readonly availability: LatestOfPeople<Availability>
  readonly presence: LatestOfPeople<Presence>
  readonly favourites: Latest<readonly PersonId[]>
  readonly stop: () => void
}

const nobodyYet: People = { people: [], isLoading: true }

/** Whose eyes may see what was read. While someone signs in anew, it is still who was there. */
const readerOf = (session: Session): string | undefined =>
  'operator' in session ? JSON.stringify([session.organisation, session.operator]) : undefined

/** Listens to the main process; say `sayReady` afterwards, then it tells everything it knows. */
export function createNews(bridge: Bridge): News {
  const session = createLatest<Session>({ state: 'starting' })
  const people = createLatest(nobodyYet)
  const connection = createLatest<Connection>({})
  const availability = createLatestOfPeople<Availability>()
  const presence = createLatestOfPeople<Presence>()
  const favourites = createLatest<readonly PersonId[]>([])
  let reader: string | undefined
  const stops = [
    bridge.on('sessionChanged', (news) => {
      const next = readerOf(news)
      // Before the page hears of it: what one operator read must never be seen by the next.
      if (reader !== undefined && next !== reader) {
        people.receive(nobodyYet)
        connection.receive({})
        favourites.receive([])
        availability.forget()
        presence.forget()
      }
      reader = next
      session.receive(news)
    }),
    bridge.on('peopleChanged', people.receive),
    bridge.on('connectionChanged', connection.receive),
    bridge.on('favouritesChanged', favourites.receive),
    bridge.on('availabilityChanged', availability.receive),
    bridge.on('presenceChanged', presence.receive),
  ]
  const stop = (): void => stops.forEach((one) => one())
  return { bridge, session, people, connection, availability, presence, favourites, stop }
}
