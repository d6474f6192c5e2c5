/**
 * What may not stand in a line of text: controls, and the signs that turn the direction of writing or are not seen, by
 * which one text can look like another (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu

/** A stranger's text as one short line that can only be read: at most `longest` characters. Undefined: nothing is left. */
export function cleanText(text: string, longest: number): string | undefined {
  // Cut first: a stranger must not make us look through megabytes.
  const line = text
    .slice(0, longest * 4)
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // By whole characters: half of a pair is not one.
  return Array.from(line).slice(0, longest).join('').trim() || undefined
}
