import type { Page } from '@playwright/test'

/** Runs in the page, where nothing of this file is known: what it needs stands in it. */
function findFaults(): readonly string[] {
  const open = document.querySelector('dialog[open]') ?? document.body
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
      .trim()
  /** Of a pixel's size, or of none: the text is for screen readers. */
  const isForEarsOnly = (element: Element): boolean =>
    element.closest('[class*=pause]') !== null || (element instanceof HTMLElement && element.offsetWidth <= 1)
  const words = [...open.querySelectorAll('*')].filter(
    (element) =>
      ownText(element) !== '' &&
      !isForEarsOnly(element) &&
      element.checkVisibility({ visibilityProperty: true }),
  )
  const named = (element: Element): string => `“${element.textContent.trim().slice(0, 60)}”`
  const scrolls = (element: Element | null, axis: 'overflowX' | 'overflowY'): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element)[axis]) || scrolls(element.parentElement, axis))

  const isCut = (element: Element): boolean => {
    const { overflowX, textOverflow } = getComputedStyle(element)
    // What ends in “…” was meant to: there the row has its full text elsewhere.
    const isMeant = overflowX === 'visible' || textOverflow === 'ellipsis' || element.clientWidth === 0
    return !isMeant && element.scrollWidth > element.clientWidth + 1
  }
  const isOutside = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const isAside = left < -1 || right > innerWidth + 1
    const isBelow = top < -1 || bottom > innerHeight + 1
    return (isAside && !scrolls(element, 'overflowX')) || (isBelow && !scrolls(element, 'overflowY'))
  }

  /** What of a text is to be seen: a pane that scrolls, or cuts, hides the rest. */
  const seen = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const text = range.getBoundingClientRect()
    const box = { element, left: text.left, right: text.right, top: text.top, bottom: text.bottom }
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'visible') continue
      const pane = at.getBoundingClientRect()
      box.left = Math.max(box.left, pane.left)
      box.right = Math.min(box.right, pane.right)
      box.top = Math.max(box.top, pane.top)
      box.bottom = Math.min(box.bottom, pane.bottom)
    }
    return box
  }
  type Box = ReturnType<typeof seen>
  const isOver = (one: Box, other: Box): boolean => {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return false
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    return across > 2 && down > 4
  }
  // The hours lie below the time that is shown, and rows scroll below their head: both are meant.
  const boxes = words.filter((element) => !element.closest('[class*=scale], [class*=_head_]')).map(seen)
  const overlaps = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (isOver(one, other) ? [[one, other] as const] : [])),
  )
  return [
    ...words.filter(isCut).map((element) => `cut off: ${named(element)}`),
    ...words.filter(isOutside).map((element) => `out of the window: ${named(element)}`),
    ...overlaps.map(([one, other]) => `over one another: ${named(one.element)} and ${named(other.element)}`),
  ]
}

/** What is cut off, hangs out of the window or lies over something else, as sentences; none when all has its room. */
export const layoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(findFaults)
