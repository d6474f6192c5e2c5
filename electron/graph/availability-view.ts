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

/** Says whether the view reaches to the end of the window: what it does not show must not pass for free. */
export const isWholeView = (view: string, { window, viewInterval }: AskedSchedules): boolean =>
  view.length * viewInterval >= window.end - window.start
