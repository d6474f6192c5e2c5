import type { Instant, Occupation, OccupiedSpan } from './availability'
import { strongestFirst } from './strength'

interface Edge {
  readonly at: Instant
  readonly occupation: Occupation
  readonly step: 1 | -1
}

const edgesOf = ({ start, end, occupation }: OccupiedSpan): readonly Edge[] => [
  { at: start, occupation, step: 1 },
  { at: end, occupation, step: -1 },
]

function append(line: OccupiedSpan[], span: OccupiedSpan): void {
  const last = line.at(-1)
  const continues = last?.end === span.start && last.occupation === span.occupation
  if (continues) line[line.length - 1] = { ...last, end: span.end }
  else line.push(span)
}

/**
 * Turns entries that may overlap, in any order, into one line of spans that do not, sorted: at each moment the strongest
 * entry shows. Touching spans of one kind become one; titles stay behind, because a span may come of several entries.
 */
export function resolveOverlaps(occupied: readonly OccupiedSpan[]): readonly OccupiedSpan[] {
  const edges = occupied.flatMap(edgesOf).sort((one, other) => one.at - other.at)
  const open: Record<Occupation, number> = { outOfOffice: 0, busy: 0, tentative: 0, elsewhere: 0 }
  const line: OccupiedSpan[] = []
  for (const [index, { at, occupation, step }] of edges.entries()) {
    open[occupation] += step
    const end = edges[index + 1]?.at ?? at
    const shown = end > at ? strongestFirst.find((one) => open[one] > 0) : undefined
    if (shown) append(line, { start: at, end, occupation: shown })
  }
  return line
}
