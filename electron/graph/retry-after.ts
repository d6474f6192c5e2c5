import type { Instant } from '../../shared/availability/availability'

/** Shortest wait believed, milliseconds: answers of 0.1 s are real, and coming back that soon only adds to the count. */
const shortest = 500
/** Longest wait believed, milliseconds. */
const longest = 10 * 60_000

/**
 * Until when a `Retry-After` asks us to wait: seconds, also with a fraction (`2.128` is real), or an HTTP date (RFC 9110 §10.2.3).
 * Absent or unreadable: undefined.
 */
export function toRetryMoment(header: string | null, now: Instant): Instant | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isNaN(wait) ? undefined : now + Math.min(Math.max(wait, shortest), longest)
}
