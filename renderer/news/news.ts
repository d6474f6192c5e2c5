import type { Availability } from '../../shared/availability/availability'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { Presence } from '../../shared/availability/presence'
import type { Boards } from '../../shared/board'
import type { Awaited } from '../../shared/awaited'
import type { Calls } from '../../shared/call'
import { desktopAtStart, type DesktopNews } from '../../shared/desktop'
import type { CameBack } from '../../shared/console-view'
import type { GroupBoard } from '../../shared/group'
import type { Bridge, Connection } from '../../shared/ipc'
import { noMessages, type Messages } from '../../shared/message'
import type { PersonId } from '../../shared/person'
import type { Photo } from '../../shared/photo'
import { noRingBacks, type RingBacks } from '../../shared/ring-back'
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
  /** That the page broke down before this one was loaded, if it did. */
  readonly cameBack: Latest<CameBack | undefined>
  readonly availability: LatestOfPeople<Availability>
  readonly presence: LatestOfPeople<Presence>
  readonly photos: LatestOfPeople<Photo>
  readonly calls: Latest<Calls>
  readonly telephone: Latest<TelephoneNews>
  /** To whom calls were put through lately, the last one first. */
  readonly recent: Latest<readonly PersonId[]>
  readonly outOfOffice: LatestOfPeople<OutOfOfficeText>
  readonly favourites: Latest<readonly PersonId[]>
  readonly awaited: Latest<readonly Awaited[]>
  readonly settings: Latest<SettingsNews>
  readonly desktop: Latest<DesktopNews>
  readonly boards: Latest<Boards>
  readonly groups: Latest<readonly GroupBoard[]>
  readonly messages: Latest<Messages>
  readonly ringBacks: Latest<RingBacks>
  readonly stop: () => void
}

const noBoards: Boards = { boards: [], lookedAt: [] }

/** Whose eyes may see what was read. While someone signs in anew, it is still who was there. */
const readerOf = (session: Session): string | undefined =>
  'operator' in session ? JSON.stringify([session.organisation, session.operator]) : undefined

/** What one operator was told of people: the next one must never see it. */
const createOfPeople = () => ({
  people: createLatestPeople(),
  availability: createLatestOfPeople<Availability>(),
  presence: createLatestOfPeople<Presence>(),
  photos: createLatestOfPeople<Photo>(),
  outOfOffice: createLatestOfPeople<OutOfOfficeText>(),
  favourites: createLatest<readonly PersonId[]>([]),
  awaited: createLatest<readonly Awaited[]>([]),
  boards: createLatest<Boards>(noBoards),
  groups: createLatest<readonly GroupBoard[]>([]),
  messages: createLatest(noMessages),
  ringBacks: createLatest(noRingBacks),
})

function forget(of: ReturnType<typeof createOfPeople>): void {
  of.people.forget()
  of.favourites.receive([])
  of.awaited.receive([])
  of.boards.receive(noBoards)
  of.groups.receive([])
  of.messages.receive(noMessages)
  of.ringBacks.receive(noRingBacks)
  of.availability.forget()
  of.presence.forget()
  of.photos.forget()
  of.outOfOffice.forget()
}

/** What belongs to the desk; the main process forgets for itself what was of another operator. */
function listenAtDesk(bridge: Bridge) {
  const proxy = createLatest<ProxyState>({})
  const cameBack = createLatest<CameBack | undefined>(undefined)
  const calls = createLatest<Calls>({ calls: [] })
  const telephone = createLatest<TelephoneNews>({ endpoint: { state: 'off' }, headers: [] })
  const recent = createLatest<readonly PersonId[]>([])
  const settings = createLatest<SettingsNews>(settingsAtStart)
  const desktop = createLatest<DesktopNews>(desktopAtStart)
  const stops = [
    bridge.on('proxyChanged', proxy.receive),
    bridge.on('cameBack', cameBack.receive),
    bridge.on('callsChanged', calls.receive),
    bridge.on('telephoneChanged', telephone.receive),
    bridge.on('recentChanged', recent.receive),
    bridge.on('desktopChanged', desktop.receive),
  ]
  return {
    proxy,
    cameBack,
    calls,
    telephone,
    recent,
    settings,
    desktop,
    stop: () => stops.forEach((one) => one()),
  }
}

/** Listens to the main process; say `sayReady` afterwards, then it tells everything it knows. */
export function createNews(bridge: Bridge): News {
  const session = createLatest<Session>({ state: 'starting' })
  const connection = createLatest<Connection>({})
  const ofPeople = createOfPeople()
  let reader: string | undefined
  const stops = [
    bridge.on('sessionChanged', (news) => {
      const next = readerOf(news)
      // Before the page hears of it.
      if (reader !== undefined && next !== reader) {
        connection.receive({})
        forget(ofPeople)
      }
      reader = next
      session.receive(news)
    }),
    bridge.on('peopleChanged', ofPeople.people.receive),
    bridge.on('connectionChanged', connection.receive),
    bridge.on('favouritesChanged', ofPeople.favourites.receive),
    bridge.on('boardsChanged', ofPeople.boards.receive),
    bridge.on('groupsChanged', ofPeople.groups.receive),
    bridge.on('messagesChanged', ofPeople.messages.receive),
    bridge.on('ringBacksChanged', ofPeople.ringBacks.receive),
    bridge.on('awaitedChanged', ofPeople.awaited.receive),
    bridge.on('availabilityChanged', ofPeople.availability.receive),
    bridge.on('presenceChanged', ofPeople.presence.receive),
    bridge.on('photosChanged', ofPeople.photos.receive),
    bridge.on('outOfOfficeChanged', ofPeople.outOfOffice.receive),
  ]
  const { stop: stopAtDesk, ...atDesk } = listenAtDesk(bridge)
  const stopSettings = bridge.on('settingsChanged', (news) => {
    // What is not wanted any more is forgotten here too, not only no longer told.
    if (news.values.hideOutOfOfficeTexts) ofPeople.outOfOffice.forget()
    atDesk.settings.receive(news)
  })
  const stop = (): void => [...stops, stopAtDesk, stopSettings].forEach((one) => one())
  return { bridge, session, connection, ...ofPeople, ...atDesk, stop }
}
