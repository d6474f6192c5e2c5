/** A stretch of a list, both ends included; `last` is below `first` when nothing is in sight. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What the operator sees of a list of equal rows, in pixels: how far it is scrolled, and how tall the place for rows is. */
export interface Sight {
  readonly top: number
  readonly height: number
}

/** How many rows there are, and how tall each is. */
export interface Rows {
  readonly count: number
  readonly rowHeight: number
}

/** Rows above and below those in sight, so that scrolling shows no gap before the next frame; each is drawn at each key too. */
const beyondSight = 3

/** Which rows are in sight. All are equally tall: nothing is looked up, however long the list is. */
export function toStretch({ top, height }: Sight, { count, rowHeight }: Rows): Stretch {
  const farthest = Math.max(0, count * rowHeight - height)
  const from = Math.min(Math.max(0, top), farthest)
  return {
    first: Math.floor(from / rowHeight),
    last: Math.min(count, Math.ceil((from + height) / rowHeight)) - 1,
  }
}

/** The rows that are drawn, in order: those in sight, a few around them, and the chosen one wherever it is. */
export function toDrawn({ first, last }: Stretch, count: number, chosen: number): readonly number[] {
  const [from, to] = [Math.max(0, first - beyondSight), Math.min(count - 1, last + beyondSight)]
  const drawn = Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth)
  if (chosen < 0 || chosen >= count || (chosen >= from && chosen <= to)) return drawn
  return chosen < from ? [chosen, ...drawn] : [...drawn, chosen]
}

/** How far to scroll so that a row is in sight, and no farther. */
export function toTopFor(index: number, { top, height }: Sight, rowHeight: number): number {
  const start = index * rowHeight
  if (start < top) return start
  return Math.max(top, start + rowHeight - height)
}
