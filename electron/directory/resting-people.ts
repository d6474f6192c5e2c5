import { parsePeopleText, toPeopleText, type PeopleText } from '../../shared/people-text'
import type { Person } from '../../shared/person'
import type { GraphUser } from '../graph/people-response'
import type { Account, ShownAccount, Step } from './step'

/** Of accounts that rest, what is known beside them. */
export type State = Pick<Step, 'cursor' | 'order' | 'begins'>

/** How many they are stands with it. */
type Head = State & { readonly count: number }

const newLine = '\n'
const head: { readonly parse: (text: string) => Head } = JSON
const users: { readonly parse: (text: string) => readonly GraphUser[] } = JSON

/** What the directory says of some who rest, beside what is shown of them: read when it is asked for. */
export class RestingUsers {
  #users: readonly GraphUser[] = []
  #bytes: Buffer | undefined

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  at(nth: number): GraphUser {
    this.open()
    const user = this.#users[nth]
    if (!user) throw new RangeError('nobody rests there')
    return user
  }

  open(): void {
    if (!this.#bytes) return
    this.#users = users.parse(this.#bytes.toString('utf8'))
    this.#bytes = undefined
  }
}

/** One of them. */
export class RestingAccount implements ShownAccount {
  constructor(
    readonly person: Person,
    private readonly readUser: () => GraphUser,
    /** In which listing they were last seen. */
    public listing: number,
  ) {}

  get user(): GraphUser {
    return this.readUser()
  }

  get phones(): Account['phones'] {
    return this.person.phones
  }
}

/** Some of the people as they rest. At the next start the page is told their text as it is. */
export class RestingPeople {
  private constructor(
    readonly state: Head,
    readonly text: PeopleText,
    readonly users: RestingUsers,
  ) {}

  /** JSON has no line break of its own, so that each of the three stands in a line. */
  static toText(accounts: readonly ShownAccount[], state: State): string {
    const first: Head = { ...state, count: accounts.length }
    const text = toPeopleText(accounts.map(({ person }) => person))
    return [JSON.stringify(first), text, JSON.stringify(accounts.map(({ user }) => user))].join(newLine)
  }

  /** `undefined`: these bytes are something else. */
  static in(bytes: Buffer): RestingPeople | undefined {
    const first = bytes.indexOf(newLine)
    const second = bytes.indexOf(newLine, first + 1)
    if (first <= 0 || second <= first) return undefined
    return new RestingPeople(
      head.parse(bytes.toString('utf8', 0, first)),
      bytes.toString('utf8', first + 1, second),
      new RestingUsers(bytes.subarray(second + 1)),
    )
  }

  accounts(listing: number, share: (text: string) => string): readonly RestingAccount[] {
    // Not `this` in what stays: the text need not.
    const { text, users: beside } = this
    const people = parsePeopleText(text, share)
    return people.map((person, nth) => new RestingAccount(person, () => beside.at(nth), listing))
  }
}
