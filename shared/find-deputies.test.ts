import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDeputies, nameIndexInSteps, type Colleague, type NameIndex } from './find-deputies'
import { isPersonId, type PersonId } from './person'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}
const colleague = (id: string, name: string, address?: string): Colleague => ({
  id: idOf(id),
  name,
  ...(address !== undefined && { address }),
})

const owner = idOf('samar')
const colleagues: readonly Colleague[] = [
  colleague('samar', 'Samar Haddad', 'samar.haddad@x.example'),
  colleague('samar-2', 'Samar Haddad', 'samar.haddad2@x.example'),
  colleague('jonas', 'Jonas Bianchi', 'jonas.bianchi@x.example'),
  colleague('ana', 'Ana Marković', 'ana.markovic@x.example'),
  colleague('martina', 'Keller, Martina (Procurement)', 'martina.keller@x.example'),
  colleague('eva', 'Eva Meier-Huber', 'eva@x.example'),
  colleague('pat', 'Pat O’Brien', "pat.o'brien@x.example"),
  colleague('maria', 'Maria Costa'),
  colleague('ana-maria', 'Ana Maria Costa'),
  colleague('john-a', 'John A. Smith'),
  colleague('twin-1', 'Lea Frei', 'lea.frei@x.example'),
  colleague('twin-2', 'Lea Frei', 'lea.frei2@x.example'),
  colleague('desk', 'Reception', 'desk@x.example'),
  colleague('japanese', '山田 太郎'),
]
/** The index, and in how many steps it was made. */
function toNameIndex(of: Iterable<Colleague>): readonly [NameIndex, steps: number] {
  const making = nameIndexInSteps(of)
  for (let steps = 1; ; steps += 1) {
    const { done, value } = making.next()
    if (done) return [value, steps]
  }
}
const [index] = toNameIndex(colleagues)
const found = (text: string): readonly string[] => findDeputies(text, index, owner)

describe('a text names', () => {
  it.each<[name: string, text: string, readonly string[]]>([
    ['a full name', 'Please ask Jonas Bianchi.', ['jonas']],
    ['another letter case', 'please ask JONAS bianchi', ['jonas']],
    ['a name without its accents', 'Ana Markovic knows more', ['ana']],
    ['a name with accents put together otherwise', 'Ana Marković'.normalize('NFD'), ['ana']],
    ['a name over the end of a line', 'Ask Jonas\r\n  Bianchi', ['jonas']],
    ['a name with a hard space', 'Ask Jonas\u00a0Bianchi', ['jonas']],
    ['a name and its ’s', 'Jonas Bianchi’s number is 4022', ['jonas']],
    ['an apostrophe of another kind', "Pat O'Brien", ['pat']],
    ['a name that the directory turns round', 'Vertretung: Martina Keller', ['martina']],
    ['a name as the directory turns it', 'Vertretung: Keller, Martina', ['martina']],
    ['a double name', 'an Eva Meier-Huber wenden', ['eva']],
    ['an initial', 'call John A. Smith', ['john-a']],
    ['the longer of two names', 'Ana Maria Costa stands in', ['ana-maria']],
    ['the shorter one where it stands alone', 'Maria Costa stands in', ['maria']],
    ['letters of another script', '担当: 山田 太郎 まで', ['japanese']],
    ['a mail address', 'Write to jonas.bianchi@x.example, please', ['jonas']],
    ['a mail address that ends a sentence', 'Write to Jonas.Bianchi@X.example.', ['jonas']],
    ['a mail address in brackets', 'Write to <mailto:ana.markovic@x.example>', ['ana']],
    ['a mail address with an apostrophe', "in quotes: 'pat.o'brien@x.example'", ['pat']],
    ['the address of one who has only one name', 'desk@x.example', ['desk']],
    ['two, in the order of the text', 'eva@x.example, otherwise Jonas Bianchi', ['eva', 'jonas']],
    ['one twice', 'Jonas Bianchi (jonas.bianchi@x.example)', ['jonas']],
    ['a name that two share', 'Lea Frei', ['twin-1', 'twin-2']],
    ['one of these by mail address', 'lea.frei2@x.example', ['twin-2']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a text does not name', () => {
  it.each<[name: string, text: string]>([
    ['nobody', ''],
    ['its writer, nor a namesake', 'Kind regards, Samar Haddad (samar.haddad@x.example)'],
    ['a first name alone', 'Please ask Jonas'],
    ['a single name that is also a word', 'The reception is open'],
    ['one whose name goes on', 'Jonas Bianchini, Jonas Bianchi-Rossi, Marjonas Bianchi'],
    ['the second half of a double name', 'Eva Meier'],
    ['a name over a full stop', 'I am with Jonas. Bianchi is a brand'],
    ['a name over a comma', 'Jonas, Bianchi'],
    ['a longer address', 'eva@x.example.org, maeva@x.example, eva@x.examples'],
    ['someone unknown', 'Ask Nobody Known at nobody@x.example'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})

const piece = fc.oneof(
  fc.constantFrom('Jonas Bianchi', 'eva@x.example', ' ', '. ', '@', '-', ',', 'Samar Haddad', '\n'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

it('names each at most once, never the writer, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const ids = found(text)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(owner)
    }),
  )
})

it('finds a name in the midst of any text, where spaces part it', () => {
  const words = fc
    .array(fc.constantFrom('we', 'Jonas', 'Ana', 'call', '4022', 'Costa', 'me'), { maxLength: 8 })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(found(`${before} Eva Meier-Huber ${after}`)).toContain('eva')
    }),
  )
})

it.each([['a'], ['@'], ['!'], ['a@'], ['Jonas '], ['-a']])(
  'is not held up by a long text of nothing but “%s”',
  (sign) => {
    const text = sign.repeat(100_000 / sign.length)
    const begin = performance.now()
    expect(found(text)).toEqual([])
    expect(performance.now() - begin).toBeLessThan(2_000)
  },
)

it('a directory of 100,000 is taken in four hundred steps, and finds the first and the last', () => {
  const crowd = Array.from({ length: 100_000 }, (_, at) => colleague(`p${at}`, `Given${at} Family${at}`))
  const [large, steps] = toNameIndex(crowd)
  expect(steps).toBe(401)
  expect(findDeputies('Given0 Family0 and Given99999 Family99999', large, owner)).toEqual(['p0', 'p99999'])
})
