import type { Instant } from '../../shared/availability/availability'
import type { Message, MessageId, MessageState, MessageWait, Messages } from '../../shared/message'
import { asMet, type Met } from '../directory/met'
import type { KeptList } from '../secrets/kept-list'
import { Delivery } from './delivery'
import type { KeptMessage, KeptState } from './kept-message'
import { afterRestart, trimmed, withMessage, withoutWritten } from './outbox-list'
import type { Post } from './post'
import { Rounds } from './rounds'

export interface OutboxParts {
  readonly list: KeptList<KeptMessage>
  readonly post: Post
  readonly now: () => Instant
  /** How long after an unheard answer a mail may still be on its way into the sent mail, milliseconds. */
  readonly settling: number
  readonly onChange: () => void
}

/** The messages of one operator, at rest and on their way: whatever is done with one is written before it is done. */
export class Outbox {
  readonly #waits = new Map<MessageId, MessageWait>()
  #discarded: KeptMessage | undefined
  readonly #closing = new AbortController()
  readonly #rounds: Rounds

  constructor(private readonly parts: OutboxParts) {
    const shelf = {
      ids: () => parts.list.read().map(({ id }) => id),
      find: (id: MessageId) => this.find(id),
      put: (message: KeptMessage) => this.put(message),
      wait: (id: MessageId, waitsFor: MessageWait) => this.#wait(id, waitsFor),
    }
    const delivery = new Delivery({ ...parts, shelf, signal: this.#closing.signal })
    this.#rounds = new Rounds(() => delivery.round())
  }

  async open(): Promise<void> {
    const { list, now, onChange } = this.parts
    await list.open()
    // Whoever never took a message has no file of them either.
    if (list.read().length > 0) void list.change((all) => trimmed(afterRestart(all), now()))
    onChange()
    this.hurry()
  }

  read(): Messages {
    const { list } = this.parts
    // The clock of the page moves once a minute: of one minute, the last one comes first.
    const shown = [...list.read()].reverse().sort((one, other) => other.takenAt - one.takenAt)
    return {
      messages: shown.map((message) => this.#toShown(message)),
      kept: list.rests,
      ...(this.#discarded && { discarded: this.#toShown(this.#discarded) }),
    }
  }

  find(id: MessageId): KeptMessage | undefined {
    return this.parts.list.read().find((one) => one.id === id)
  }

  /** Settles with whether it rests on the disk, or wherever messages of this operator can rest. */
  put(message: KeptMessage): Promise<boolean> {
    if (message.state.kind !== 'queued' && message.state.kind !== 'sending') this.#waits.delete(message.id)
    return this.#change((all) => withMessage(all, message))
  }

  /** Takes one off; the last one can be brought back. */
  discard(id: MessageId): Promise<boolean> {
    this.#discarded = this.find(id)
    return this.#change((all) => all.filter((one) => one.id !== id))
  }

  /** Undoes the last {@link discard}. */
  async bringBack(): Promise<boolean> {
    const message = this.#discarded
    this.#discarded = undefined
    if (!message) return true
    const isKept = await this.put(message)
    this.hurry()
    return isKept
  }

  /** Whom the directory has come to show is written to by its id. */
  async carryOver(met: Met): Promise<void> {
    const { list } = this.parts
    // Only what was read can be carried over.
    await list.open()
    const toMet = (one: KeptMessage): KeptMessage => ({ ...one, to: asMet(one.to, met) })
    if (this.#discarded) this.#discarded = toMet(this.#discarded)
    if (list.read().some(({ to }) => met.has(to.id))) await this.#change((all) => all.map(toMet))
  }

  /** Something is there to be sent, or what stood in the way may be gone. */
  hurry(): void {
    this.#rounds.hurry()
  }

  /** An answer came from the network: what waits for it need not wait for its turn. */
  hearNetwork(): void {
    if ([...this.#waits.values()].includes('network')) this.hurry()
  }

  /** What is under way is let go, and noted as such. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#rounds.close()
    await this.parts.list.close()
  }

  /** Removes all of it from the disk. False: something could not be removed. */
  async erase(): Promise<boolean> {
    await this.close()
    return this.parts.list.erase()
  }

  async #change(change: (all: readonly KeptMessage[]) => readonly KeptMessage[]): Promise<boolean> {
    const { list, now, onChange } = this.parts
    const before = list.rests
    const writing = list.change((all) => trimmed(change(all), now()))
    onChange()
    const isKept = await writing
    if (list.rests !== before) onChange()
    return isKept
  }

  #toShown(message: KeptMessage): Message {
    return { ...withoutWritten(message), state: this.#toShownState(message.id, message.state) }
  }

  #toShownState(id: MessageId, state: KeptState): MessageState {
    if (state.kind === 'queued') return { ...state, waitsFor: this.#waits.get(id) ?? 'turn' }
    if (state.kind === 'sending') return { kind: 'sending' }
    return state.kind === 'unsure' ? { ...state, isAsking: this.parts.post.mayFind() } : state
  }

  #wait(id: MessageId, waitsFor: MessageWait): void {
    if (this.#waits.get(id) === waitsFor) return
    this.#waits.set(id, waitsFor)
    this.parts.onChange()
  }
}
