import { join } from 'node:path'
import type { Instant } from '../shared/availability/availability'
import type { Diagnostics, Versions } from '../shared/diagnostics'
import type { Feature } from '../shared/feature'
import type { People } from '../shared/ipc'
import type { Person, PersonId } from '../shared/person'
import type { Session } from '../shared/session'
import { AvailabilityBoard } from './availability/availability-board'
import { PresenceWatch } from './availability/presence-watch'
import { createReadCalendars } from './availability/read-calendars'
import { AvailabilityRefresh } from './availability/refresh-availability'
import { PeopleDirectory } from './directory/people-directory'
import { fetchPresences } from './graph/fetch-presences'
import { fetchPeople } from './graph/fetch-people'
import { GraphServices } from './graph/graph-services'
import type { Tell } from './ipc/broadcast'
import type { Log } from './log'
import { OutOfOfficeWatch } from './out-of-office/out-of-office-watch'
import { createReadOutOfOffice } from './out-of-office/read-out-of-office'
import type { OutsideWorld } from './outside-world'
import { chooseSecretStore } from './secrets/choose-secret-store'
import type { SecretBox } from './secrets/secret-box'
import { MsalClient } from './sign-in/msal-client'
import { OperatorSession } from './sign-in/operator-session'
import type { TokenWish } from './sign-in/operator-tokens'
import { TokenCache } from './sign-in/token-cache'
import { toDiagnostics } from './to-diagnostics'

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
  readonly tell: Tell
  readonly openBrowser: (link: string) => Promise<void>
  readonly copy: (text: string) => Promise<void>
  readonly bringToFront: () => void
}

/** How many people are kept fresh out of sight: a hundred requests within five minutes, a hundredth of what Outlook allows. */
const mostInBackground = 2_000

/** The first seconds belong to the window and the rows in sight, milliseconds. */
const beforeBackground = 3_000

const toBackground = (people: readonly Person[]): readonly PersonId[] =>
  people.slice(0, mostInBackground).map(({ id }) => id)

const allows = (session: Session, feature: Feature): boolean =>
  session.state === 'signedIn' && (session.granted?.includes(feature) ?? false)

/** What stands on the operator's desk: who is signed in decides what is read; what was read is told to the page. */
export class Desk {
  readonly board: AvailabilityBoard
  readonly directory: PeopleDirectory
  readonly refresh: AvailabilityRefresh
  readonly presence: PresenceWatch
  readonly outOfOffice: OutOfOfficeWatch
  #operatorKey: string | undefined
  #everyone: NodeJS.Timeout | undefined
  readonly #services: GraphServices
  readonly #startedAt: number

  private constructor(
    readonly session: OperatorSession,
    private readonly parts: DeskParts,
  ) {
    const { world, tell, now, elapsed, random } = parts
    const { fetch, graphRoot } = world
    const accessToken = (wish: TokenWish) => session.accessToken(wish)
    this.#startedAt = elapsed()
    this.#services = new GraphServices({ ...parts, fetch, graphRoot, accessToken })
    const { ask } = this.#services
    const addressOf = (id: PersonId) => this.directory.addressOf(id)

    this.board = new AvailabilityBoard((changed) => tell('availabilityChanged', changed))
    this.directory = new PeopleDirectory({
      fetchPeople: (onPage, signal) => fetchPeople(ask.directory, onPage, signal),
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
      readCalendars: createReadCalendars({ askGraph: ask.calendars, addressOf, now }),
      onConnection: (connection) => tell('connectionChanged', connection),
    })
    this.presence = new PresenceWatch({
      readPresences: (ids, signal) =>
        fetchPresences(ask.presence, { ids, asOf: now(), urgency: 'inSight', signal }),
      elapsed,
      random,
      onChange: (changed) => tell('presenceChanged', changed),
    })
    const people = () => this.directory.read().people
    this.outOfOffice = new OutOfOfficeWatch({
      readOutOfOffice: createReadOutOfOffice({ askGraph: ask.outOfOffice, people, addressOf, now }),
      elapsed,
      onChange: (changed) => tell('outOfOfficeChanged', changed),
    })
    session.onChange((next, before) => this.#follow(next, before))
  }

  /** The outside world it was opened with. */
  get world(): OutsideWorld {
    return this.parts.world
  }

  static async open(parts: DeskParts): Promise<Desk> {
    const { world, profileFolder, box, log, openBrowser, copy, now, random } = parts
    const store = await chooseSecretStore({ path: join(profileFolder, 'sign-in.sealed'), box, log })
    const cache = new TokenCache(store, log)
    const msal = new MsalClient({ world, cache, now })
    const session = new OperatorSession({ world, msal, cache, openBrowser, copy, now, random, log })
    const desk = new Desk(session, parts)
    await desk.session.resume()
    return desk
  }

  /** The rows in sight, the most important first. */
  watch(ids: readonly PersonId[]): void {
    this.refresh.watch(ids)
    this.presence.watch(ids)
    this.outOfOffice.lookAt(ids[0])
  }

  /** How the console does, without anything of a person. */
  readDiagnostics(versions: Versions): Diagnostics {
    const { session, directory, refresh, board } = this
    const { people } = directory.read()
    const facts = {
      session: session.read(),
      connection: refresh.readConnection(),
      answers: board.readAll(people.map(({ id }) => id)),
      everyone: people.length,
      runningFor: this.parts.elapsed() - this.#startedAt,
      versions,
      services: this.#services.read(),
    }
    return toDiagnostics(facts, this.parts.now())
  }

  /** Nobody looks: nothing is asked until {@link hurry}. */
  rest(): void {
    this.refresh.rest()
    this.presence.rest()
    this.outOfOffice.rest()
  }

  /** The network is back, or the computer woke: everything in sight is renewed without waiting for a turn. */
  hurry(): void {
    this.#services.hurry()
    this.session.hurry()
    if (this.session.read().state !== 'signedIn') return
    this.#start()
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
    this.presence.allow(allows(next, 'presence'))
    this.outOfOffice.allow(allows(next, 'outOfOfficeText'))
    if (next.state !== 'signedIn') return
    if (before.state === 'waitingForBrowser') this.parts.bringToFront()
    // With a wrong clock all can be read, and is shown with the warning.
    if (next.problem === undefined || next.problem.kind === 'clockWrong') this.#goOn(before)
  }

  #start(): void {
    this.refresh.start()
    this.presence.start()
    this.outOfOffice.start()
  }

  #goOn(before: Session): void {
    this.#start()
    if (before.state === 'signedIn' && before.problem) void this.directory.refresh()
  }

  /** What was read belongs to whoever was signed in: the next person at this desk must not see it. */
  #forget(): void {
    this.refresh.clear()
    this.presence.clear()
    this.outOfOffice.clear()
    this.directory.clear()
    this.board.clear()
  }
}
