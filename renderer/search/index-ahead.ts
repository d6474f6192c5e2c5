import { piecesInStep, type Steps } from '../../shared/in-steps'
import type { Person } from '../../shared/person'
import { PeopleGatherer, type PeopleIndex } from './people-index'

type Parts = readonly (readonly Person[])[]

/**
 * An index that is begun with those who have come, while the others are on their way. It is of use when all of them come in the
 * order in which they are listed, as they do from the disk; at the first who does not, it is given up.
 */
export class IndexAhead {
  #parts: Parts = []
  #gatherer: PeopleGatherer | undefined = new PeopleGatherer()
  /** Where the next one stands: in which part, and at which place of it. */
  #part = 0
  #nth = 0
  #count = 0
  #last: Person | undefined

  constructor(private readonly compare: (one: Person, other: Person) => number) {}

  /** More have come, behind the same parts as before; parts that begin otherwise begin everything anew. */
  follow(parts: Parts): void {
    if (parts[0] !== this.#parts[0]) this.#beginAnew()
    this.#parts = parts
  }

  /** Takes in whoever has come. It may be left at any step, and taken up again. */
  *catchUp(): Steps<undefined> {
    while (this.#takeSome()) yield
    return undefined
  }

  /** The index of these people; `undefined` unless they are just those who have come, in the order in which they are to be listed. */
  *finish(people: readonly Person[]): Steps<PeopleIndex | undefined> {
    yield* this.catchUp()
    const gathered = this.#gatherer
    this.#gatherer = undefined
    return gathered && this.#count === people.length ? yield* gathered.finish(people) : undefined
  }

  /** Says whether there is more to take. */
  #takeSome(): boolean {
    const part = this.#parts[this.#part]
    if (!part) return false
    const end = this.#nth + piecesInStep
    for (const person of part.slice(this.#nth, end)) this.#take(person)
    this.#nth = end
    if (end >= part.length) {
      this.#part += 1
      this.#nth = 0
    }
    return this.#gatherer !== undefined
  }

  #beginAnew(): void {
    this.#gatherer = new PeopleGatherer()
    this.#part = 0
    this.#nth = 0
    this.#count = 0
    this.#last = undefined
  }

  #take(person: Person): void {
    if (this.#last && this.compare(this.#last, person) > 0) this.#gatherer = undefined
    this.#gatherer?.add(person, this.#count)
    this.#last = person
    this.#count += 1
  }
}
