import type { Availability, Instant } from '../../shared/availability/availability'
import type { HandOverKind } from '../../shared/call'
import type { PersonId } from '../../shared/person'
import {
  laterBy,
  ringBackAt,
  ringBackFrom,
  toRingBackTime,
  type RingBack,
  type RingBackId,
  type RingBacks as Told,
} from '../../shared/ring-back'
import { asMet, type Met } from '../directory/met'
import type { KeptList } from '../secrets/kept-list'
import type { KeptRingBack } from './kept-ring-back'

/** An answer of a calendar that is no older than this says whether somebody is free now, milliseconds. */
const justRead = 60_000
/** How long a calendar is waited for that was asked at the moment itself, milliseconds: the network may be away. */
const patience = 20_000
/** The clock may be set and the computer may sleep: the moment is looked for at least this often, milliseconds. */
const longestSleep = 30_000

export interface RingBackParts {
  readonly list: KeptList<KeptRingBack>
  readonly now: () => Instant
  readonly calendarOf: (id: PersonId) => Availability | undefined
  /** An answer of this moment is wanted. */
  readonly askAnew: (id: PersonId) => void
  readonly onChange: () => void
  /** It is due now. */
  readonly onDue: (ringBack: RingBack) => void
}

function toShown({ id, person, caller, due, isByCalendar, isDue, dialled }: KeptRingBack): RingBack {
  const shown = { id, person, caller, due, isByCalendar, isDue }
  return dialled ? { ...shown, dialled } : shown
}

const withMet = (one: KeptRingBack, met: Met): KeptRingBack => ({ ...one, person: asMet(one.person, met) })

/**
 * The reminders of one operator. Each stands at a free time of its person's calendar and moves with it; at the moment itself
 * the calendar is asked once more, so that nobody is rung back into a meeting that was moved.
 */
export class RingBacks {
  #gone: KeptRingBack | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false
  /** Since when the calendar of one that is due is waited for. */
  readonly #asked = new Map<RingBackId, Instant>()

  constructor(private readonly parts: RingBackParts) {}

  async open(): Promise<void> {
    await this.parts.list.open()
    this.parts.onChange()
    this.look()
  }

  read(): Told {
    const { list } = this.parts
    const sorted = [...list.read()].sort((one, other) => one.due - other.due)
    return {
      ringBacks: sorted.map(toShown),
      kept: list.rests,
      ...(this.#gone && { gone: toShown(this.#gone) }),
    }
  }

  find(id: RingBackId): KeptRingBack | undefined {
    return this.parts.list.read().find((one) => one.id === id)
  }

  /** Settles with whether it is written. */
  set({ id, person, caller }: Pick<RingBack, 'id' | 'person' | 'caller'>): Promise<boolean> {
    const now = this.parts.now()
    const calendar = this.parts.calendarOf(person.id)
    const from = ringBackFrom(calendar, now)
    const time = toRingBackTime(calendar, from, now)
    return this.#put({ id, person, caller, from, ...time, isDue: false })
  }

  later(id: RingBackId): Promise<boolean> {
    const known = this.find(id)
    if (!known) return Promise.resolve(true)
    const now = this.parts.now()
    const from = now + laterBy
    const time = toRingBackTime(this.parts.calendarOf(known.person.id), from, now)
    return this.#put({ ...known, from, ...time, isDue: false })
  }

  noteDialled(id: RingBackId, by: HandOverKind): Promise<boolean> {
    const known = this.find(id)
    if (!known) return Promise.resolve(true)
    return this.#put({ ...known, dialled: { at: this.parts.now(), by } })
  }

  /** Takes one off; the last one can be brought back. */
  remove(id: RingBackId): Promise<boolean> {
    this.#gone = this.find(id)
    return this.#change((all) => all.filter((one) => one.id !== id))
  }

  /** Undoes the last {@link remove}. */
  bringBack(): Promise<boolean> {
    const gone = this.#gone
    this.#gone = undefined
    return gone ? this.#put(gone) : Promise.resolve(true)
  }

  /** Whom the directory has come to show is named by its id. */
  async carryOver(met: Met): Promise<void> {
    const { list } = this.parts
    // Only what was read can be carried over.
    await list.open()
    if (this.#gone) this.#gone = withMet(this.#gone, met)
    if (!list.read().some(({ person }) => met.has(person.id))) return
    await this.#change((all) => all.map((one) => withMet(one, met)))
    this.look()
  }

  /** Moves what the calendars have moved, and reminds of what is due. */
  look(): void {
    if (this.#isClosed) return
    for (const one of this.parts.list.read()) if (!one.isDue) this.#lookAt(one)
    this.#wakeLater()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.parts.list.close()
  }

  /** Removes all of it from the disk. False: something could not be removed. */
  async erase(): Promise<boolean> {
    await this.close()
    return this.parts.list.erase()
  }

  #lookAt(one: KeptRingBack): void {
    const now = this.parts.now()
    const calendar = this.parts.calendarOf(one.person.id)
    const next = ringBackAt(calendar, Math.max(one.from, now), now)
    const moved = next === undefined ? one : { ...one, due: next, isByCalendar: true }
    // A free time that has begun stays the one that was named.
    const isRunning = next !== undefined && one.due <= next && next <= now
    const kept = isRunning ? { ...one, isByCalendar: true } : moved
    if (kept.due > now) return this.#move(one, kept)
    if (!this.#isBelievable(one.id, calendar, now)) return
    this.#asked.delete(one.id)
    void this.#put({ ...kept, isDue: true })
    this.parts.onDue(toShown({ ...kept, isDue: true }))
  }

  #move(before: KeptRingBack, after: KeptRingBack): void {
    this.#asked.delete(before.id)
    if (before.due !== after.due || before.isByCalendar !== after.isByCalendar) void this.#put(after)
  }

  /** An answer of this moment is there, or was waited for long enough: a reminder must not stay away with the network. */
  #isBelievable(id: RingBackId, calendar: Availability | undefined, now: Instant): boolean {
    if (calendar && now - calendar.asOf <= justRead) return true
    const since = this.#asked.get(id)
    if (since !== undefined) return now - since >= patience
    this.#asked.set(id, now)
    const person = this.find(id)?.person.id
    if (person !== undefined) this.parts.askAnew(person)
    return false
  }

  #wakeLater(): void {
    clearTimeout(this.#timer)
    const waiting = this.parts.list.read().filter(({ isDue }) => !isDue)
    if (waiting.length === 0 || this.#isClosed) return
    const now = this.parts.now()
    const moments = waiting.map(({ id, due }) => {
      const since = this.#asked.get(id)
      return since === undefined ? due : since + patience
    })
    const wait = Math.max(250, Math.min(...moments) - now)
    this.#timer = setTimeout(() => this.look(), Math.min(wait, longestSleep))
  }

  #put(ringBack: KeptRingBack): Promise<boolean> {
    return this.#change((all) =>
      all.some(({ id }) => id === ringBack.id)
        ? all.map((one) => (one.id === ringBack.id ? ringBack : one))
        : [...all, ringBack],
    )
  }

  async #change(change: (all: readonly KeptRingBack[]) => readonly KeptRingBack[]): Promise<boolean> {
    const { list, onChange } = this.parts
    const before = list.rests
    const writing = list.change(change)
    onChange()
    this.#wakeLater()
    const isKept = await writing
    if (list.rests !== before) onChange()
    return isKept
  }
}
