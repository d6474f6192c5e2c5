import type { Instant } from '../../shared/availability/availability'
import type { MessageId, MessageRefusal, MessageWait } from '../../shared/message'
import type { Sending } from '../graph/send-mail'
import type { KeptMessage, KeptState } from './kept-message'
import { toWait, type Post } from './post'

/** The messages as the delivery sees them. */
export interface Shelf {
  readonly ids: () => readonly MessageId[]
  readonly find: (id: MessageId) => KeptMessage | undefined
  /** Settles with whether it is written. */
  readonly put: (message: KeptMessage) => Promise<boolean>
  /** Notes for what a message waits. */
  readonly wait: (id: MessageId, waitsFor: MessageWait) => void
}

export interface DeliveryParts {
  readonly shelf: Shelf
  readonly post: Post
  readonly now: () => Instant
  /** How long after an unheard answer a mail may still be on its way into the sent mail, milliseconds. */
  readonly settling: number
  /** Ends what is under way. */
  readonly signal: AbortSignal
}

type Kept<Kind extends KeptState['kind']> = KeptMessage & {
  readonly state: Extract<KeptState, { kind: Kind }>
}

const isIn = <Kind extends KeptState['kind']>(message: KeptMessage, kind: Kind): message is Kept<Kind> =>
  message.state.kind === kind

/** After which time a message wants to be looked at again, milliseconds; 0: soon; undefined: not by itself. */
type Rest = number | undefined

/** The moment right before a mail goes out: written down, or it does not go. */
class Start {
  at: Instant
  isWritten = true
  isUnwanted = false

  constructor(
    private readonly parts: DeliveryParts,
    private readonly message: KeptMessage,
  ) {
    this.at = parts.now()
  }

  async note(): Promise<boolean> {
    const { shelf, now } = this.parts
    const kind = shelf.find(this.message.id)?.state.kind
    this.isUnwanted = kind !== 'queued' && kind !== 'sending'
    if (this.isUnwanted) return false
    this.at = now()
    this.isWritten = await shelf.put({ ...this.message, state: { kind: 'sending', at: this.at } })
    return this.isWritten
  }
}

type NotSent = Extract<Sending, { state: 'notSent' }>

/**
 * Brings messages on their way, one at a time. “Sending” is written right before a mail goes out. One of which nobody heard
 * whether it went is looked for in the sent mail where that is allowed, and is never simply sent again.
 */
export class Delivery {
  constructor(private readonly parts: DeliveryParts) {}

  async round(): Promise<Rest> {
    const { shelf, signal } = this.parts
    let rest: Rest
    for (const id of shelf.ids()) {
      const message = shelf.find(id)
      if (signal.aborted || !message) continue
      const next = await this.#step(message)
      if (next !== undefined) rest = Math.min(rest ?? Infinity, next)
    }
    return rest
  }

  async #step(message: KeptMessage): Promise<Rest> {
    if (isIn(message, 'unsure')) return this.#lookFor(message)
    if (!isIn(message, 'queued')) return undefined
    if (this.parts.post.maySend()) return this.#send(message)
    this.parts.shelf.wait(message.id, 'permission')
    return undefined
  }

  async #send(message: KeptMessage): Promise<Rest> {
    const { written, address, id, to, isUrgent } = message
    if (!written || address === undefined) return this.#fail(message, 'noAddress')
    const start = new Start(this.parts, message)
    const mail = { id, name: to.name, address, isUrgent, ...written }
    const { signal, post } = this.parts
    const sending = await post.send(mail, { signal, beforeSending: () => start.note() })
    // Discarded while it waited for its turn.
    if (start.isUnwanted) return undefined
    switch (sending.state) {
      case 'taken':
        return this.#end(message, { kind: 'sent', at: this.parts.now() })
      case 'unsure':
        return this.#doubt(message, start.at)
      case 'notSent':
        return this.#holdBack(message, sending, start.isWritten)
    }
  }

  /** It was surely not sent: it is to be sent later, or cannot be. */
  async #holdBack(message: KeptMessage, { problem, isFinal }: NotSent, isWritten: boolean): Promise<Rest> {
    if (isFinal) return this.#fail(message, problem.kind === 'notAllowed' ? 'notAllowed' : 'refused')
    this.parts.shelf.wait(message.id, isWritten ? toWait(problem) : 'disk')
    await this.#put(message, { kind: 'queued' })
    return problem.kind === 'throttled' ? Math.max(0, problem.until - this.parts.now()) : 0
  }

  async #doubt(message: KeptMessage, at: Instant): Promise<Rest> {
    const unsure: Kept<'unsure'> = { ...message, state: { kind: 'unsure', at } }
    await this.parts.shelf.put(unsure)
    return this.#lookFor(unsure)
  }

  /** Looks whether it stands in the sent mail. Only when it does not, long after it could have, is it sent again. */
  async #lookFor(message: Kept<'unsure'>): Promise<Rest> {
    const { post, now, settling, signal, shelf } = this.parts
    if (!post.mayFind() || signal.aborted) return undefined
    const asked = now()
    const found = await post.find(message.id, signal)
    // The operator may have decided meanwhile.
    if (shelf.find(message.id)?.state.kind !== 'unsure') return undefined
    if (!found.ok) return 0
    if (found.value) return this.#end(message, { kind: 'sent', at: message.state.at })
    const rest = message.state.at + settling - asked
    if (rest > 0) return rest
    await this.#put(message, { kind: 'queued' })
    return 1
  }

  #fail(message: KeptMessage, why: MessageRefusal): Promise<Rest> {
    return this.#end(message, { kind: 'failed', why, isCopied: false })
  }

  async #end(message: KeptMessage, state: KeptState): Promise<Rest> {
    await this.#put(message, state)
    return undefined
  }

  #put(message: KeptMessage, state: KeptState): Promise<boolean> {
    return this.parts.shelf.put({ ...message, state })
  }
}
