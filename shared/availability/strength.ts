import type { Occupation } from './availability'

/** An entry that keeps somebody from taking a call; “elsewhere” does not, they can be reached on the mobile. */
export type Blocking = Exclude<Occupation, 'elsewhere'>

/** The occupations in the order in which one hides another. */
export const strongestFirst = [
  'outOfOffice',
  'busy',
  'tentative',
  'elsewhere',
] as const satisfies readonly Occupation[]

const strength: Readonly<Record<Occupation, number>> = { outOfOffice: 4, busy: 3, tentative: 2, elsewhere: 1 }

/** Says whether an entry of the first kind hides one of the second. */
export const isStronger = (one: Occupation, other: Occupation): boolean => strength[one] > strength[other]

/** Says whether an entry of this kind keeps somebody from taking a call. */
export const isBlocking = (occupation: Occupation): occupation is Blocking => occupation !== 'elsewhere'
