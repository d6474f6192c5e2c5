import type { Instant } from '../../shared/availability/availability'

/** Shortest wait believed, milliseconds: answers of 0.1 s are real, and coming back that soon only adds to the count. */
const shortest = 500

/**
 * How long a `Retry-After` asks us to wait, milliseconds: seconds, also with a fraction (`2.128` is real), or an HTTP date
 * (RFC 9110 §10.2.3). Sent twice, the longer counts. Absent or unreadable: undefined.
 */
export function toRetryWait(header: string | null, now: Instant): number | undefined {
  const wishes = header?.split(',').map((wish) => wish.trim()) ?? []
  const seconds = wishes.filter((wish) => /^[+-]?\d+(\.\d+)?(e\d+)?$/i.test(wish)).map(Number)
  const wait = seconds.length > 0 ? Math.max(...seconds) * 1000 : toWaitUntil(header ?? '', now)
  return wait === undefined ? undefined : Math.max(shortest, wait)
}

/** Only a whole date: `Date.parse` makes a year of any number. */
function toWaitUntil(date: string, now: Instant): number | undefined {
  const moment = / GMT$/.test(date.trim()) ? Date.parse(date) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment - now
}
