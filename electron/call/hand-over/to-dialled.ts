/** What people write between digits. */
const between = /[\s().\-/\u2010-\u2013]/gu
const dialled = /^\+?\d{1,32}$/

/** A number as a telephone takes it: digits and a leading +. Undefined: it holds anything else, so nothing is dialled. */
export function toDialled(number: string): string | undefined {
  // “+41 (0)44”: the nought is dialled only inside the country.
  const plain = number.replace(/^(\s*\+[\d\s]*)\(0\)/, '$1').replace(between, '')
  return dialled.test(plain) ? plain : undefined
}
