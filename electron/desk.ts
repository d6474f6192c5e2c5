import { join } from 'node:path'
import type { Instant } from '../shared/availability/availability'
import type { People } from '../shared/ipc'
import type { Person, PersonId } from '../shared/person'
import type { Session } from '../shared/session'
import { AvailabilityBoard } from './availability/availability-board'
import { PresenceWatch } from './availability/presence-watch'
import { createReadCalendars } from './availability/read-calendars'
import { AvailabilityRefresh } from './availability/refresh-availability'
import { PeopleDirectory } from './directory/people-directory'
import { createAskGraph } from './graph/ask-graph'
import { fetchPresences } from './graph/fetch-presences'
import { fetchPeople } from './graph/fetch-people'
import { Lane, type LaneParts } from './graph/lane'
import { Traffic } from './graph/traffic'
import type { Tell } from './ipc/broadcast'
import type { Log } from './log'
import type { OutsideWorld } from './outside-world'
import { chooseSecretStore } from './secrets/choose-secret-store'
import type { SecretBox } from './secrets/secret-box'
import { MsalClient } from './sign-in/msal-client'
import { OperatorSession } from './sign-in/operator-session'
import type { TokenWish } from './sign-in/operator-tokens'
import { TokenCache } from './sign-in/token-cache'

export interface DeskParts {
  readonly world: OutsideWorld
  readonly profileFolder: string
  readonly box: SecretBox
  readonly now: () => Instant
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
  readonly log: Log
  /** The operator's language, such as `de-CH`. */
  readonly locale: string
  readonly tell: Tell
  readonly openBrowser: (link: string) => Promise<void>
  readonly copy: (text: string) => Promise<void>
  readonly bringToFront: () => void
}

/** Outlook's limit for one mailbox; the others are services with limits of their own. */
const places = { calendars: 4, directory: 2, presence: 2 }

interface Service {
  readonly lane: Lane
  readonly traffic: Traffic
}

const openService = (parts: LaneParts): Service => ({ lane: new Lane(parts), traffic: new Traffic() })

/** How many people are kept fresh out of sight: a hundred requests within five minutes, a hundredth of what Outlook allows. */
const mostInBackground = 2_000

/** The first seconds belong to the window and the rows in sight, milliseconds. */
const beforeBackground = 3_000

const toBackground = (people: readonly Person[]): readonly PersonId[] =>
  people.slice(0, mostInBackground).map(({ id }) => id)

const allowsPresence = (session: Session): boolean =>
  session.state === 'signedIn' && (session.granted?.includes('presence') ?? false)

/** What stands on the operator's desk: who is signed in decides what is read; what was read is told to the page. */
export class Desk {
  readonly board: AvailabilityBoard
  readonly directory: PeopleDirectory
  readonly refresh: AvailabilityRefresh
  readonly presence: PresenceWatch
  #operatorKey: string | undefined
  #everyone: NodeJS.Timeout | undefined
  readonly #services: Readonly<Record<keyof typeof places, Service>>

  private constructor(
    readonly session: OperatorSession,
    private readonly parts: DeskParts,
  ) {
    const { world, tell, now, elapsed, random, log } = parts
    const accessToken = (wish: TokenWish) => session.accessToken(wish)
    const chain = { fetch: world.fetch, graphRoot: world.graphRoot, now, elapsed, log, accessToken }
    const calendars = openService({ width: places.calendars, elapsed, random })
    const directory = openService({ width: places.directory, elapsed, random })
    const presence = openService({ width: places.presence, elapsed, random })
    this.#services = { calendars, directory, presence }
    const askDirectory = createAskGraph({ ...chain, ...directory })
    const askCalendars = createAskGraph({ ...chain, ...calendars })
    const askPresence = createAskGraph({ ...chain, ...presence })

    this.board = new AvailabilityBoard((changed) => tell('availabilityChanged', changed))
    this.directory = new PeopleDirectory({
      fetchPeople: (onPage, signal) => fetchPeople(askDirectory, onPage, signal),
      onChange: (people) => {
        tell('peopleChanged', people)
        this.#watchEveryoneLater(people)
      },
    })
    this.refresh = new AvailabilityRefresh({
      board: this.board,
      now,
      elapsed,
      random,
      readCalendars: createReadCalendars({
        askGraph: askCalendars,
        addressOf: (id) => this.directory.addressOf(id),
        now,
      }),
      onConnection: (connection) => tell('connectionChanged', connection),
    })
    this.presence = new PresenceWatch({
      readPresences: (ids, signal) =>
        fetchPresences(askPresence, { ids, asOf: now(), urgency: 'inSight', signal }),
      elapsed,
      random,
      onChange: (changed) => tell('presenceChanged', changed),
    })
    session.onChange((next, before) => this.#follow(next, before))
  }

  /** The outside world it was opened with. */
  get world(): OutsideWorld {
    return this.parts.world
  }

  static async open(parts: DeskParts): Promise<Desk> {
    const { profileFolder, box, log } = parts
    const store = await chooseSecretStore({ path: join(profileFolder, 'sign-in.sealed'), box, log })
    const cache = new TokenCache(store, log)
    const msal = new MsalClient({ ...parts, cache })
    const session = new OperatorSession({ ...parts, msal, cache })
    const desk = new Desk(session, parts)
    await desk.session.resume()
    return desk
  }

  /** The rows in sight, the most important first. */
  watch(ids: readonly PersonId[]): void {
    this.refresh.watch(ids)
    this.presence.watch(ids)
  }

  /** Nobody looks: nothing is asked until {@link hurry}. */
  rest(): void {
    this.refresh.rest()
    this.presence.rest()
  }

  /** The network is back, or the computer woke: everything in sight is renewed without waiting for a turn. */
  hurry(): void {
    for (const { lane } of Object.values(this.#services)) lane.backOff.hurry()
    this.session.hurry()
    if (this.session.read().state !== 'signedIn') return
    this.refresh.start()
    this.presence.start()
    if (this.directory.read().problem) void this.directory.refresh()
  }

  #watchEveryoneLater({ people, isLoading }: People): void {
    clearTimeout(this.#everyone)
    if (isLoading || people.length === 0) return
    this.#everyone = setTimeout(() => this.refresh.watchElsewhere(toBackground(people)), beforeBackground)
  }

  #follow(next: Session, before: Session): void {
    const { operatorKey } = this.session
    const isAnother = operatorKey !== this.#operatorKey
    if (isAnother && this.#operatorKey !== undefined) this.#forget()
    this.#operatorKey = operatorKey
    this.parts.tell('sessionChanged', next)
    if (isAnother && operatorKey !== undefined) void this.directory.refresh()
    this.presence.allow(allowsPresence(next))
    if (next.state !== 'signedIn') return
    if (before.state === 'waitingForBrowser') this.parts.bringToFront()
    // With a wrong clock all can be read, and is shown with the warning.
    if (next.problem === undefined || next.problem.kind === 'clockWrong') this.#goOn(before)
  }

  #goOn(before: Session): void {
    this.refresh.start()
    this.presence.start()
    if (before.state === 'signedIn' && before.problem) void this.directory.refresh()
  }

  /** What was read belongs to whoever was signed in: the next person at this desk must not see it. */
  #forget(): void {
    this.refresh.clear()
    this.presence.clear()
    this.directory.clear()
    this.board.clear()
  }
}
