import type { LanguageTag } from '../shared/language'
import { failed, type Outcome } from '../shared/outcome'
import type { PersonId } from '../shared/person'
import type { Session } from '../shared/session'
import { openBoards } from './boards/open-boards'
import type { AvailabilityBoard } from './availability/availability-board'
import { openAvailability } from './availability/open-availability'
import type { PresenceWatch } from './availability/presence-watch'
import type { AvailabilityRefresh } from './availability/refresh-availability'
import { WhoIsAsked } from './availability/who-is-asked'
import type { CallDesk } from './call/call-desk'
import { carryOver } from './carry-over'
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
import type { MessageDesk } from './messages/message-desk'
import { openMessageDesk } from './messages/open-message-desk'
import { openRingBackDesk } from './ring-back/open-ring-back-desk'
import type { RingBackDesk } from './ring-back/ring-back-desk'
import { openOutOfOffice } from './out-of-office/open-out-of-office'
import type { OutOfOfficeWatch } from './out-of-office/out-of-office-watch'
import type { OutsideWorld } from './outside-world'
import type { FreeWatch } from './watch/free-watch'
import { openFreeWatch } from './watch/open-free-watch'
import { openPhotos } from './photos/open-photos'
import type { PhotoWatch } from './photos/photo-watch'
import { allows } from './sign-in/allows'
import { openSession } from './sign-in/open-session'
import type { OperatorSession } from './sign-in/operator-session'
import type { TokenWish } from './sign-in/operator-tokens'

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
  readonly kept: ReturnType<typeof openBoards>
  readonly awaited: FreeWatch
  readonly messages: MessageDesk
  readonly ringBacks: RingBackDesk
  readonly #asked: WhoIsAsked
  #operatorKey: string | undefined
  #reach: Reach = 'names'
  #mayRead = ''
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
    const people = () => this.directory.list()
    const known = openAvailability({ ...parts, onNews: (...news) => this.#hear(...news) }, ask, addressOf)
    this.board = known.board
    this.refresh = known.refresh
    this.presence = known.presence
    this.outOfOffice = openOutOfOffice(parts, { askGraph: ask.outOfOffice, people, addressOf })
    this.photos = openPhotos({
      ...{ ...parts, askGraph: ask.calendars, graphRoot },
      tell: (photos) => parts.tell('photosChanged', photos),
    })
    this.telephone = openTelephone(parts, this)
    this.kept = openBoards(parts, this.directory, ask.directory)
    this.awaited = openFreeWatch(parts, this, () => this.#asked.keepFresh())
    this.messages = openMessageDesk(parts, { session, askGraph: ask.mail, addressOf })
    this.ringBacks = openRingBackDesk(parts, this, () => this.#asked.keepFresh())
    this.#asked = new WhoIsAsked(this, parts.language)
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
    this.#asked.watch(ids)
    this.photos.watch(ids)
    this.outOfOffice.lookAt(ids[0])
  }

  /** Removes the sign-in, and what was kept of calls, boards, messages and reminders with it. */
  async signOut(): Promise<Outcome<undefined>> {
    const { telephone, kept, messages, ringBacks } = this
    const wiping = [telephone.calls.wipe(), kept.erase(), messages.wipe(), ringBacks.wipe()]
    const isWiped = (await Promise.all(wiping)).every((isDone) => isDone)
    const outcome = await this.session.signOut()
    if (isWiped || !outcome.ok) return outcome
    return failed({ kind: 'secretsUnavailable', reference: createReference() })
  }

  /** Nobody looks: nothing is asked until {@link hurry}. */
  rest(): void {
    this.refresh.rest()
    this.presence.rest()
    this.rounds.rest()
    this.kept.groups.rest()
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

  #hear(ids: readonly PersonId[], from: 'calendar' | 'presence'): void {
    if (from === 'presence') return this.awaited.look(ids)
    this.awaited.hear(ids)
    this.messages.hearNetwork()
    this.ringBacks.look()
  }

  #openDirectory(askGraph: AskGraph): PeopleDirectory {
    return openDirectory({
      ...this.parts,
      askGraph,
      graphRoot: this.world.graphRoot,
      tell: (news) => {
        this.parts.tell('peopleChanged', news)
        if (!news.isLoading) this.calls.lookAgain()
        this.#asked.follow({ hasNews: news.people !== '', isLoading: news.isLoading })
      },
      onMet: (met) => carryOver(met, this),
    })
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
    for (const one of [this.telephone, this.messages, this.ringBacks]) void one.keepFor(operatorKey)
    for (const one of [this.kept, this.awaited]) void one.follow(operatorKey)
    if (operatorKey === undefined) return
    this.directory.open(operatorKey)
    this.photos.open(operatorKey)
  }

  /** What may be read of the directory changes with what is allowed. */
  #followReach(operatorKey: string | undefined, isAnother: boolean): void {
    if (operatorKey === undefined) return
    const { grants } = this.session
    this.#reach = grants.includes('fullDirectory') ? 'everything' : 'names'
    const mayRead = `${this.#reach}, people nearby: ${grants.includes('peopleNearby')}`
    const isSame = !isAnother && mayRead === this.#mayRead
    this.#mayRead = mayRead
    if (!isSame) this.rounds.start()
  }

  #goOn(): void {
    this.refresh.start()
    this.presence.start()
    this.outOfOffice.start()
    this.rounds.hurry()
    this.kept.groups.start(this.session.grants.includes('groups'))
    this.messages.hurry()
    this.ringBacks.look()
  }

  /** What rests on the disk goes too: also what an earlier sign-out, ended in its midst, had left. */
  #erase(): void {
    void this.directory.erase()
    void this.photos.erase()
    void this.awaited.erase()
  }

  /** What was read belongs to whoever was signed in: the next person at this desk must not see it. */
  #forget(): void {
    this.#asked.clear()
    this.refresh.clear()
    this.presence.clear()
    this.outOfOffice.clear()
    this.rounds.stop()
    void this.directory.close()
    void this.photos.close()
    this.board.clear()
  }
}
