import type { PersonId } from './person'

/** A colleague as a text may name them. */
export interface Colleague {
  readonly id: PersonId
  readonly name: string
  readonly address?: string
}

/** Colleagues by what names them, made once for a directory: looking into a text then takes no longer for a large one. */
export interface NameIndex {
  /** By the words of a full name. */
  readonly byName: ReadonlyMap<string, readonly Colleague[]>
  /** By the mail address in lower case. */
  readonly byAddress: ReadonlyMap<string, readonly Colleague[]>
  /** Words of the longest name. */
  readonly longestName: number
}

/** Where a text names someone. */
interface Mention {
  readonly at: number
  readonly colleagues: readonly Colleague[]
}

interface Token {
  readonly text: string
  readonly at: number
}

/** Words, double names as one; every other sign stands alone, so that no name reaches over a full stop or a comma. */
const tokenForm = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s]/gu
/** What stands between spaces, brackets and quotes; a mail address is one of these. */
const pieceForm = /[^\s<>()[\]{}"“”„«»‘’,;:]+/gu
const letterOrDigit = /[\p{L}\p{N}]/u
const apostrophes = /[’‘ʼ]/gu
const marks = /\p{M}+/gu

/** Without case and accents: people write a colleague's name as their keyboard lets them. */
const toPlain = (text: string): string =>
  text.normalize('NFKD').replace(marks, '').replace(apostrophes, "'").toLowerCase()

const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(tokenForm), ({ 0: token, index }) => ({ text: toPlain(token), at: index }))

/**
 * “Keller, Martina (Sales)” is looked for as “Keller, Martina” and “Martina Keller”. One word alone names nobody for
 * certain.
 */
function spellingsOf(name: string): readonly (readonly string[])[] {
  const [beforeBracket = ''] = name.split('(')
  const words = tokensOf(beforeBracket).map(({ text }) => text)
  const comma = words.indexOf(',')
  const turned = comma === -1 ? [] : [...words.slice(comma + 1), ...words.slice(0, comma)]
  return [words, turned].filter(({ length }) => length > 1)
}

function add(index: Map<string, Colleague[]>, key: string, colleague: Colleague): void {
  const known = index.get(key)
  if (known) known.push(colleague)
  else index.set(key, [colleague])
}

/** So many colleagues are taken in one step: well below a millisecond each. */
const colleaguesInStep = 250

/** Makes the index in which {@link findDeputies} looks, in steps: a large directory takes longer than a program may stand still. */
export function* nameIndexInSteps(colleagues: Iterable<Colleague>): Generator<undefined, NameIndex> {
  const byName = new Map<string, Colleague[]>()
  const byAddress = new Map<string, Colleague[]>()
  let longestName = 0
  let taken = 0
  for (const colleague of colleagues) {
    taken += 1
    if (taken % colleaguesInStep === 0) yield
    for (const words of spellingsOf(colleague.name)) {
      add(byName, words.join(' '), colleague)
      longestName = Math.max(longestName, words.length)
    }
    if (colleague.address !== undefined) add(byAddress, colleague.address.toLowerCase(), colleague)
  }
  return { byName, byAddress, longestName }
}

/** An index of nobody. */
export const noNames: NameIndex = { byName: new Map(), byAddress: new Map(), longestName: 0 }

function* namesIn(text: string, { byName, longestName }: NameIndex): Generator<Mention> {
  const tokens = tokensOf(text)
  for (let first = 0; first < tokens.length;) {
    let length = Math.min(longestName, tokens.length - first)
    const spelling = (): string =>
      tokens
        .slice(first, first + length)
        .map((token) => token.text)
        .join(' ')
    while (length > 1 && !byName.has(spelling())) length -= 1
    const colleagues = byName.get(spelling())
    if (colleagues) yield { at: tokens[first]?.at ?? 0, colleagues }
    first += colleagues ? length : 1
  }
}

/** Without the full stop or quote that follows it. Step by step: an expression for it takes a stranger's text very long. */
function withoutPunctuation(piece: string): string {
  const signs = Array.from(piece)
  const first = signs.findIndex((sign) => letterOrDigit.test(sign))
  const last = signs.findLastIndex((sign) => letterOrDigit.test(sign))
  return signs.slice(Math.max(first, 0), last + 1).join('')
}

function* addressesIn(text: string, { byAddress }: NameIndex): Generator<Mention> {
  for (const { 0: piece, index } of text.matchAll(pieceForm)) {
    if (!piece.includes('@')) continue
    const colleagues = byAddress.get(withoutPunctuation(piece).toLowerCase())
    if (colleagues) yield { at: index, colleagues }
  }
}

/**
 * Finds the colleagues that a plain text names, by full name or by mail address, in the order in which it does: who
 * stands in for `owner`, who wrote it. The owner signs and is left out, with namesakes. A name that two others share
 * gives both, as nothing says which of them is meant. Of a name within a longer one the longer counts.
 */
export function findDeputies(text: string, index: NameIndex, owner: PersonId): readonly PersonId[] {
  const mentions = [...namesIn(text, index), ...addressesIn(text, index)]
    .filter(({ colleagues }) => !colleagues.some(({ id }) => id === owner))
    .sort((one, other) => one.at - other.at)
  return [...new Set(mentions.flatMap(({ colleagues }) => colleagues.map(({ id }) => id)))]
}
