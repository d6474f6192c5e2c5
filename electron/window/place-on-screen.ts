import type { Rectangle } from 'electron'

/** Nothing smaller shows a search box and an answer, pixels. */
const smallest = { width: 420, height: 480 }

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

const overlapOf = (one: Rectangle, other: Rectangle): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

/**
 * Puts a window wholly on one of the screens that are there now: on the one it lies on most, on the first where its own is
 * gone, never larger than the screen. `areas`: what the screens leave for windows, the main one first.
 */
export function placeOnScreen(wanted: Rectangle, areas: readonly Rectangle[]): Rectangle {
  const [first] = areas
  if (!first) return wanted
  const area = areas.reduce(
    (best, one) => (overlapOf(wanted, one) > overlapOf(wanted, best) ? one : best),
    first,
  )
  const width = within(wanted.width, Math.min(smallest.width, area.width), area.width)
  const height = within(wanted.height, Math.min(smallest.height, area.height), area.height)
  return {
    x: within(wanted.x, area.x, area.x + area.width - width),
    y: within(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}
