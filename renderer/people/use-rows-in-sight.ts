import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { toStretch, toTopFor, type Rows, type Sight, type Stretch } from './rows-in-sight'

interface RowsInSight {
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly stretch: Stretch
  /** Brings a row into sight. */
  readonly show: (index: number) => void
}

const unseen: Sight = { top: 0, height: 0 }

/** Whether the same rows are in sight, of a list without an end. */
function showsSame(one: Sight, other: Sight, rowHeight: number): boolean {
  const [before, after] = [one, other].map((sight) => toStretch(sight, { count: Infinity, rowHeight }))
  return before?.first === after?.first && before?.last === after?.last && one.height === other.height
}

/**
 * Follows how far a list of equal rows is scrolled and how tall it is; draws anew when other rows come into sight, not at
 * each pixel. While a key is answered the page is not asked for its layout, which would have to be worked out for that:
 * what was heard last is remembered.
 */
export function useRowsInSight(rows: Rows, headHeight: number): RowsInSight {
  const { rowHeight } = rows
  const scroll = useRef<HTMLDivElement>(null)
  const heard = useRef(unseen)
  const [sight, setSight] = useState(unseen)
  const hear = useCallback(
    (next: Sight) => {
      heard.current = next
      setSight((last) => (showsSame(last, next, rowHeight) ? last : next))
    },
    [rowHeight],
  )
  useLayoutEffect(() => {
    const list = scroll.current
    if (!list) return undefined
    const look = (): void =>
      hear({ top: list.scrollTop, height: Math.max(0, list.clientHeight - headHeight) })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(list)
    list.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      list.removeEventListener('scroll', look)
    }
  }, [hear, headHeight])
  const show = useCallback(
    (index: number) => {
      const top = toTopFor(index, heard.current, rowHeight)
      if (top === heard.current.top) return
      if (scroll.current) scroll.current.scrollTop = top
      hear({ ...heard.current, top })
    },
    [hear, rowHeight],
  )
  return { scroll, stretch: toStretch(sight, rows), show }
}
