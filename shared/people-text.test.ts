import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePeopleText, toPeopleText } from './people-text'
import { isPersonId, type Person, type Phone } from './person'

const phone: fc.Arbitrary<Phone> = fc.record(
  {
    kind: fc.constantFrom('desk', 'mobile'),
    number: fc.string({ unit: 'grapheme' }),
    shown: fc.string(),
    dialled: fc.string(),
    extension: fc.string(),
  },
  { requiredKeys: ['kind', 'number'], noNullPrototype: true },
)
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Sales', 'Zürich', '王', ''))
const person: fc.Arbitrary<Person> = fc.record(
  {
    id: fc.stringMatching(/^[\w.-]{1,64}$/).filter(isPersonId),
    name: text,
    jobTitle: text,
    department: text,
    office: text,
    from: fc.constantFrom('address', 'search'),
    phones: fc.array(phone, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'name', 'phones'], noNullPrototype: true },
)

it('whoever is written is read as they were, with no field more or less', () => {
  fc.assert(
    fc.property(fc.array(person), (people) => {
      expect(parsePeopleText(toPeopleText(people))).toStrictEqual(people)
    }),
  )
})

it('nobody is an empty text', () => {
  expect(toPeopleText([])).toBe('')
  expect(parsePeopleText('')).toEqual([])
})

it('what many have in common is written once, and may be kept once over many texts', () => {
  const id = 'a'
  if (!isPersonId(id)) throw new TypeError('no id')
  const all = Array.from({ length: 50 }, (): Person => ({
    id,
    name: 'A',
    department: 'Front office',
    phones: [],
  }))
  const written = toPeopleText(all)
  expect(written.split('Front office')).toHaveLength(2)
  const asked: string[] = []
  parsePeopleText(written, (one) => (asked.push(one), one))
  expect(asked).toEqual(['Front office'])
})

it.each(['{', 'null', '{"people":1}'])('any other text throws: %s', (other) => {
  expect(() => parsePeopleText(other)).toThrow()
})
