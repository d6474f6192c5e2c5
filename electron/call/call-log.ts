import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import { handOverKinds, isCallId, mostRecent, type CallId, type CallsBefore } from '../../shared/call'
import { isPersonId, type PersonId } from '../../shared/person'
import { mostLogged } from '../../shared/call-log'
import { asMet, type Met } from '../directory/met'
import type { Log } from '../log'
import type { SecretStore } from '../secrets/secret-store'

const putThrough = z.object({
  id: z.string().refine(isPersonId),
  name: z.string(),
  number: z.string().optional(),
  by: z.enum(handOverKinds),
  at: z.number(),
})
const loggedCall = z.object({
  call: z.string().refine(isCallId),
  at: z.number(),
  name: z.string().optional(),
  number: z.string().optional(),
  /** By what the caller is known again. */
  key: z.string().optional(),
  askedFor: z.string().optional(),
  hasComeBack: z.boolean().optional(),
  to: putThrough.optional(),
})
const loggedCalls = z.array(loggedCall)

/** One call as it is kept. */
export type LoggedCall = z.infer<typeof loggedCall>
/** To whom it was put through. */
export type PutThrough = z.infer<typeof putThrough>

const day = 86_400_000
const week = 7 * day

interface LogParts {
  readonly store: Promise<SecretStore>
  readonly now: () => Instant
  /** How many days a call is kept; asked anew each time. */
  readonly keepDays: () => number
  readonly log: Log
}

/** The calls of one operator, the last one last: 500, no older than the settings have it. At rest they are sealed. */
export class CallLog {
  #calls: readonly LoggedCall[] = []
  // What could not be read must not be written over.
  #isRead = false
  /** Reading and writing, one after the other. */
  #busy: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(private readonly parts: LogParts) {}

  /** Reads what rests; calls that rang meanwhile stay. */
  open(): Promise<void> {
    this.#busy = this.#busy.then(() => this.#read())
    return this.#busy
  }

  /** A call has rung. */
  noteRing(call: LoggedCall): void {
    this.#change([...this.#calls, call])
  }

  /** The call was put through. */
  notePutThrough(id: CallId, to: PutThrough): void {
    const at = this.#calls.findLastIndex(({ call }) => call === id)
    this.#change(this.#calls.map((one, index) => (index === at ? { ...one, to } : one)))
  }

  /** Whom the directory has come to show is named by its id. */
  carryOver(met: Met): Promise<void> {
    this.#busy = this.#busy.then(() => {
      if (!this.#calls.some(({ to }) => to && met.has(to.id))) return
      this.#change(this.#calls.map((one) => (one.to ? { ...one, to: asMet(one.to, met) } : one)))
    })
    return this.#busy
  }

  /** To whom a call was put through last, by its id or by its caller. */
  lastPutThrough(of: {
    readonly id: CallId | undefined
    readonly key: string | undefined
  }): PutThrough | undefined {
    return this.#calls.findLast(
      ({ call, key, to }) => to && (call === of.id || (key !== undefined && key === of.key)),
    )?.to
  }

  /** What is known of a caller from before a moment; undefined: nothing. */
  beforeOf(key: string, moment: Instant): CallsBefore | undefined {
    const calls = this.#calls.filter((one) => one.key === key && one.at < moment)
    const thisWeek = calls.filter(({ at }) => at > moment - week).length
    const last = calls.findLast(({ to }) => to)?.to
    if (thisWeek === 0 && !last) return undefined
    return { thisWeek, ...(last && { last: { name: last.name, at: last.at } }) }
  }

  /** To whom calls were put through, the last one first, each once. */
  recent(): readonly PersonId[] {
    const ids = this.#calls.flatMap(({ to }) => (to ? [to] : []))
    const sorted = [...ids].sort((one, other) => other.at - one.at)
    return [...new Set(sorted.map(({ id }) => id))].slice(0, mostRecent)
  }

  read(): readonly LoggedCall[] {
    return this.#calls
  }

  /** The settings may want fewer days now: what is older goes, from the disk too. */
  followSettings(): void {
    const before = this.#calls
    this.#keep(before)
    if (this.#calls.length < before.length) this.#change(this.#calls)
  }

  /** Removes every call, from the disk too. False: something could not be removed. */
  async erase(): Promise<boolean> {
    await this.#busy
    this.#calls = []
    const erasing = this.#busy.then(async () => (await this.parts.store).erase())
    // What could not be removed must not be written over either.
    this.#busy = erasing.then((isGone) => void (this.#isRead = isGone))
    return erasing
  }

  /** Where they rest; undefined: they are there but cannot be opened now. */
  async kept(): Promise<SecretStore['rests'] | undefined> {
    await this.#busy
    return this.#isRead ? (await this.parts.store).rests : undefined
  }

  /** Settles when all is written; nothing is written afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#busy
  }

  #change(calls: readonly LoggedCall[]): void {
    this.#keep(calls)
    if (!this.#isClosed) this.#busy = this.#busy.then(() => this.#save())
  }

  async #read(): Promise<void> {
    if (this.#isRead) return
    const found = await (await this.parts.store).read()
    if (found.state === 'locked') return
    this.#isRead = true
    if (found.state === 'kept') this.#keep([...this.#parse(found.text), ...this.#calls])
  }

  async #save(): Promise<void> {
    await this.#read()
    if (this.#isRead) await (await this.parts.store).save(JSON.stringify(this.#calls))
  }

  #keep(calls: readonly LoggedCall[]): void {
    const oldest = this.parts.now() - this.parts.keepDays() * day
    this.#calls = calls.filter(({ at }) => at > oldest).slice(-mostLogged)
  }

  #parse(text: string): readonly LoggedCall[] {
    try {
      return loggedCalls.parse(JSON.parse(text))
    } catch {
      this.parts.log.warn('the call log has another shape and begins anew')
      return []
    }
  }
}
