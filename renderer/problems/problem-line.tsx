import type { ReactNode } from 'react'
import type { Problem, ProblemKind } from '../../shared/problem'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { CopyButton } from '../ui/copy-button'
import { useLanguage } from '../words/language'
import { ApprovalButtons, type Approval } from './approval-buttons'
import { ProxySignInButton } from './proxy-sign-in'
import line from './problem-line.module.css'
import { toProblemWords, type Meeting } from './problem-words'

const needsApproval: readonly ProblemKind[] = ['consentNeeded', 'notAllowed']

interface Props extends Meeting {
  readonly problem: Problem
  readonly copy: (text: string) => Promise<boolean>
  /** Where an administrator's approval may help. */
  readonly approval?: Approval
  /** Absent: where the view has a sign-in button of its own. */
  readonly signIn?: () => void
  /** What the problem stopped, where its title alone does not say. */
  readonly stopped?: string
}

/** What went wrong, what to do now, and what to tell IT. */
export function ProblemLine({ problem, copy, approval, signIn, stopped, now, during }: Props): ReactNode {
  const language = useLanguage()
  const { problems } = language.words
  const { title, cause, nextStep, action, isForIt, detailsForIt } = toProblemWords(problem, language, {
    now,
    during,
  })
  return (
    <div className={classes(line.line, during === 'signingIn' && line.card)} role="alert">
      <svg className={line.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 1.8 15 14H1zM8 6.2v3.6m0 2v.2" />
      </svg>
      <p className={line.words}>
        <strong>
          {stopped !== undefined && `${stopped} `}
          {title}
        </strong>{' '}
        {cause} {nextStep}
      </p>
      {isForIt && (
        <div className={line.forIt}>
          <span className={line.reference}>{problems.reference(problem.reference)}</span>
          <CopyButton
            label={problems.copyDetails}
            copiedLabel={problems.detailsCopied}
            copy={() => copy(detailsForIt)}
          />
        </div>
      )}
      {approval && needsApproval.includes(problem.kind) && <ApprovalButtons {...approval} />}
      <ProxySignInButton problem={problem} />
      {action === 'signIn' && signIn && (
        <Button look="primary" onClick={signIn}>
          {problems.signIn}
        </Button>
      )}
    </div>
  )
}
