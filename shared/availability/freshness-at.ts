import type { Instant } from './availability'

/** Up to this age an answer is shown as it is, milliseconds. */
export const freshFor = 90_000

/** Up to this age an answer is shown with its age beside it, milliseconds. */
export const agingFor = 5 * 60_000

/** Beyond this age an answer says nothing any more, milliseconds. */
export const expiresAfter = 60 * 60_000

/**
 * How far an answer may lie ahead of the clock, milliseconds. The page's clock moves on once a minute and clocks are
 * corrected by seconds; an answer from farther ahead means that the clock was set back and its true age is not known.
 */
export const aheadTolerated = freshFor

/** How much an answer may still be trusted: `expired` means that nothing may be said. */
export type Freshness = 'fresh' | 'aging' | 'stale' | 'expired'

/**
 * Says how much an answer read at `asOf` may be trusted at `now`. An answer from the future counts as fresh up to
 * {@link aheadTolerated}, beyond it as expired: otherwise a clock set back by a day would keep it fresh for a day.
 */
export function freshnessAt(asOf: Instant, now: Instant): Freshness {
  const age = now - asOf
  if (age < -aheadTolerated) return 'expired'
  if (age <= freshFor) return 'fresh'
  if (age <= agingFor) return 'aging'
  return age <= expiresAfter ? 'stale' : 'expired'
}
