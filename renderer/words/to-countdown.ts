import type { Instant } from '../../shared/availability/availability'
import type { Awaited } from '../../shared/awaited'
import type { Language } from './language'

/** When somebody who is waited for is free, in few words: “free in 48 min”, “was free at 11:30”. */
export function toCountdown(
  { freeAt, toldAt }: Awaited,
  { words: { awaited }, times }: Language,
  now: Instant,
): string {
  if (toldAt !== undefined) return awaited.wasFree(times.time(toldAt))
  if (freeAt === undefined) return awaited.sometime
  return freeAt <= now ? awaited.askingShort : awaited.inTime(times.inTime(freeAt - now))
}

/** The same as a sentence: what the operator may count on. */
export function toPromise(
  { freeAt }: Awaited,
  { words: { awaited }, times }: Language,
  now: Instant,
): string {
  if (freeAt === undefined) return awaited.willTellSometime
  if (freeAt <= now) return awaited.asking
  return awaited.willTell(times.inTime(freeAt - now), times.moment(freeAt, now))
}
