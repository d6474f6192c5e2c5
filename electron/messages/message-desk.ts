import type { Instant } from '../../shared/availability/availability'
import type { Feature } from '../../shared/feature'
import {
  noMessages,
  unsentOf,
  type MessageDraft,
  type MessageId,
  type Messages,
  type MessageWish,
  type WrittenMessage,
} from '../../shared/message'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import { createReference } from '../create-reference'
import type { Met } from '../directory/met'
import type { KeptMessage, KeptState } from './kept-message'
import type { Outbox } from './outbox'
import { toChatLink } from './to-chat-link'

export interface MessageDeskParts {
  readonly now: () => Instant
  readonly addressOf: (id: PersonId) => string | undefined
  readonly openOutbox: (operatorKey: string, onChange: () => void) => Outbox
  readonly maySend: () => boolean
  /** Asks the operator, in the browser, for what a feature needs. */
  readonly askFor: (feature: Feature) => Promise<Outcome<undefined>>
  readonly copy: (text: string) => Promise<void>
  readonly openLink: (link: string) => Promise<void>
  readonly tell: (messages: Messages) => void
  /** How many wait, on the app's icon. */
  readonly showCount: (count: number) => void
}

type Send = Extract<MessageWish, { kind: 'send' }>

/** Once it is on its way, a wish that comes late changes nothing any more. */
const isOpen = (message: KeptMessage | undefined): boolean =>
  message === undefined || message.state.kind === 'draft' || message.state.kind === 'failed'

/** What became of writing it down. */
const toOutcome = (isKept: boolean): Outcome<undefined> =>
  isKept ? done(undefined) : failed({ kind: 'secretsUnavailable', reference: createReference() })

const notOpened = (cause: 'noTeamsAddress' | 'noProgram'): Outcome<never> =>
  failed({ kind: 'messageNotOpened', cause, reference: createReference() })

/** The messages of whoever sits at the desk. */
export class MessageDesk {
  #outbox: Outbox | undefined

  constructor(private readonly parts: MessageDeskParts) {}

  read(): Messages {
    return this.#outbox?.read() ?? noMessages
  }

  /** Whose messages they are from now on; undefined: nobody's. Those of who leaves stay sealed on the disk. */
  async keepFor(operatorKey: string | undefined): Promise<void> {
    const before = this.#outbox
    this.#outbox =
      operatorKey === undefined ? undefined : this.parts.openOutbox(operatorKey, () => this.#tell())
    this.#tell()
    await Promise.all([before?.close(), this.#outbox?.open()])
  }

  /** Removes what is kept for whoever is at the desk. False: something could not be removed. */
  async wipe(): Promise<boolean> {
    const outbox = this.#outbox
    this.#outbox = undefined
    this.#tell()
    return outbox === undefined || outbox.erase()
  }

  /** What stood in the way of sending may be gone. */
  hurry(): void {
    this.#outbox?.hurry()
  }

  async carryOver(met: Met): Promise<void> {
    await this.#outbox?.carryOver(met)
  }

  hearNetwork(): void {
    this.#outbox?.hearNetwork()
  }

  async obey(wish: MessageWish): Promise<Outcome<undefined>> {
    const outbox = this.#outbox
    if (!outbox) return failed({ kind: 'signedOut', reference: createReference() })
    if (wish.kind === 'keep') return this.#keep(outbox, wish.draft)
    if (wish.kind === 'send') return this.#send(outbox, wish)
    if (wish.kind === 'bringBack') return toOutcome(await outbox.bringBack())
    const message = outbox.find(wish.id)
    if (!message) return done(undefined)
    if (wish.kind === 'sendAgain') return this.#sendAgain(outbox, message)
    if (wish.kind === 'wasSent') return this.#settle(outbox, message)
    // What is going out can neither be kept back nor forgotten.
    return message.state.kind === 'sending' ? done(undefined) : toOutcome(await outbox.discard(wish.id))
  }

  async #keep(outbox: Outbox, draft: MessageDraft): Promise<Outcome<undefined>> {
    if (!isOpen(outbox.find(draft.id))) return done(undefined)
    return toOutcome(await outbox.put({ ...draft, state: { kind: 'draft' } }))
  }

  async #send(outbox: Outbox, { draft, written, way }: Send): Promise<Outcome<undefined>> {
    const known = outbox.find(draft.id)
    const address = this.parts.addressOf(draft.to.id) ?? known?.address
    const message = { ...draft, written, ...(address !== undefined && { address }) }
    if (way !== 'mail') return this.#handOn(outbox, message, way)
    if (!isOpen(known)) return done(undefined)
    const isKept = await outbox.put({ ...message, state: { kind: 'queued' } })
    await this.#goOn(outbox, message)
    return toOutcome(isKept)
  }

  /** Sends what waits; where that was never allowed, it is asked for now. */
  async #goOn(outbox: Outbox, { id, written }: Pick<KeptMessage, 'id' | 'written'>): Promise<void> {
    if (!this.parts.maySend()) {
      const allowed = await this.parts.askFor('sendingMail')
      if (!allowed.ok && outbox === this.#outbox) return this.#refuse(outbox, id, written)
    }
    outbox.hurry()
  }

  /** Not allowed: the text goes to the clipboard, so that it can go another way. */
  async #refuse(outbox: Outbox, id: MessageId, written: WrittenMessage | undefined): Promise<void> {
    const message = outbox.find(id)
    if (message?.state.kind !== 'queued') return
    if (written) await this.parts.copy(written.body)
    await outbox.put({
      ...message,
      state: { kind: 'failed', why: 'notAllowed', isCopied: written !== undefined },
    })
  }

  async #handOn(
    outbox: Outbox,
    message: Omit<KeptMessage, 'state'>,
    way: 'teams' | 'copy',
  ): Promise<Outcome<undefined>> {
    const { state = { kind: 'draft' } } = outbox.find(message.id) ?? {}
    // Before anything else is done with it.
    await outbox.put({ ...message, state })
    const given = way === 'teams' ? await this.#openTeams(message) : await this.#copy(message)
    if (!given.ok) return given
    return toOutcome(await outbox.put({ ...message, state: given.value }))
  }

  async #copy({ written }: Pick<KeptMessage, 'written'>): Promise<Outcome<KeptState>> {
    await this.parts.copy(written?.body ?? '')
    return done({ kind: 'copied', at: this.parts.now() })
  }

  async #openTeams({ address, written }: Omit<KeptMessage, 'state'>): Promise<Outcome<KeptState>> {
    if (address === undefined) return notOpened('noTeamsAddress')
    const body = written?.body ?? ''
    const { link, hasText } = toChatLink(address, body)
    if (!hasText) await this.parts.copy(body)
    try {
      await this.parts.openLink(link)
    } catch {
      return notOpened('noProgram')
    }
    return done({ kind: 'inTeams', at: this.parts.now(), isCopied: !hasText })
  }

  async #sendAgain(outbox: Outbox, message: KeptMessage): Promise<Outcome<undefined>> {
    if (!['failed', 'unsure', 'queued'].includes(message.state.kind)) return done(undefined)
    const address = this.parts.addressOf(message.to.id) ?? message.address
    const anew = { ...message, ...(address !== undefined && { address }) }
    const isKept = await outbox.put({ ...anew, state: { kind: 'queued' } })
    await this.#goOn(outbox, anew)
    return toOutcome(isKept)
  }

  async #settle(outbox: Outbox, message: KeptMessage): Promise<Outcome<undefined>> {
    if (message.state.kind !== 'unsure') return done(undefined)
    return toOutcome(await outbox.put({ ...message, state: { kind: 'sent', at: message.state.at } }))
  }

  #tell(): void {
    const messages = this.read()
    this.parts.tell(messages)
    this.parts.showCount(unsentOf(messages).filter(({ state }) => state.kind !== 'draft').length)
  }
}
