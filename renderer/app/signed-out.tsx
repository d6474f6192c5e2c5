import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Problem } from '../../shared/problem'
import type { Organisation } from '../../shared/session'
import { ProblemLine } from '../problems/problem-line'
import { SignInPage } from '../sign-in/sign-in-page'
import { useCopy } from './use-copy'

interface Props {
  readonly organisation: Organisation
  readonly problem: Problem | undefined
  readonly signIn: () => void
  readonly now: Instant
}

export function SignedOut({ organisation, problem, signIn, now }: Props): ReactNode {
  const copy = useCopy()
  const line = problem && <ProblemLine problem={problem} copy={copy} now={now} during="signingIn" />
  return <SignInPage organisation={organisation} signIn={signIn} problem={line} />
}
