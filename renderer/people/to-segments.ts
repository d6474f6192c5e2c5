import type { Availability, KnownAvailability, Span } from '../../shared/availability/availability'
import { resolveOverlaps } from '../../shared/availability/resolve-overlaps'
import type { Fill } from '../ui/swatch'
import { placeIn } from './day-window'

/** A piece of a day bar: `left` and `width` as parts of the whole bar, 0 to 1. */
export interface Segment {
  readonly fill: Fill
  readonly left: number
  readonly width: number
}

/** A day bar from the ground up; segments of one layer never overlap. */
export interface Segments {
  readonly workingHours: readonly Segment[]
  /** Stays visible under a meeting: working elsewhere, and what was not read. */
  readonly ground: readonly Segment[]
  readonly entries: readonly Segment[]
}

const isNotEmpty = ({ width }: Segment): boolean => width > 0

function toSegment(fill: Fill, span: Span, bar: Span): Segment {
  const left = placeIn(bar, span.start)
  return { fill, left, width: placeIn(bar, span.end) - left }
}

const clipped = (span: Span, to: Span): Span => ({
  start: Math.max(span.start, to.start),
  end: Math.min(span.end, to.end),
})

/** What of the bar was not read: nothing may be said about it, so it is drawn as not known. */
function toUnread({ window }: KnownAvailability, bar: Span): readonly Segment[] {
  const before = { start: bar.start, end: Math.min(bar.end, window.start) }
  const after = { start: Math.max(bar.start, window.end), end: bar.end }
  return [before, after]
    .filter(({ start, end }) => start < end)
    .map((span) => toSegment('notKnown', span, bar))
}

function toKnownSegments(known: KnownAvailability, bar: Span): Segments {
  const { occupied, window, workingHours } = known
  const elsewhere = occupied.filter(({ occupation }) => occupation === 'elsewhere')
  const ground = resolveOverlaps(elsewhere).map((span) => toSegment('elsewhere', clipped(span, window), bar))
  const entries = resolveOverlaps(occupied)
    .filter(({ occupation }) => occupation !== 'elsewhere')
    .map((span) => toSegment(span.occupation, span, bar))
  return {
    workingHours: (workingHours?.spans ?? []).map((span) => toSegment('free', span, bar)).filter(isNotEmpty),
    ground: [...ground.filter(isNotEmpty), ...toUnread(known, bar)],
    entries: entries.filter(isNotEmpty),
  }
}

const nothing: Segments = { workingHours: [], ground: [], entries: [] }

/** Lays a calendar out on a bar that shows one stretch of the day. */
export function toSegments(availability: Availability | undefined, bar: Span): Segments {
  if (!availability) return nothing
  if (availability.known) return toKnownSegments(availability, bar)
  if (availability.reason === 'notAskedYet') return nothing
  return { ...nothing, ground: [{ fill: 'notKnown', left: 0, width: 1 }] }
}
