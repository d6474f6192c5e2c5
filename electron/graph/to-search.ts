/** One thing that may be asked: a field has a word that begins with this text. */
interface Wanted {
  readonly field: 'displayName' | 'mail'
  readonly text: string
}

/** An ampersand breaks a search however it is written: https://learn.microsoft.com/graph/search-query-parameter */
const unusable = /[&\p{Cc}]+/gu

/**
 * The value of `$search`, ready for an address: all of these must be so, or one. Undefined: nothing is left to search for. Every
 * clause stands in quotes, in which quotes and backslashes are escaped: https://learn.microsoft.com/graph/search-query-parameter
 */
export function toSearch(wanted: readonly Wanted[], join: 'AND' | 'OR'): string | undefined {
  const clauses = wanted.flatMap(({ field, text }) => {
    const plain = text.replace(unusable, ' ').trim().replace(/["\\]/g, '\\$&')
    return plain === '' ? [] : [`"${field}:${plain}"`]
  })
  return clauses.length === 0 ? undefined : encodeURIComponent(clauses.join(` ${join} `))
}

/** A colon would ask for a topic of conversations, and a quote would end the phrase. */
const unusableInPhrase = /["\\:&\p{Cc}]+/gu

/**
 * The value of `$search` among people, ready for an address: one phrase in quotes, which enclose blanks and the sign of a mail
 * address. It finds names and addresses with words that begin so or are spelled nearly so:
 * https://learn.microsoft.com/graph/people-insights-overview#perform-a-fuzzy-search
 */
export function toPeopleSearch(words: readonly string[]): string | undefined {
  const plain = words.join(' ').replace(unusableInPhrase, ' ').trim()
  return plain === '' ? undefined : encodeURIComponent(`"${plain}"`)
}
