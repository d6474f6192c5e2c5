import type { ReactNode } from 'react'
import { classes } from './classes'
import dot from './status-dot.module.css'
import tones from './tone.module.css'
import type { Tone } from './tone'

/** What is cut out of the disc, or drawn instead of it, so that each tone is told by its shape alone. */
const shapes: Readonly<Record<Tone, ReactNode>> = {
  free: <path className={dot.hole} d="m4.7 7.2 1.6 1.6 3-3.3" />,
  soon: <path className={dot.hole} d="M7 4.4V7h2" />,
  elsewhere: <circle className={dot.edge} cx="7" cy="7" r="2.4" />,
  tentative: <path className={dot.edge} d="M7 2.8a4.2 4.2 0 0 1 0 8.4z" />,
  busy: <path className={dot.hole} d="M4.7 7h4.6" />,
  outOfOffice: <path className={dot.hole} d="M8.8 7H5m1.6-1.9L4.8 7l1.8 1.9" />,
  offHours: <circle className={dot.edge} cx="9" cy="5.2" r="3.2" />,
  notKnown: <path className={dot.hole} d="M5.7 5.7a1.4 1.4 0 1 1 1.9 1.3q-.6.2-.6.8m0 1.6v.01" />,
}

interface Props {
  readonly tone: Tone
  /** The answer is old: the disc is not filled. */
  readonly isFaint?: boolean
}

/** A disc of 10 in a ring of the ground's colour; the words beside it say the same. */
export function StatusDot({ tone, isFaint = false }: Props): ReactNode {
  return (
    <svg
      className={classes(dot.dot, tones[tone])}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <circle className={dot.edge} cx="7" cy="7" r="7" />
      <circle
        cx="7"
        cy="7"
        r={isFaint ? 4.2 : 5}
        fill={isFaint ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={isFaint ? 1.6 : 0}
      />
      {isFaint ? null : shapes[tone]}
    </svg>
  )
}
