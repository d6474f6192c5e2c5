import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Problem } from '../../shared/problem'
import type { Organisation } from '../../shared/session'
import { ProblemLine } from '../problems/problem-line'
import { SignInPage } from '../sign-in/sign-in-page'
import { LeftNote } from './left-note'
import { useApproval } from './use-approval'
import { useCopy } from './use-copy'

interface Props {
  readonly organisation: Organisation
  readonly problem: Problem | undefined
  /** The operator was here and has signed out. */
  readonly hasLeft: boolean
  readonly signIn: () => void
  readonly now: Instant
}

export function SignedOut({ organisation, problem, hasLeft, signIn, now }: Props): ReactNode {
  const copy = useCopy()
  const approval = useApproval()
  const line = problem ? (
    <ProblemLine problem={problem} copy={copy} approval={approval} now={now} during="signingIn" />
  ) : (
    hasLeft && <LeftNote />
  )
  return <SignInPage organisation={organisation} signIn={signIn} problem={line} />
}
