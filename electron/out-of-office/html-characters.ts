/** What HTML calls the characters from U+00A0 to U+00FF, in their order: https://html.spec.whatwg.org/#named-character-references */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** By name; what else has a name is seldom written in a letter, and stays as it was written. */
const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', trade: '™', bull: '•' }),
  ...Object.entries({ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', sbquo: '‚' }),
  ...Object.entries({ ldquo: '“', rdquo: '”', bdquo: '„', zwnj: '', zwj: '', ensp: ' ', emsp: ' ' }),
])

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));?/gi
const notACharacter = '\uFFFD'
/** Numbers below 160 mean what they mean to Windows: https://html.spec.whatwg.org/#numeric-character-reference-end-state */
const windows = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ')

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80] ?? notACharacter
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return code === 0 || isSurrogate || code > 0x10_ffff ? notACharacter : String.fromCodePoint(code)
}

/** Writes out the characters that HTML spells, such as `&auml;` and `&#8211;`. */
export const withCharacters = (html: string): string =>
  html.replace(reference, (written: string, ...[decimal, hex, name]: readonly (string | undefined)[]) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
    return named.get(name ?? '') ?? written
  })
