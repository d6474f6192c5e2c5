import type { Person, Phone } from './person'

/**
 * People as one text: a text crosses from program to page as it is, where objects are taken apart and copied field by field, a
 * hundred thousand people for over half a second. Empty: nobody.
 */
export type PeopleText = string

const kinds: readonly Phone['kind'][] = ['desk', 'mobile']
const origins: readonly NonNullable<Person['from']>[] = ['address', 'search']

/** A place in one of the lists, counted from 1; 0: none. */
type Nth = number
type Column = string | null

/**
 * What the text is JSON of. What many have in common, titles, departments and offices, stands in it once. Each field of everybody is
 * one list: read once, as at a start, that takes a sixth less time than a list for each person, and half the room of objects.
 */
interface Packed {
  readonly texts: readonly string[]
  readonly ids: readonly Person['id'][]
  readonly names: readonly string[]
  readonly jobTitles: readonly Nth[]
  readonly departments: readonly Nth[]
  readonly offices: readonly Nth[]
  readonly origins: readonly Nth[]
  /** How many numbers each one has; those of all stand one after the other in the lists below. */
  readonly counts: readonly number[]
  readonly kinds: readonly Nth[]
  readonly numbers: readonly string[]
  readonly shown: readonly Column[]
  readonly dialled: readonly Column[]
  readonly extensions: readonly Column[]
}

const json: { readonly parse: (text: string) => Packed } = JSON

/** Writes people as a text that {@link parsePeopleText} reads. */
export function toPeopleText(people: readonly Person[]): PeopleText {
  if (people.length === 0) return ''
  const nths = new Map<string, Nth>()
  const nthOf = (text: string | undefined): Nth => {
    if (text === undefined) return 0
    const known = nths.get(text) ?? nths.size + 1
    nths.set(text, known)
    return known
  }
  const phones = people.flatMap((person) => person.phones)
  const packed = {
    ids: people.map(({ id }) => id),
    names: people.map(({ name }) => name),
    jobTitles: people.map(({ jobTitle }) => nthOf(jobTitle)),
    departments: people.map(({ department }) => nthOf(department)),
    offices: people.map(({ office }) => nthOf(office)),
    origins: people.map(({ from }) => (from === undefined ? 0 : origins.indexOf(from) + 1)),
    counts: people.map((person) => person.phones.length),
    kinds: phones.map(({ kind }) => kinds.indexOf(kind) + 1),
    numbers: phones.map(({ number }) => number),
    shown: phones.map(({ shown = null }) => shown),
    dialled: phones.map(({ dialled = null }) => dialled),
    extensions: phones.map(({ extension = null }) => extension),
    texts: [...nths.keys()],
  } satisfies Packed
  return JSON.stringify(packed)
}

type Unfinished<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] }

function phoneAt({ kinds: kindOf, numbers, shown, dialled, extensions }: Packed, at: number): Phone {
  const phone: Unfinished<Phone> = { kind: kinds[(kindOf[at] ?? 0) - 1] ?? 'desk', number: numbers[at] ?? '' }
  const [isShown, isDialled, extension] = [shown[at] ?? null, dialled[at] ?? null, extensions[at] ?? null]
  if (isShown !== null) phone.shown = isShown
  if (isDialled !== null) phone.dialled = isDialled
  if (extension !== null) phone.extension = extension
  return phone
}

function phonesBetween(packed: Packed, start: number, end: number): readonly Phone[] {
  const phones: Phone[] = []
  for (let at = start; at < end; at += 1) phones.push(phoneAt(packed, at))
  return phones
}

/**
 * The people of a text that {@link toPeopleText} wrote; any other text throws. `share` may give back an equal text that is
 * there already, so that each title, department and office is kept once for all texts that are read.
 */
export function parsePeopleText(
  text: PeopleText,
  share: (text: string) => string = (one) => one,
): readonly Person[] {
  if (text === '') return []
  const packed = json.parse(text)
  const texts = packed.texts.map(share)
  const textAt = (nths: readonly Nth[], at: number): string | undefined => texts[(nths[at] ?? 0) - 1]
  let nextPhone = 0
  return packed.ids.map((id, nth) => {
    const start = nextPhone
    nextPhone += packed.counts[nth] ?? 0
    const phones = phonesBetween(packed, start, nextPhone)
    const person: Unfinished<Person> = { id, name: packed.names[nth] ?? '', phones }
    const jobTitle = textAt(packed.jobTitles, nth)
    const department = textAt(packed.departments, nth)
    const office = textAt(packed.offices, nth)
    const from = origins[(packed.origins[nth] ?? 0) - 1]
    if (jobTitle !== undefined) person.jobTitle = jobTitle
    if (department !== undefined) person.department = department
    if (office !== undefined) person.office = office
    if (from !== undefined) person.from = from
    return person
  })
}
