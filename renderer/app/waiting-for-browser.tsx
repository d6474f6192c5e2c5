import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { ProblemLine } from '../problems/problem-line'
import { WaitingPage } from '../sign-in/waiting-page'
import { useNowInSeconds } from './clock'
import type { Asked } from './use-asked'
import { useCopy } from './use-copy'
import { useWaiting } from './use-waiting'

interface Props {
  readonly until: Instant
  readonly asked: Asked
}

export function WaitingForBrowser({ until, asked: { problem, ask } }: Props): ReactNode {
  const copy = useCopy()
  const now = useNowInSeconds()
  const ways = useWaiting(ask)
  return (
    <WaitingPage
      {...ways}
      until={until}
      now={now}
      problem={problem && <ProblemLine problem={problem} copy={copy} now={now} during="signingIn" />}
    />
  )
}
