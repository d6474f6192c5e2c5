import { memo, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { useLanguage } from '../words/language'
import { classes } from '../ui/classes'
import { placeIn, type DayWindow } from './day-window'
import scale from './hour-scale.module.css'

/** How near to the pill with the time an hour would show in halves, as a part of the bar: “10:42 AM” is wider than “10:42”. */
const pillOf = (time: string): number => 0.01 + 0.015 * time.length

interface Props {
  readonly window: DayWindow
  readonly now: Instant
}

/** The hours above the bars, and where now is. */
export const HourScale = memo(function HourScale({ window, now }: Props): ReactNode {
  const { times } = useLanguage()
  const nowAt = placeIn(window, now)
  const time = times.time(now)
  const pill = pillOf(time)
  return (
    <div className={scale.scale} aria-hidden="true">
      {window.marks.map((mark) => (
        <span
          key={mark}
          className={classes(scale.mark, Math.abs(placeIn(window, mark) - nowAt) < pill && scale.covered)}
          style={{ left: `${placeIn(window, mark) * 100}%` }}
        >
          {times.hour(mark)}
        </span>
      ))}
      <span className={scale.now} style={{ left: `${nowAt * 100}%` }}>
        {time}
      </span>
    </div>
  )
})
