import { memo, useMemo, type ReactNode } from 'react'
import type { Availability, Instant } from '../../shared/availability/availability'
import { classes } from '../ui/classes'
import fill from '../ui/fill.module.css'
import bar from './day-bar.module.css'
import { placeIn, type DayWindow } from './day-window'
import { toSegments, type Segment } from './to-segments'

const percent = (part: number): string => `${part * 100}%`

interface LayerProps {
  readonly segments: readonly Segment[]
  readonly look: string | undefined
}

function Layer({ segments, look }: LayerProps): ReactNode {
  return segments.map((segment) => (
    <i
      key={segment.left}
      className={classes(look, fill[segment.fill])}
      style={{ left: percent(segment.left), width: percent(segment.width) }}
    />
  ))
}

interface Props {
  readonly availability: Availability | undefined
  readonly window: DayWindow
  readonly now: Instant
  /** The answer is old. */
  readonly isFaint: boolean
}

/** Explains the sentence beside it and says nothing of its own: a screen reader passes it by. */
export const DayBar = memo(function DayBar({ availability, window, now, isFaint }: Props): ReactNode {
  const { workingHours, ground, entries } = useMemo(
    () => toSegments(availability, window),
    [availability, window],
  )
  return (
    <div className={classes(bar.bar, isFaint && bar.faint)} aria-hidden="true">
      <Layer segments={workingHours} look={bar.ground} />
      <Layer segments={ground} look={bar.ground} />
      <Layer segments={entries} look={bar.entry} />
      {window.start <= now && now <= window.end && (
        <i className={bar.now} style={{ left: percent(placeIn(window, now)) }} />
      )}
    </div>
  )
})
