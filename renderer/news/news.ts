import type { Availability } from '../../shared/availability/availability'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { Presence } from '../../shared/availability/presence'
import type { Boards } from '../../shared/board'
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
import { createLatestOfPeople, type LatestOfPeople } from './latest-of-people'

/** All that the main process has told, and the way to ask it. */
export interface News {
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
  readonly favourites: Latest<readonly PersonId[]>
  readonly settings: Latest<SettingsNews>
  readonly boards: Latest<Boards>
  readonly stop: () => void
}

const noBoards: Boards = { boards: [], lookedAt: [] }

/** Whose eyes may see what was read. While someone signs in anew, it is still who was there. */
const readerOf = (session: Session): string | undefined =>
  'operator' in session ? JSON.stringify([session.organisation, session.operator]) : undefined

/** What was read for one operator, and how all of it is forgotten: the next one must never see it. */
function createOfReader() {
  const facts = {
    people: createLatestPeople(),
    connection: createLatest<Connection>({}),
    availability: createLatestOfPeople<Availability>(),
    presence: createLatestOfPeople<Presence>(),
    photos: createLatestOfPeople<Photo>(),
    outOfOffice: createLatestOfPeople<OutOfOfficeText>(),
    favourites: createLatest<readonly PersonId[]>([]),
    boards: createLatest<Boards>(noBoards),
  }
  const forget = (): void => {
    const { people, availability, presence, photos, outOfOffice } = facts
    for (const one of [people, availability, presence, photos, outOfOffice]) one.forget()
    facts.connection.receive({})
    facts.favourites.receive([])
    facts.boards.receive(noBoards)
  }
  return { facts, forget }
}

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
  const { facts, forget } = createOfReader()
  let reader: string | undefined
  const stops = [
    bridge.on('sessionChanged', (news) => {
      const next = readerOf(news)
      // Before the page hears of it: what one operator read must never be seen by the next.
      if (reader !== undefined && next !== reader) forget()
      reader = next
      session.receive(news)
    }),
    bridge.on('peopleChanged', facts.people.receive),
    bridge.on('connectionChanged', facts.connection.receive),
    bridge.on('favouritesChanged', facts.favourites.receive),
    bridge.on('boardsChanged', facts.boards.receive),
    bridge.on('availabilityChanged', facts.availability.receive),
    bridge.on('presenceChanged', facts.presence.receive),
    bridge.on('photosChanged', facts.photos.receive),
    bridge.on('outOfOfficeChanged', facts.outOfOffice.receive),
  ]
  const { stop: stopAtDesk, ...atDesk } = listenAtDesk(bridge)
  const stop = (): void => [...stops, stopAtDesk].forEach((one) => one())
  return { bridge, session, ...facts, ...atDesk, stop }
}
