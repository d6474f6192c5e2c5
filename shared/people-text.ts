import type { Person, Phone } from './person'

/**
 * People as one text: a text crosses from program to page as it is, where objects are taken apart and copied field by field, a
 * hundred thousand people for a second. Empty: nobody.
 */
export type PeopleText = string

const kinds: readonly Phone['kind'][] = ['desk', 'mobile']
const origins: readonly NonNullable<Person['from']>[] = ['address', 'search']

/** A place in one of the lists, counted from 1; 0: none. */
type Nth = number
type PhoneRow = readonly [
  kind: Nth,
  number: string,
  shown: string | null,
  dialled: string | null,
  extension: string | null,
]
type PersonRow = readonly [
  id: Person['id'],
  name: string,
  jobTitle: Nth,
  department: Nth,
  office: Nth,
  from: Nth,
  phones: readonly PhoneRow[],
]

/** What the text is JSON of. What many have in common, titles, departments and offices, stands in it once. */
interface Packed {
  readonly texts: readonly string[]
  readonly people: readonly PersonRow[]
}

const json: { readonly parse: (text: string) => Packed } = JSON

const toPhoneRow = ({ kind, number, shown, dialled, extension }: Phone): PhoneRow => [
  kinds.indexOf(kind) + 1,
  number,
  shown ?? null,
  dialled ?? null,
  extension ?? null,
]

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
  const rows = people.map(({ id, name, jobTitle, department, office, from, phones }): PersonRow => [
    id,
    name,
    nthOf(jobTitle),
    nthOf(department),
    nthOf(office),
    from === undefined ? 0 : origins.indexOf(from) + 1,
    phones.map(toPhoneRow),
  ])
  const packed: Packed = { texts: [...nths.keys()], people: rows }
  return JSON.stringify(packed)
}

type Unfinished<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] }

function toPhone([kind, number, shown, dialled, extension]: PhoneRow): Phone {
  const phone: Unfinished<Phone> = { kind: kinds[kind - 1] ?? 'desk', number }
  if (shown !== null) phone.shown = shown
  if (dialled !== null) phone.dialled = dialled
  if (extension !== null) phone.extension = extension
  return phone
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
  return packed.people.map(([id, name, jobTitle, department, office, from, phones]) => {
    const person: Unfinished<Person> = { id, name, phones: phones.map(toPhone) }
    const [title, place, origin] = [texts[jobTitle - 1], texts[office - 1], origins[from - 1]]
    const team = texts[department - 1]
    if (title !== undefined) person.jobTitle = title
    if (team !== undefined) person.department = team
    if (place !== undefined) person.office = place
    if (origin !== undefined) person.from = origin
    return person
  })
}
