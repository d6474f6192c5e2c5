import type { ExtensionRule, UsualHours } from './settings'

/** A number's bounds, both among the allowed. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * Bounds of the numbers. One question to the calendar server may span at most 62 days. Asked more often, a large board would
 * ask more than the server allows; less often, answers would be shown as old all the time.
 */
export const settingBounds = {
  daysAhead: { least: 1, most: 30 },
  /** Seconds. */
  inSight: { least: 15, most: 60 },
  /** Seconds. */
  elsewhere: { least: 60, most: 300 },
  /** Digits. */
  extension: { least: 1, most: 15 },
} as const satisfies Readonly<Record<string, Bounds>>

/** Whether a number is whole and within its bounds. */
export const isWithin = (value: number, { least, most }: Bounds): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** How many sentences for messages there may be, and the longest of them in characters. */
export const mostTemplates = 50
export const longestTemplate = 500

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const domain = /^(?=.{4,253}$)[a-z\d-]+(\.[a-z\d-]+)+$/
/** At least one of the keys held is no Shift, so that writing is not disturbed. */
const accelerator =
  /^(?=.{1,100}$)(?=.*(CommandOrControl|Control|Command|Super|Alt)\+)((CommandOrControl|Control|Command|Super|Alt|Shift)\+)+([A-Z\d]|F([1-9]|1\d|2[0-4])|Space|Home|End|PageUp|PageDown)$/

/** Whether a text is an application's id; empty: none is set. */
export const isClientId = (text: string): boolean => text === '' || guid.test(text)

/** Whether a text names an organisation: its id, one of its domains in small letters, or `organizations`; empty: none is set. */
export const isTenant = (text: string): boolean =>
  text === '' || text === 'organizations' || guid.test(text) || domain.test(text)

/** Whether a text is a country's code, or `system`. */
export const isRegion = (text: string): boolean => text === 'system' || /^[A-Z]{2}$/.test(text)

/** Whether a text names keys that may bring the console up, such as “Alt+Shift+P”; empty: none do. */
export const isGlobalShortcut = (text: string): boolean => text === '' || accelerator.test(text)

/** Whether a text is a time of day, such as “08:00”. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Whether hours may stand in for those of a mailbox that tells none. */
export const isUsualHours = ({ days, start, end }: UsualHours): boolean =>
  new Set(days).size === days.length && isClock(start) && isClock(end)

/** Whether a rule can be meant: the shortest extension is no longer than the longest. */
export const isExtensionRule = ({ shortest, longest, atEnd }: ExtensionRule): boolean =>
  [shortest, longest, atEnd].every((count) => isWithin(count, settingBounds.extension)) && shortest <= longest
