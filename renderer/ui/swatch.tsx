import type { ReactNode } from 'react'
import { classes } from './classes'
import fill from './fill.module.css'
import swatch from './swatch.module.css'

/** What a stretch of a day may be drawn as. */
export type Fill = 'busy' | 'tentative' | 'outOfOffice' | 'elsewhere' | 'free' | 'notKnown'

interface Props {
  readonly of: Fill
  readonly isSmall?: boolean
}

/** A small piece of the day bar. */
export function Swatch({ of, isSmall = false }: Props): ReactNode {
  const names = classes(swatch.swatch, isSmall && swatch.small, of === 'free' && swatch.lined, fill[of])
  return <i className={names} aria-hidden="true" />
}
