import type { Feature } from '../shared/feature'
import type { LanguageTag } from '../shared/language'
import { failed, type Outcome } from '../shared/outcome'
import type { PersonId } from '../shared/person'
import type { Session } from '../shared/session'
import type { Favourites } from './boards/favourites'
import { openFavourites } from './boards/open-favourites'
import type { AvailabilityBoard } from './availability/availability-board'
import { firstRows } from './availability/first-rows'
import { openAvailability } from './availability/open-availability'
import type { PresenceWatch } from './availability/presence-watch'
import type { AvailabilityRefresh } from './availability/refresh-availability'
import type { Tell } from './ipc/broadcast'
import type { MessageDesk } from './messages/message-desk'
import { openMessageDesk } from './messages/open-message-desk'
import type { CallDesk } from './call/call-desk'
import { openTelephone } from './call/open-telephone'
import type { Telephone } from './call/telephone'
import { createReference } from './create-reference'
import type { DeskParts } from './desk-parts'
import { DirectoryRounds } from './directory/directory-rounds'
import { openDirectory } from './directory/open-directory'
import type { PeopleDirectory } from './directory/people-directory'
import type { Reach } from './directory/step'
import type { AskGraph } from './graph/ask-graph'
import { GraphServices } from './graph/graph-services'
import { openOutOfOffice } from './out-of-office/open-out-of-office'
import type { OutOfOfficeWatch } from './out-of-office/out-of-office-watch'
import type { OutsideWorld } from './outside-world'
import { openPhotos } from './photos/open-photos'
import type { PhotoWatch } from './photos/photo-watch'
import { openSession } from './sign-in/open-session'
import type { OperatorSession } from './sign-in/operator-session'
import type { TokenWish } from './sign-in/operator-tokens'

/** How many people are kept fresh out of sight: a hundred requests within five minutes, a hundredth of what Outlook allows. */
const mostInBackground = 2_000

/** The first seconds belong to the window and the rows in sight, milliseconds. */
const beforeBackground = 3_000

const allows = (session: Session, feature: Feature): boolean =>
  session.state === 'signedIn' && (session.granted?.includes(feature) ?? false)

/** What stands on the operator's desk: who is signed in decides what is read; what was read is told to the page. */
export class Desk {
  readonly directory: PeopleDirectory
  readonly rounds: DirectoryRounds
  readonly board: AvailabilityBoard
  readonly refresh: AvailabilityRefresh
  readonly presence: PresenceWatch
  readonly outOfOffice: OutOfOfficeWatch
  readonly photos: PhotoWatch
  readonly telephone: Telephone
  readonly favourites: Favourites
  readonly messages: MessageDesk
  #operatorKey: string | undefined
  #reach: Reach = 'names'
  #everyone: NodeJS.Timeout | undefined
  readonly services: GraphServices

  private constructor(
    readonly session: OperatorSession,
    private readonly parts: DeskParts,
  ) {
    const { fetch, graphRoot } = parts.world
    const accessToken = (wish: TokenWish) => session.accessToken(wish)
    this.services = new GraphServices({ ...parts, fetch, graphRoot, accessToken })
    const { ask } = this.services
    const addressOf = (id: PersonId) => this.directory.addressOf(id)

    this.directory = this.#openDirectory(ask.directory)
    this.rounds = new DirectoryRounds({ ...parts, refresh: () => this.directory.refresh(this.#reach) })
    const known = openAvailability({ ...parts, tell: this.#tellAndHear }, ask, addressOf)
    this.board = known.board
    this.refresh = known.refresh
    this.presence = known.presence
    const people = () => this.directory.list()
    this.outOfOffice = openOutOfOffice(parts, { askGraph: ask.outOfOffice, people, addressOf })
    this.photos = openPhotos({
      ...{ ...parts, askGraph: ask.calendars, graphRoot },
      tell: (photos) => parts.tell('photosChanged', photos),
    })
    this.telephone = openTelephone(parts, this)
    this.favourites = openFavourites(parts)
    this.messages = openMessageDesk(parts, { session, askGraph: ask.mail, addressOf })
    session.onChange((next, before) => this.#follow(next, before))
  }

  get calls(): CallDesk {
    return this.telephone.calls
  }

  /** The outside world it was opened with. */
  get world(): OutsideWorld {
    return this.parts.world
  }

  get language(): LanguageTag {
    return this.parts.language()
  }

  static async open(parts: DeskParts): Promise<Desk> {
    const desk = new Desk(await openSession(parts), parts)
    await desk.session.resume()
    return desk
  }

  /** The rows in sight, the most important first. */
  watch(ids: readonly PersonId[]): void {
    this.refresh.watch(ids)
    this.presence.watch(ids)
    this.photos.watch(ids)
    this.outOfOffice.lookAt(ids[0])
  }

  /** Removes the sign-in, and what was kept of calls and messages with it. */
  async signOut(): Promise<Outcome<undefined>> {
    const [isWiped, isMailWiped] = await Promise.all([this.calls.wipe(), this.messages.wipe()])
    const outcome = await this.session.signOut()
    if ((isWiped && isMailWiped) || !outcome.ok) return outcome
    return failed({ kind: 'secretsUnavailable', reference: createReference() })
  }

  /** Nobody looks: nothing is asked until {@link hurry}. */
  rest(): void {
    this.refresh.rest()
    this.presence.rest()
    this.rounds.rest()
    this.photos.rest()
    this.outOfOffice.rest()
  }

  /** The network is back, or the computer woke: everything in sight is renewed without waiting for a turn. */
  hurry(): void {
    this.services.hurry()
    this.session.hurry()
    if (this.session.read().state !== 'signedIn') return
    this.#goOn()
  }

  /** Calendars that arrive say that the network is back: messages need not wait for their turn. */
  readonly #tellAndHear: Tell = (name, news) => {
    this.parts.tell(name, news)
    if (name === 'connectionChanged' && !this.refresh.readConnection().problem) this.messages.hearNetwork()
  }

  #openDirectory(askGraph: AskGraph): PeopleDirectory {
    return openDirectory({
      ...this.parts,
      region: this.parts.country,
      askGraph,
      graphRoot: this.world.graphRoot,
      tell: (news) => {
        this.parts.tell('peopleChanged', news)
        // Until the page says which rows are in sight.
        if (news.people.length > 0 && this.refresh.watched.length === 0)
          this.refresh.watch(firstRows(this.directory.list(), this.parts.language()))
        if (!news.isLoading) this.calls.lookAgain()
        this.#watchEveryoneLater(news.isLoading)
      },
    })
  }

  #watchEveryoneLater(isLoading: boolean): void {
    clearTimeout(this.#everyone)
    if (isLoading) return
    this.#everyone = setTimeout(
      () => this.refresh.watchElsewhere(this.directory.ids(mostInBackground)),
      beforeBackground,
    )
  }

  #follow(next: Session, before: Session): void {
    const { operatorKey } = this.session
    const isAnother = operatorKey !== this.#operatorKey
    if (isAnother && this.#operatorKey !== undefined) this.#forget()
    this.#operatorKey = operatorKey
    this.parts.tell('sessionChanged', next)
    if (isAnother) this.#seat(operatorKey)
    this.#followReach(operatorKey, isAnother)
    if (next.state === 'signedOut' && !next.problem) this.#erase()
    this.presence.allow(allows(next, 'presence'))
    this.outOfOffice.allow(allows(next, 'outOfOfficeText'))
    if (next.state !== 'signedIn') return
    if (before.state === 'waitingForBrowser') this.parts.bringToFront()
    // With a wrong clock all can be read, and is shown with the warning.
    if (next.problem === undefined || next.problem.kind === 'clockWrong') this.#goOn()
  }

  /** Whoever sits down finds what is their own. */
  #seat(operatorKey: string | undefined): void {
    void this.telephone.keepFor(operatorKey)
    void this.favourites.follow(operatorKey)
    void this.messages.keepFor(operatorKey)
    if (operatorKey === undefined) return
    this.directory.open(operatorKey)
    this.photos.open(operatorKey)
  }

  /** What may be read of the directory changes with what is allowed. */
  #followReach(operatorKey: string | undefined, isAnother: boolean): void {
    if (operatorKey === undefined) return
    const reach = this.session.grants.includes('fullDirectory') ? 'everything' : 'names'
    const isSame = !isAnother && reach === this.#reach
    this.#reach = reach
    if (!isSame) this.rounds.start()
  }

  #goOn(): void {
    this.refresh.start()
    this.presence.start()
    this.outOfOffice.start()
    this.rounds.hurry()
    this.messages.hurry()
  }

  /** What rests on the disk goes too: also what an earlier sign-out, ended in its midst, had left. */
  #erase(): void {
    void this.directory.erase()
    void this.photos.erase()
  }

  /** What was read belongs to whoever was signed in: the next person at this desk must not see it. */
  #forget(): void {
    this.refresh.clear()
    this.presence.clear()
    this.outOfOffice.clear()
    this.rounds.stop()
    void this.directory.close()
    void this.photos.close()
    this.board.clear()
  }
}
