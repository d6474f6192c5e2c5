import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { People } from '../news/latest-people'
import type { Problem } from '../../shared/problem'
import { useConnection } from '../news/use-connection'
import { useSettings } from '../news/use-settings'
import { ProblemLine } from '../problems/problem-line'
import { WaitingLine } from '../sign-in/waiting-line'
import { useLanguage } from '../words/language'
import layout from './console.module.css'
import type { DeskSession } from './desk-session'
import type { Asked } from './use-asked'
import { useApproval } from './use-approval'
import { useBreakdown } from './use-kept-view'
import { useWaiting } from './use-waiting'

interface Props {
  readonly session: DeskSession
  readonly asked: Asked
  readonly people: People
  readonly signIn: () => void
  readonly copy: (text: string) => Promise<boolean>
  readonly now: Instant
  /** Of what is done for later. */
  readonly others: readonly (Problem | undefined)[]
  /** What else is to be said here. */
  readonly children: ReactNode
}

interface Line {
  readonly problem: Problem
  readonly stopped?: string
}

/** What stands in the way, each kind once: one missing network stops the sign-in, the calendars and the directory. */
function toLines(problems: readonly (Line | undefined)[]): readonly Line[] {
  const lines = problems.filter((line) => line !== undefined)
  return lines.filter(
    ({ problem }, index) => lines.findIndex((one) => one.problem.kind === problem.kind) === index,
  )
}

const lineOf = (problem: Problem | undefined): Line | undefined => problem && { problem }

/** All that is not as it should be, above the console that goes on with what it knows. */
export function ConsoleProblems(props: Props): ReactNode {
  const { session, asked, people, signIn, copy, now, others, children } = props
  const { problems } = useLanguage().words
  const connection = useConnection()
  const { policy } = useSettings()
  const approval = useApproval()
  const ways = useWaiting(asked.ask)
  const isWaiting = session.state === 'waitingForBrowser'
  const stopped = people.people.length === 0 ? problems.noPeople : problems.partOfPeople
  const breakdown = useBreakdown(now)
  const lines = toLines([
    lineOf(breakdown),
    lineOf(asked.problem),
    ...others.map(lineOf),
    isWaiting ? undefined : lineOf(session.problem),
    lineOf(connection.problem),
    people.problem && { problem: people.problem, stopped },
    lineOf(policy.problem),
  ])
  return (
    <div className={layout.news}>
      {isWaiting && <WaitingLine {...ways} />}
      {lines.map((line) => (
        <ProblemLine
          key={line.problem.kind}
          {...line}
          {...(!isWaiting && { signIn })}
          copy={copy}
          approval={approval}
          now={now}
          during="atWork"
        />
      ))}
      {children}
    </div>
  )
}
