import type { Availability } from '../../shared/availability/availability'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { Presence } from '../../shared/availability/presence'
import type { Calls } from '../../shared/call'
import type { Bridge, Connection } from '../../shared/ipc'
import { noMessages, type Messages } from '../../shared/message'
import type { PersonId } from '../../shared/person'
import type { Photo } from '../../shared/photo'
import type { Session } from '../../shared/session'
import { createLatest, type Latest } from './latest'
import { createLatestPeople, type LatestPeople } from './latest-people'
import { createLatestOfPeople, type LatestOfPeople } from './latest-of-people'

/** All that the main process has told, and the way to ask it. */
export interface News {
  readonly bridge: Bridge
  readonly session: Latest<Session>
  readonly people: LatestPeople
  readonly connection: Latest<Connection>
  readonly availability: LatestOfPeople<Availability>
  readonly presence: LatestOfPeople<Presence>
  readonly photos: LatestOfPeople<Photo>
  readonly calls: Latest<Calls>
  /** To whom calls were put through lately, the last one first. */
  readonly recent: Latest<readonly PersonId[]>
  readonly outOfOffice: LatestOfPeople<OutOfOfficeText>
  readonly favourites: Latest<readonly PersonId[]>
  readonly messages: Latest<Messages>
  readonly stop: () => void
}

/** Whose eyes may see what was read. While someone signs in anew, it is still who was there. */
const readerOf = (session: Session): string | undefined =>
  'operator' in session ? JSON.stringify([session.organisation, session.operator]) : undefined

/** Listens to the main process; say `sayReady` afterwards, then it tells everything it knows. */
export function createNews(bridge: Bridge): News {
  const session = createLatest<Session>({ state: 'starting' })
  const people = createLatestPeople()
  const connection = createLatest<Connection>({})
  const availability = createLatestOfPeople<Availability>()
  const presence = createLatestOfPeople<Presence>()
  const photos = createLatestOfPeople<Photo>()
  const calls = createLatest<Calls>({ calls: [] })
  const recent = createLatest<readonly PersonId[]>([])
  const outOfOffice = createLatestOfPeople<OutOfOfficeText>()
  const favourites = createLatest<readonly PersonId[]>([])
  const messages = createLatest(noMessages)
  let reader: string | undefined
  const stops = [
    bridge.on('sessionChanged', (news) => {
      const next = readerOf(news)
      // Before the page hears of it: what one operator read must never be seen by the next.
      if (reader !== undefined && next !== reader) {
        people.forget()
        connection.receive({})
        favourites.receive([])
        messages.receive(noMessages)
        availability.forget()
        presence.forget()
        photos.forget()
        outOfOffice.forget()
      }
      reader = next
      session.receive(news)
    }),
    bridge.on('peopleChanged', people.receive),
    bridge.on('connectionChanged', connection.receive),
    bridge.on('favouritesChanged', favourites.receive),
    bridge.on('messagesChanged', messages.receive),
    bridge.on('availabilityChanged', availability.receive),
    bridge.on('presenceChanged', presence.receive),
    bridge.on('photosChanged', photos.receive),
    bridge.on('outOfOfficeChanged', outOfOffice.receive),
    bridge.on('callsChanged', calls.receive),
    bridge.on('recentChanged', recent.receive),
  ]
  const stop = (): void => stops.forEach((one) => one())
  const ofPeople = { people, availability, presence, photos, outOfOffice, favourites, messages }
  return { bridge, session, connection, ...ofPeople, calls, recent, stop }
}
