import { siftPeople } from '../renderer/boards/sift-people'
import { bearersOf, matchPeople } from '../renderer/search/match-people'
import type { PeopleIndex } from '../renderer/search/people-index'
import { toTyped, type FilterWords } from '../renderer/search/to-typed'
import type { Availability } from '../shared/availability/availability'
import { mostWatched } from '../shared/ipc'
import type { Person, PersonId } from '../shared/person'

/** As many calendars as are kept fresh in the background. */
const knownCalendars = 2_000
const words: FilterWords = { free: 'free', busy: 'busy' }
const hour = 3_600_000
const now = Date.parse('2026-11-24T09:42:00Z')

function calendarOf({ id }: Person, nth: number): Availability {
  const start = now + ((nth % 9) - 4) * hour
  return {
    known: true,
    personId: id,
    asOf: now - 5_000,
    window: { start: now - 12 * hour, end: now + 24 * hour },
    occupied: [
      { start, end: start + hour, occupation: 'busy' },
      { start: start + 2 * hour, end: start + 3 * hour, occupation: 'tentative' },
    ],
    workingHours: {
      zone: 'Europe/Zurich',
      isApproximate: false,
      spans: [{ start: now - hour, end: now + 8 * hour }],
    },
  }
}

/** Milliseconds of each key of “sales free” and its like, from the text to who is free, who is not known and how many. */
export function timeFree(index: PeopleIndex): readonly number[] {
  const { people } = index
  const calendars = new Map<PersonId, Availability>()
  const byId = new Map(people.map((person) => [person.id, person]))
  const stride = Math.floor(people.length / knownCalendars)
  people.forEach((person, nth) => {
    if (nth % stride === 0) calendars.set(person.id, calendarOf(person, nth))
  })
  const departments = [...new Set(people.flatMap(({ department }) => department ?? []))]
  const times: number[] = []
  const search = (query: string): number => {
    const began = performance.now()
    const { fragments, searchedFor, word } = toTyped(query, words)
    const named = matchPeople(index, fragments).people
    if (word !== undefined) bearersOf(word, index, fragments)
    const watched = new Set(named.slice(0, mostWatched).map(({ id }) => id))
    const within = new Set([...calendars.keys(), ...watched].flatMap((id) => byId.get(id) ?? []))
    siftPeople(named, {
      filters: new Set([searchedFor === 'busy' ? 'busyNow' : 'freeNow']),
      now,
      availabilityOf: (id) => calendars.get(id),
      presenceOf: () => undefined,
      watched,
      within,
      keep: named[0]?.id,
      isApartListed: true,
    })
    return performance.now() - began
  }
  const queries = departments.flatMap((department) =>
    [3, 5, department.length].flatMap((length) =>
      ['free', 'busy'].map((word) => `${department.slice(0, length)} ${word}`),
    ),
  )
  for (let round = 0; round < 10; round += 1) times.push(...queries.map(search))
  return times
}
