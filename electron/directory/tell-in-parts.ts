import { setImmediate as breathe } from 'node:timers/promises'
import { mostPeopleTold, type PeopleNews, type PeopleReading } from '../../shared/ipc'
import { toPeopleText } from '../../shared/people-text'
import type { Person } from '../../shared/person'
import type { PeopleChange } from './colleagues'

/** News of people without how the reading stands. */
export type NewsPart = Omit<PeopleNews, keyof PeopleReading>

/** A change in pieces that hold up neither side; nothing for no change. `isPart`: more follows at once. */
export function* toParts({ people, gone }: PeopleChange, isPart: boolean): Generator<NewsPart> {
  for (let from = 0; from < people.length || (from === 0 && gone.length > 0); from += mostPeopleTold) {
    yield {
      people: toPeopleText(people.slice(from, from + mostPeopleTold)),
      isPart: isPart || from + mostPeopleTold < people.length,
      ...(from === 0 && gone.length > 0 && { gone }),
    }
  }
}

/** Everybody anew, a part at a time with a breath between, for as long as it is wanted. */
export async function tellInParts(
  people: Iterable<Person>,
  tell: (part: NewsPart) => void,
  isWanted: () => boolean,
): Promise<void> {
  let isAnew = true
  let part: Person[] = []
  for (const person of people) {
    part.push(person)
    if (part.length < mostPeopleTold) continue
    tell({ people: toPeopleText(part), isAnew, isPart: true })
    isAnew = false
    part = []
    await breathe()
    if (!isWanted()) return
  }
  tell({ people: toPeopleText(part), isAnew, isPart: false })
}
