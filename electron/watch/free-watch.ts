import type { Instant } from '../../shared/availability/availability'
import { freeAgainAt, type KnownOf } from '../../shared/availability/free-again-at'
import { mostAwaited, type Awaited } from '../../shared/awaited'
import type { PersonId } from '../../shared/person'
import { asMet, type Met } from '../directory/met'
import type { AwaitedStore } from './awaited-store'

/** “Free” is told of an answer no older than this, milliseconds; an older one is asked for again first. */
const justRead = 15_000
/** How long whoever is free stays in the list, milliseconds: the notification may have been missed. */
const staysTold = 10 * 60_000
/** The clock may be set and the computer may sleep: the moment is looked for at least this often, milliseconds. */
const longestSleep = 30_000

interface FreeWatchParts {
  readonly now: () => Instant
  readonly knownOf: (id: PersonId) => KnownOf
  /** An answer of this moment is wanted. */
  readonly askAnew: (ids: readonly PersonId[]) => void
  readonly openStore: (operatorKey: string) => Pick<AwaitedStore, 'read' | 'save'>
  readonly erase: () => Promise<void>
  /** Whom the operator waits for, whenever that changes or a moment moves. */
  readonly onChange: (awaited: readonly Awaited[]) => void
  /** Somebody is free now. */
  readonly onFree: (id: PersonId) => void
}

interface Sitting {
  readonly store: Pick<AwaitedStore, 'read' | 'save'>
  /** False while what is kept cannot be opened. */
  isRead: boolean
}

/**
 * Waits until people are free, and says so once. At the moment their calendar names, it is asked again first: whoever has
 * become busy meanwhile is waited for further, without a word.
 */
export class FreeWatch {
  #sitting: Sitting | undefined
  #awaited: readonly Awaited[] = []
  /** Asked anew, and not yet answered. */
  readonly #asked = new Set<PersonId>()
  #timer: NodeJS.Timeout | undefined
  #turn: Promise<void> = Promise.resolve()

  constructor(private readonly parts: FreeWatchParts) {}

  read(): readonly Awaited[] {
    return this.#awaited
  }

  /** Who is waited for, and so has to be kept fresh. */
  get ids(): readonly PersonId[] {
    return this.#awaited.filter(({ toldAt }) => toldAt === undefined).map(({ id }) => id)
  }

  /** Whose it is from now on; undefined: nobody's. */
  follow(operatorKey: string | undefined): Promise<void> {
    this.#leave()
    if (operatorKey === undefined) return this.#turn
    const sitting: Sitting = { store: this.parts.openStore(operatorKey), isRead: false }
    this.#sitting = sitting
    return this.#inTurn(() => this.#read(sitting))
  }

  /** Waits for somebody, or no longer. More than {@link mostAwaited} are not waited for. */
  want(id: PersonId, isWanted: boolean): Promise<void> {
    if (isWanted && (!this.#sitting || this.ids.includes(id) || this.ids.length >= mostAwaited))
      return this.#turn
    this.#show(isWanted ? [...this.#without(id), { id }] : this.#without(id))
    this.look([id])
    return this.#save()
  }

  /** Whom the directory has come to show is waited for in the same place by its id. */
  carryOver(met: Met): Promise<void> {
    const sitting = this.#sitting
    return this.#inTurn(async () => {
      if (!sitting || this.#sitting !== sitting) return
      await this.#read(sitting)
      if (!this.#awaited.some(({ id }) => met.has(id))) return
      for (const id of met.keys()) this.#asked.delete(id)
      this.#show([
        ...new Map(this.#awaited.map((one) => [met.get(one.id) ?? one.id, asMet(one, met)])).values(),
      ])
      if (sitting.isRead) await sitting.store.save(this.ids)
      this.look([...met.values()])
    })
  }

  /** Something is known of these people that was not before. */
  look(ids: readonly PersonId[]): void {
    const news = new Set(ids)
    for (const id of this.ids) if (news.has(id)) this.#lookAt(id)
  }

  /** Their calendars were read. */
  hear(ids: readonly PersonId[]): void {
    for (const id of ids) this.#asked.delete(id)
    this.look(ids)
  }

  /** Leaves nothing of it on this computer. */
  async erase(): Promise<void> {
    this.#leave()
    await this.#inTurn(this.parts.erase)
  }

  #lookAt(id: PersonId): void {
    const known = this.parts.knownOf(id)
    const now = this.parts.now()
    const again = freeAgainAt(known, now)
    if (!again.isFree) return this.#note(id, again.at)
    if (now - (known.availability?.asOf ?? 0) > justRead) return this.#ask(id)
    this.#show([...this.#without(id), { id, toldAt: now }])
    void this.#save()
    this.parts.onFree(id)
  }

  #ask(id: PersonId): void {
    if (this.#asked.has(id)) return
    this.#asked.add(id)
    this.parts.askAnew([id])
  }

  #note(id: PersonId, freeAt: Instant | undefined): void {
    const before = this.#awaited.find((one) => one.id === id)
    if (before?.freeAt === freeAt) return this.#wakeLater()
    const noted: Awaited = { id, ...(freeAt !== undefined && { freeAt }) }
    this.#show(this.#awaited.map((one) => (one.id === id ? noted : one)))
  }

  /** The moments that have come: nothing is told before the calendar was asked once more. */
  #wake(): void {
    const now = this.parts.now()
    for (const { id, freeAt } of this.#awaited) if (freeAt !== undefined && freeAt <= now) this.#ask(id)
    const left = this.#awaited.filter(({ toldAt = Infinity }) => toldAt + staysTold > now)
    if (left.length < this.#awaited.length) this.#show(left)
    else this.#wakeLater()
  }

  #wakeLater(): void {
    clearTimeout(this.#timer)
    const moments = this.#awaited.flatMap(({ id, freeAt, toldAt }) => {
      if (toldAt !== undefined) return [toldAt + staysTold]
      return freeAt === undefined || this.#asked.has(id) ? [] : [freeAt]
    })
    if (moments.length === 0) return
    const wait = Math.max(0, Math.min(...moments) - this.parts.now())
    this.#timer = setTimeout(() => this.#wake(), Math.min(wait, longestSleep))
  }

  #without(id: PersonId): readonly Awaited[] {
    return this.#awaited.filter((one) => one.id !== id)
  }

  #show(awaited: readonly Awaited[]): void {
    this.#awaited = awaited
    this.parts.onChange(awaited)
    this.#wakeLater()
  }

  #leave(): void {
    this.#sitting = undefined
    this.#asked.clear()
    this.#show([])
  }

  /** What was kept comes first; whom the operator named meanwhile stays. */
  async #read(sitting: Sitting): Promise<void> {
    const kept = await sitting.store.read()
    if (this.#sitting !== sitting || kept === undefined || sitting.isRead) return
    sitting.isRead = true
    const ids = [...new Set([...kept, ...this.ids])].slice(0, mostAwaited)
    if (ids.length === this.ids.length) return
    this.#show(ids.map((id) => this.#awaited.find((one) => one.id === id) ?? { id }))
    this.look(ids)
  }

  #save(): Promise<void> {
    const sitting = this.#sitting
    return this.#inTurn(async () => {
      if (!sitting || this.#sitting !== sitting) return
      await this.#read(sitting)
      if (sitting.isRead) await sitting.store.save(this.ids)
    })
  }

  /** One after the other: what is read must not overtake what is written. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act)
    return this.#turn
  }
}
