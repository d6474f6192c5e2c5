type Field = 'displayName' | 'mail'

/** Says whether somebody, or a group, is what a search asks for. */
export type Test = (value: Readonly<Partial<Record<Field, string | undefined>>>) => boolean

const clause = /^"(displayName|mail):((?:[^"\\]|\\["\\])+)"$/

const isField = (name: string): name is Field => name === 'displayName' || name === 'mail'

/** Broken at spaces, signs, digits and where a capital follows a small letter. */
export const tokensOf = (text: string): readonly string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? []

/** Names are broken into words, any other field is compared from its beginning. */
function toTest(field: Field, text: string): Test {
  if (field === 'mail') return ({ mail }) => mail?.toLowerCase().startsWith(text.toLowerCase()) ?? false
  const wanted = tokensOf(text)
  return ({ displayName = '' }) => {
    const words = tokensOf(displayName)
    return wanted.length > 0 && wanted.every((one) => words.some((word) => word.startsWith(one)))
  }
}

function parseAll(clauses: readonly string[]): Test | undefined {
  const tests = clauses.map((one) => {
    const [, field = '', text = ''] = clause.exec(one) ?? []
    return isField(field) ? toTest(field, text.replace(/\\(["\\])/g, '$1')) : undefined
  })
  const readable = tests.filter((test) => test !== undefined)
  return readable.length === tests.length ? (value) => readable.every((test) => test(value)) : undefined
}

/**
 * Reads the value of `$search`: clauses in quotes, joined by AND or OR in capitals, AND first; anything else is refused, as is a search whose
 * answer may be a little old without the asker's saying so (`ConsistencyLevel: eventual`).
 * https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function parseSearch(search: string, consistency: string | undefined): Test | undefined {
  if (consistency !== 'eventual') return undefined
  const ways = search.split(/(?<=") OR (?=")/).map((part) => parseAll(part.split(/(?<=") AND (?=")/)))
  const readable = ways.filter((test) => test !== undefined)
  return readable.length === ways.length ? (value) => readable.some((test) => test(value)) : undefined
}
