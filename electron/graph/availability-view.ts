import type { Occupation, OccupiedSpan, Span } from '../../shared/availability/availability'
import { resolveOverlaps } from '../../shared/availability/resolve-overlaps'

/** What was asked for: the view has one character for each step of `viewInterval` milliseconds from the window's start. */
export interface AskedSchedules {
  readonly window: Span
  readonly viewInterval: number
}

/** 0 is free or working elsewhere. 4 is documented and no longer sent: https://github.com/microsoftgraph/msgraph-metadata/issues/598 */
const occupations: ReadonlyMap<string, Occupation | 'free'> = new Map([
  ['0', 'free'],
  ['1', 'tentative'],
  ['2', 'busy'],
  ['3', 'outOfOffice'],
  ['4', 'elsewhere'],
])

/**
 * The view's slots as spans: coarser than the entries, because a slot takes the strongest of all that touch it. A
 * character nobody knows is tentative, never free. Slots beyond the window, as may come on the day the clocks change,
 * are left out: slots are counted in moments, not in hours of a day.
 */
export function viewToOccupied(
  view: string,
  { window, viewInterval }: AskedSchedules,
): readonly OccupiedSpan[] {
  const slots = Array.from(view).flatMap((character, index): readonly OccupiedSpan[] => {
    const start = window.start + index * viewInterval
    const end = Math.min(start + viewInterval, window.end)
    const occupation = occupations.get(character) ?? 'tentative'
    return occupation === 'free' || start >= end ? [] : [{ start, end, occupation }]
  })
  return resolveOverlaps(slots)
}

const touches = (one: Span, other: Span): boolean => one.start <= other.end && one.end >= other.start
const free = '0'.charCodeAt(0)

/**
 * Slots that the view marks and no entry comes near. The entries are finer and decide wherever there are some; here the two
 * contradict each other, and nobody knows which is right: a “maybe”, never free time.
 */
export function untoldIn(
  view: string,
  entries: readonly OccupiedSpan[],
  { window, viewInterval }: AskedSchedules,
): readonly OccupiedSpan[] {
  const untold: OccupiedSpan[] = []
  // Sign by sign: nearly all say “free”, and thousands of views come at once.
  for (let at = 0; at < view.length; at += 1) {
    if (view.charCodeAt(at) === free) continue
    const start = window.start + at * viewInterval
    const slot = { start, end: Math.min(start + viewInterval, window.end) }
    if (slot.start < slot.end && !entries.some((entry) => touches(entry, slot)))
      untold.push({ ...slot, occupation: 'tentative' })
  }
  return resolveOverlaps(untold)
}

/** Says whether the view reaches to the end of the window: what it does not show must not pass for free. */
export const isWholeView = (view: string, { window, viewInterval }: AskedSchedules): boolean =>
  view.length * viewInterval >= window.end - window.start
