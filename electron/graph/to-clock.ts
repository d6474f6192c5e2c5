import type { Instant } from '../../shared/availability/availability'
import { offsetOfCustomZone, zoneLike, type CustomZone } from './custom-zone'
import { offsetOfZone, type OffsetAt } from './wall-time'

/** The time zone of a mailbox: a name that is known, or rules. */
export type GraphTimeZone =
  { readonly kind: 'named'; readonly zone: string } | { readonly kind: 'custom'; readonly rules: CustomZone }

export interface Clock {
  /** IANA zone; “+03:20” where none shows the same. */
  readonly zone: string
  readonly offsetAt: OffsetAt
  /** True when no zone has these rules: then `zone` is right around `at` only. */
  readonly isApproximate: boolean
}

const pad = (count: number): string => String(count).padStart(2, '0')

function offsetName(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

const clockOfZone = (zone: string): Clock => ({ zone, offsetAt: offsetOfZone(zone), isApproximate: false })

/** The clock on the wall of a mailbox's owner, as it goes in the year of `at`. */
export function toClock(timeZone: GraphTimeZone, at: Instant): Clock {
  if (timeZone.kind === 'named') return clockOfZone(timeZone.zone)
  const zone = zoneLike(timeZone.rules, at)
  if (zone !== undefined) return clockOfZone(zone)
  const offsetAt = offsetOfCustomZone(timeZone.rules)
  return { zone: offsetName(offsetAt(at)), offsetAt, isApproximate: true }
}
