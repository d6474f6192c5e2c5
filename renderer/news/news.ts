import type { Availability } from '../../shared/availability/availability'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { Presence } from '../../shared/availability/presence'
import type { Calls } from '../../shared/call'
import type { Bridge, Connection } from '../../shared/ipc'
import type { PersonId } from '../../shared/person'
import type { Photo } from '../../shared/photo'
import type { ProxyState } from '../../shared/proxy'
import type { Session } from '../../shared/session'
import { settingsAtStart, type SettingsNews } from '../../shared/settings'
import type { TelephoneNews } from '../../shared/telephone'
import { createLatest, type Latest } from './latest'
import { createLatestPeople, type LatestPeople } from './latest-people'
import { listenToOwn, type OwnNews } from './own-news'
import { createLatestOfPeople, type LatestOfPeople } from './latest-of-people'

/** All that the main process has told, and the way to ask it. */
export interface News extends OwnNews {
  readonly bridge: Bridge
  readonly session: Latest<Session>
  readonly people: LatestPeople
  readonly connection: Latest<Connection>
  readonly proxy: Latest<ProxyState>
  readonly availability: LatestOfPeople<Availability>
  readonly presence: LatestOfPeople<Presence>
  readonly photos: LatestOfPeople<Photo>
  readonly calls: Latest<Calls>
  readonly telephone: Latest<TelephoneNews>
  /** To whom calls were put through lately, the last one first. */
  readonly recent: Latest<readonly PersonId[]>
  readonly outOfOffice: LatestOfPeople<OutOfOfficeText>
  readonly settings: Latest<SettingsNews>
  readonly stop: () => void
}

/** Whose eyes may see what was read. While someone signs in anew, it is still who was there. */
const readerOf = (session: Session): string | undefined =>
  'operator' in session ? JSON.stringify([session.organisation, session.operator]) : undefined

/** What belongs to the desk; the main process forgets for itself what was of another operator. */
function listenAtDesk(bridge: Bridge) {
  const proxy = createLatest<ProxyState>({})
  const calls = createLatest<Calls>({ calls: [] })
  const telephone = createLatest<TelephoneNews>({ endpoint: { state: 'off' }, headers: [] })
  const recent = createLatest<readonly PersonId[]>([])
  const settings = createLatest<SettingsNews>(settingsAtStart)
  const stops = [
    bridge.on('proxyChanged', proxy.receive),
    bridge.on('callsChanged', calls.receive),
    bridge.on('telephoneChanged', telephone.receive),
    bridge.on('recentChanged', recent.receive),
    bridge.on('settingsChanged', settings.receive),
  ]
  return { proxy, calls, telephone, recent, settings, stop: () => stops.forEach((one) => one()) }
}

/** Listens to the main process; say `sayReady` afterwards, then it tells everything it knows. */
export function createNews(bridge: Bridge): News {
  const session = createLatest<Session>({ state: 'starting' })
  const people = createLatestPeople()
  const connection = createLatest<Connection>({})
  const availability = createLatestOfPeople<Availability>()
  const presence = createLatestOfPeople<Presence>()
  const photos = createLatestOfPeople<Photo>()
  const outOfOffice = createLatestOfPeople<OutOfOfficeText>()
  const { own, stops: ownStops, forget } = listenToOwn(bridge)
  let reader: string | undefined
  const stops = [
    ...ownStops,
    bridge.on('sessionChanged', (news) => {
      const next = readerOf(news)
      // Before the page hears of it: what one operator read must never be seen by the next.
      if (reader !== undefined && next !== reader) {
        people.forget()
        connection.receive({})
        forget()
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
    bridge.on('availabilityChanged', availability.receive),
    bridge.on('presenceChanged', presence.receive),
    bridge.on('photosChanged', photos.receive),
    bridge.on('outOfOfficeChanged', outOfOffice.receive),
  ]
  const { stop: stopAtDesk, ...atDesk } = listenAtDesk(bridge)
  const stop = (): void => [...stops, stopAtDesk].forEach((one) => one())
  const ofPeople = { people, availability, presence, photos, outOfOffice }
  return { bridge, session, connection, ...ofPeople, ...own, ...atDesk, stop }
}
