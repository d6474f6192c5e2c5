import type { ReactNode } from 'react'
import spoken from './spoken.module.css'

interface Props {
  readonly children: ReactNode
  /** Said again, politely, whenever it changes. */
  readonly isLive?: boolean
}

/** Read by a screen reader, not drawn. */
export function Spoken({ children, isLive = false }: Props): ReactNode {
  return (
    <span className={spoken.spoken} {...(isLive && { role: 'status' })}>
      {children}
    </span>
  )
}

/** A pause between two things that stand in different places and are spoken in one breath. */
export function Pause(): ReactNode {
  return <span className={spoken.pause}>,</span>
}
