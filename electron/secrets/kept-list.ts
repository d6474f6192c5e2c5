import type { z } from 'zod'
import type { Log } from '../log'
import type { SecretStore } from './secret-store'

interface ListParts<Entry> {
  readonly store: Promise<SecretStore>
  /** Of one entry: what has another shape is not used, and not lost either. */
  readonly form: z.ZodType<Entry>
  readonly log: Log
  /** What is kept, for the log. */
  readonly what: string
}

/** A short list at rest that nothing may be lost of: the whole of it is written at each change. */
export class KeptList<Entry> {
  #entries: readonly Entry[] = []
  /** Entries of another version: they are written back as they were. */
  #foreign: readonly unknown[] = []
  #isRead = false
  #isClosed = false
  #rests: SecretStore['rests'] = 'inKeychain'
  /** Reading and writing, one after the other. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly parts: ListParts<Entry>) {}

  read(): readonly Entry[] {
    return this.#entries
  }

  get rests(): SecretStore['rests'] {
    return this.#rests
  }

  /** Reads what rests, before what was added meanwhile. */
  open(): Promise<void> {
    return this.#inTurn(() => this.#readKept())
  }

  /** Changes the list at once. Settles with true when it rests where it can, written to its end. */
  change(change: (entries: readonly Entry[]) => readonly Entry[]): Promise<boolean> {
    this.#entries = change(this.#entries)
    return this.#isClosed ? Promise.resolve(false) : this.#inTurn(() => this.#save())
  }

  /** Settles when all is written; nothing is written afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#turn
  }

  /** Leaves nothing behind. False: something could not be removed. */
  async erase(): Promise<boolean> {
    await this.close()
    return (await this.parts.store).erase()
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const next = this.#turn.then(act)
    this.#turn = next
    return next
  }

  async #readKept(): Promise<void> {
    if (this.#isRead) return
    const store = await this.parts.store
    this.#rests = store.rests
    const found = await store.read()
    // What cannot be opened now must not be written over.
    if (found.state === 'locked') return
    this.#isRead = true
    if (found.state === 'kept') this.#take(found.text)
  }

  async #save(): Promise<boolean> {
    await this.#readKept()
    if (!this.#isRead) return false
    return (await this.parts.store).save(JSON.stringify([...this.#entries, ...this.#foreign]))
  }

  #take(text: string): void {
    const kept: Entry[] = []
    const foreign: unknown[] = []
    for (const one of this.#toArray(text)) {
      const parsed = this.parts.form.safeParse(one)
      if (parsed.success) kept.push(parsed.data)
      else foreign.push(one)
    }
    if (foreign.length > 0) this.#warn(foreign.length)
    this.#entries = [...this.#entries, ...kept]
    this.#foreign = foreign
  }

  #toArray(text: string): readonly unknown[] {
    try {
      const parsed: unknown = JSON.parse(text)
      if (Array.isArray(parsed)) return parsed
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
    this.#warn(1)
    return []
  }

  #warn(count: number): void {
    this.parts.log.warn('kept entries have another shape and are not used', { what: this.parts.what, count })
  }
}
