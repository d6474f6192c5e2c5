import { isDeepStrictEqual } from 'node:util'
import { byName } from '../../shared/by-name'
import { sortInSteps, type Steps } from '../../shared/in-steps'
import type { LanguageTag } from '../../shared/language'
import type { Person, PersonId } from '../../shared/person'
import { createShareTexts } from '../../shared/share-texts'
import { mergeUser } from '../graph/merge-user'
import type { UserNews } from '../graph/people-response'
import type { RestingPeople, RestingUsers } from './resting-people'
import type { Account, Cursor, KnownAccount, Step } from './step'
import { toPerson } from './to-person'
import type { ToPhones } from './to-phones'

interface Known extends KnownAccount {
  /** In which listing they were last seen. */
  listing: number
}

/** Whom a step has changed for the page. */
export interface PeopleChange {
  readonly people: readonly Person[]
  readonly gone: readonly PersonId[]
}

/** Everyone in the directory, as the steps of the reading left them. */
export class Colleagues {
  readonly #known = new Map<string, Known>()
  #listing = 0
  #cursor: Cursor = { at: 'start' }
  #shown = 0
  #list: readonly Person[] | undefined
  #hasAll = false
  readonly #resting: RestingUsers[] = []
  readonly #share = createShareTexts()

  get cursor(): Cursor {
    return this.#cursor
  }

  /** Everybody has been listed once; whoever is listed anew stays known meanwhile. */
  get hasAll(): boolean {
    return this.#hasAll
  }

  /** Whoever is shown of this account. */
  shownAs(accountId: string): Person | undefined {
    return this.#known.get(accountId)?.person
  }

  /** How many accounts there are, shown or not. */
  get size(): number {
    return this.#known.size
  }

  /** How many people are shown. */
  get shown(): number {
    return this.#shown
  }

  addressOf(id: PersonId): string | undefined {
    return this.#known.get(id)?.user.address
  }

  /** The name they sign in with, by which Teams knows them: it may differ from the mail address, which stands in for it. */
  accountOf(id: PersonId): string | undefined {
    const user = this.#known.get(id)?.user
    return user?.account ?? user?.address
  }

  /** Those who are shown. */
  *people(): Generator<Person> {
    for (const { person } of this.#known.values()) if (person) yield person
  }

  /** The same as a list, which stays the same as long as nobody in it changes. */
  list(): readonly Person[] {
    return (this.#list ??= [...this.people()])
  }

  accounts(): Iterable<KnownAccount> {
    return this.#known.values()
  }

  /** The accounts as they are now, in the order of the names that are shown. */
  accountsInOrder(language: LanguageTag): Steps<readonly KnownAccount[]> {
    const compare = byName(language)
    const nameless = { name: '' }
    return sortInSteps(
      [...this.#known.values()],
      ({ person: one = nameless }, { person: other = nameless }) => compare(one, other),
    )
  }

  /** What is known of people once this news is taken in. One page may speak of someone more than once. */
  toAccounts(news: readonly UserNews[], toPhones: ToPhones): readonly Account[] {
    const accounts = new Map<string, Account>()
    for (const one of news) {
      const known = accounts.get(one.id) ?? this.#known.get(one.id)
      const user = mergeUser(known?.user, one)
      const isSameNumber =
        known?.user.deskNumber === user.deskNumber && known?.user.mobileNumber === user.mobileNumber
      accounts.set(one.id, { user, phones: known && isSameNumber ? known.phones : toPhones(user) })
    }
    return [...accounts.values()]
  }

  /** Writes the numbers of everyone anew, some people at a time, and says whom that changed for the page. */
  *rewrite(toPhones: ToPhones, most: number): Generator<PeopleChange> {
    let people: Person[] = []
    let looked = 0
    for (const [id, known] of this.#known) {
      const account = { user: known.user, phones: toPhones(known.user) }
      const person = toPerson(account)
      const isSame = isDeepStrictEqual(known.person, person)
      this.#known.set(id, { ...account, person: isSame ? known.person : person, listing: known.listing })
      if (!isSame && person) people.push(person)
      this.#list = undefined
      looked += 1
      if (looked % most > 0) continue
      yield { people, gone: [] }
      people = []
    }
    yield { people, gone: [] }
  }

  /** Takes some of those who rested, none of whom was known. What is read when it is asked for can be read before: {@link openRest}. */
  restore(resting: RestingPeople): void {
    this.#note(resting.state)
    for (const account of resting.accounts(this.#listing, this.#share)) {
      this.#known.set(account.person.id, account)
      this.#shown += 1
    }
    this.#resting.push(resting.users)
    this.#list = undefined
  }

  /** Reads what was put off. */
  *openRest(): Steps<undefined> {
    for (const resting of this.#resting.splice(0)) {
      resting.open()
      yield
    }
    return undefined
  }

  /** Takes a step, and says what it has changed for the page. */
  apply(step: Step): PeopleChange {
    const { ends, accounts, gone } = step
    this.#note(step)
    const told = accounts.flatMap((account) => this.#take(account))
    const left = [...gone, ...(ends ? this.#notListed() : [])].flatMap((id) => this.#remove(id))
    this.#list = undefined
    return {
      people: told.flatMap(({ person }) => person ?? []),
      gone: [...left, ...told.flatMap(({ hidden }) => hidden ?? [])],
    }
  }

  #note({ begins, ends, cursor }: Pick<Step, 'begins' | 'ends' | 'cursor'>): void {
    if (begins) this.#listing += 1
    this.#cursor = cursor
    this.#hasAll ||= ends === true || cursor.at === 'following' || cursor.at === 'listed'
  }

  /** Nothing to tell when they look as before. */
  #take({ user, phones }: Account): readonly { readonly person?: Person; readonly hidden?: PersonId }[] {
    const known = this.#known.get(user.id)
    if (known?.user === user && known.phones === phones) {
      known.listing = this.#listing
      return []
    }
    const before = known?.person
    const next = toPerson({ user, phones })
    const isSame = isDeepStrictEqual(before, next)
    const person = isSame ? before : next
    this.#known.set(user.id, { user, phones, person, listing: this.#listing })
    this.#shown += Number(person !== undefined) - Number(before !== undefined)
    if (isSame) return []
    return person ? [{ person }] : before ? [{ hidden: before.id }] : []
  }

  #remove(id: string): readonly PersonId[] {
    const person = this.#known.get(id)?.person
    this.#known.delete(id)
    if (!person) return []
    this.#shown -= 1
    return [person.id]
  }

  #notListed(): readonly string[] {
    const missing: string[] = []
    for (const [id, { listing }] of this.#known) if (listing !== this.#listing) missing.push(id)
    return missing
  }
}
