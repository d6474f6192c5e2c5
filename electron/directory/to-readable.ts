/**
 * Controls, halves of characters, line separators, and the signs that turn the direction of writing: by them one name can
 * look like another (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). What joins letters stays, as some
 * scripts need it.
 */
const misleading = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** Longer than any field of the directory, characters. */
const longest = 256

/** A text of the directory as one line that reads as it is written. Undefined: nothing is left of it. */
export function toReadable(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const line = text.slice(0, longest).replace(misleading, ' ').trim()
  return line === '' ? undefined : line
}
