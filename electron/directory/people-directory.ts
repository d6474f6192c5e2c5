import { setImmediate as breathe } from 'node:timers/promises'
import type { Instant } from '../../shared/availability/availability'
import type { PeopleNews, PeopleReading } from '../../shared/ipc'
import type { LanguageTag } from '../../shared/language'
import type { Outcome } from '../../shared/outcome'
import type { Person, PersonId } from '../../shared/person'
import type { PeopleSource } from '../graph/fetch-people'
import type { UserNews } from '../graph/people-response'
import { Colleagues, type PeopleChange } from './colleagues'
import type { DirectoryRest } from './directory-rest'
import { DirectorySearch, type SearchWay } from './directory-search'
import { EarlyPeople } from './early-people'
import type { Met } from './met'
import { PeopleBeside } from './people-beside'
import { readDirectory, type Arrival } from './read-directory'
import { restore } from './restore'
import { rewriteNumbers } from './rewrite-numbers'
import { isMidway, note, standingAfter, tidy, type Sitting } from './sitting'
import type { Reach, Step } from './step'
import { tellInParts, toParts } from './tell-in-parts'
import type { ToPhones } from './to-phones'
import { toSearchWay, type TakesFound } from './to-search-way'

export interface DirectoryParts {
  readonly source: PeopleSource
  /** Where this operator's directory rests. */
  readonly openRest: (operatorKey: string) => DirectoryRest
  /** Loaded when the first number is read: nothing of it is needed to start. */
  readonly loadToPhones: () => Promise<ToPhones>
  /** Removes what rests, whoever it belongs to. */
  readonly eraseRest: () => Promise<boolean>
  readonly now: () => Instant
  /** In whose alphabet people stand when they rest. */
  readonly language: () => LanguageTag
  readonly tell: (news: PeopleNews) => void
  /** The directory shows whom the operator had added by their address. */
  readonly onMet: (met: Met) => void
}

const nobody: readonly Person[] = []

/** The one copy of all colleagues. Mail addresses stay in here: the page knows ids only. */
export class PeopleDirectory {
  #sitting: Sitting | undefined
  #standing: PeopleReading = { isLoading: false }
  /** The file of whoever sat here before is let go first. */
  #closing: Promise<void> = Promise.resolve()
  #telling = 0
  readonly #beside: PeopleBeside
  /** In the organisation's directory, for as long as it is not here, or may not be. */
  readonly search: DirectorySearch

  constructor(private readonly parts: DirectoryParts) {
    this.#beside = new PeopleBeside(parts.onMet)
    this.search = new DirectorySearch(() => this.#toSearchWay())
  }

  readStanding(): PeopleReading {
    const isPartial = this.#sitting !== undefined && !this.#sitting.colleagues.hasAll
    return isPartial ? { ...this.#standing, isPartial } : this.#standing
  }

  addressOf(id: PersonId): string | undefined {
    return this.#sitting?.colleagues.addressOf(id) ?? this.#beside.addressOf(id)
  }

  accountOf(id: PersonId): string | undefined {
    return this.#sitting?.colleagues.accountOf(id) ?? this.#beside.accountOf(id)
  }

  /** Everyone who is shown, those last whom the directory does not show. */
  *people(): Generator<Person> {
    if (!this.#sitting) return
    yield* this.#sitting.colleagues.people()
    yield* this.#beside.people()
  }

  /** Whom the operator added by their address, all of them; whoever the directory shows itself is not shown twice. */
  setAdded(addresses: readonly string[]): void {
    const change = this.#beside.setAdded(addresses, this.#sitting?.colleagues)
    if (this.#sitting) this.#tell(change)
  }

  /** The same as a list; another one whenever somebody in it has changed. */
  list(): readonly Person[] {
    return this.#sitting ? this.#beside.joinedTo(this.#sitting.colleagues.list()) : nobody
  }

  /** The first of those who are shown, in the order in which they were read. */
  ids(most = Infinity): readonly PersonId[] {
    const ids: PersonId[] = []
    for (const { id } of this.people()) if (ids.push(id) >= most) break
    return ids
  }

  /** Takes what rests of this operator's directory from the disk, and tells it before the network is asked for anything. */
  open(operatorKey: string): void {
    const rest = this.parts.openRest(operatorKey)
    const colleagues = new Colleagues()
    const restored = this.#closing.then(() =>
      restore(sitting, {
        isCurrent: () => this.#sitting === sitting,
        tellText: (people) => this.parts.tell({ ...this.readStanding(), people, isPart: true }),
        tellChange: (change) => this.#tell(change, true),
      }),
    )
    const early = new EarlyPeople()
    const sitting: Sitting = { operatorKey, rest, colleagues, early, restored, written: 0 }
    this.#sitting = sitting
    this.#stand({ isLoading: true })
  }

  /** Reads on, or anew where needed; what was known stays visible meanwhile. Answers at once while nobody sits here. */
  async refresh(reach: Reach): Promise<Outcome<undefined> | undefined> {
    const sitting = this.#sitting
    if (!sitting) return undefined
    sitting.reading?.abort()
    const reading = new AbortController()
    sitting.reading = reading
    await sitting.restored
    const isCurrent = (): boolean => this.#sitting === sitting && sitting.reading === reading
    if (!isCurrent()) return undefined
    this.#tell(this.#beside.lookAgain(sitting.colleagues))
    this.#stand({ ...this.#standing, isLoading: true })
    void this.#count(sitting, reading.signal)
    const outcome = await readDirectory(sitting.colleagues.cursor, {
      ...this.parts,
      reach,
      signal: reading.signal,
      take: async (arrival) => {
        if (isCurrent()) await this.#take(sitting, arrival, isCurrent)
      },
    })
    if (!isCurrent()) return undefined
    delete sitting.reading
    this.#stand(standingAfter(outcome, sitting))
    this.#tell(this.#beside.lookAgain(sitting.colleagues))
    void tidy(sitting, this.parts.language())
    return outcome
  }

  /** Numbers are written otherwise from now on. Answers when all of them are; refresh afterwards. */
  async rewriteNumbers(): Promise<void> {
    const sitting = this.#sitting
    if (!sitting) return
    await rewriteNumbers(sitting, {
      ...this.parts,
      isCurrent: () => this.#sitting === sitting,
      tellChange: (change) => this.#tell(change),
    })
  }

  /** Forgets everyone. What rests on the disk is left to whoever it belongs to. Settles when the file is let go. */
  close(): Promise<void> {
    const sitting = this.#sitting
    if (!sitting) return this.#closing
    this.#sitting = undefined
    this.#beside.forgetFound()
    sitting.reading?.abort()
    this.#closing = sitting.rest.close()
    this.#telling += 1
    this.#standing = { isLoading: false }
    this.parts.tell({ ...this.#standing, people: '', isAnew: true })
    return this.#closing
  }

  /** Forgets everyone, on the disk too: this is what signing out means. */
  erase(): Promise<void> {
    this.#closing = this.close().then(async () => {
      await this.parts.eraseRest()
    })
    return this.#closing
  }

  /** Tells a page that has just loaded everything there is to know, a part at a time. */
  async tellAll(): Promise<void> {
    this.#telling += 1
    const telling = this.#telling
    await tellInParts(
      this.people(),
      (part) => this.parts.tell({ ...this.readStanding(), ...part }),
      () => this.#telling === telling,
    )
  }

  async #take(sitting: Sitting, { users, ...arrival }: Arrival, isCurrent: () => boolean): Promise<void> {
    const toPhones = await this.parts.loadToPhones()
    await breathe()
    if (!isCurrent()) return
    const accounts = sitting.colleagues.toAccounts(users, toPhones)
    const step: Step = { ...arrival, accounts }
    await breathe()
    if (!isCurrent()) return
    const change = sitting.colleagues.apply(step)
    sitting.early.settle(step.accounts, sitting.colleagues.hasAll)
    note(sitting, step, accounts.length)
    this.#tell(change)
    await breathe()
    if (isCurrent()) sitting.rest.add(step)
  }

  async #toSearchWay(): Promise<SearchWay | undefined> {
    const sitting = this.#sitting
    await sitting?.restored
    if (!sitting || this.#sitting !== sitting) return undefined
    const { source } = this.parts
    const takeBy = (by: TakesFound, users: readonly UserNews[]) => this.#takeFound(by, users, sitting)
    return toSearchWay(this.readStanding(), { source, early: sitting.early, beside: this.#beside, takeBy })
  }

  async #takeFound(by: TakesFound, users: readonly UserNews[], sitting: Sitting): Promise<readonly Person[]> {
    const toPhones = await this.parts.loadToPhones()
    if (this.#sitting !== sitting) return []
    const { colleagues } = sitting
    const { change, found } = by.take(colleagues.toAccounts(users, toPhones), colleagues)
    this.#tell(change)
    return found
  }

  #tell(change: PeopleChange, isPart = false): void {
    for (const part of toParts(change, isPart)) this.parts.tell({ ...this.readStanding(), ...part })
  }

  #stand(standing: PeopleReading): void {
    this.#standing = standing
    this.parts.tell({ ...this.readStanding(), people: '' })
  }

  async #count(sitting: Sitting, signal: AbortSignal): Promise<void> {
    if (!isMidway(sitting.colleagues.cursor)) return
    const about = await this.parts.source.fetchCount(signal)
    if (about !== undefined && !signal.aborted && this.#standing.isLoading)
      this.#stand({ ...this.#standing, about })
  }
}
