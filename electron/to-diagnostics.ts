import type { Availability, Instant } from '../shared/availability/availability'
import { freshnessAt, type Freshness } from '../shared/availability/freshness-at'
import type { AnswerAges, Diagnostics, SignInState } from '../shared/diagnostics'
import type { Connection } from '../shared/ipc'
import type { Session } from '../shared/session'
import type { SettingsNews } from '../shared/settings'
import { toSettingFacts } from './to-setting-facts'

type Group = Exclude<keyof AnswerAges, 'oldest'>

const groups: Readonly<Record<Freshness, Group>> = {
  fresh: 'fresh',
  aging: 'aging',
  stale: 'old',
  expired: 'notKnown',
}

const groupOf = (answer: Availability, now: Instant): Group =>
  answer.known ? groups[freshnessAt(answer.asOf, now)] : 'notKnown'

/** `answers`: of whom there is one; `everyone`: how many people there are. */
function toAges(answers: readonly Availability[], everyone: number, now: Instant): AnswerAges {
  const counts = { fresh: 0, aging: 0, old: 0, notKnown: 0, notAsked: Math.max(0, everyone - answers.length) }
  let oldest = Infinity
  for (const answer of answers) {
    const group = groupOf(answer, now)
    counts[group] += 1
    if (group !== 'notKnown') oldest = Math.min(oldest, answer.asOf)
  }
  return { ...counts, ...(oldest !== Infinity && { oldest }) }
}

/** Who it is, and where, is left out. */
function toSignIn(session: Session): SignInState {
  const problem = 'problem' in session ? session.problem : undefined
  const isSignedIn = session.state === 'signedIn'
  return {
    state: session.state,
    isSample: 'organisation' in session && session.organisation.isSample,
    granted: isSignedIn ? (session.granted ?? []) : [],
    ...(isSignedIn && { kept: session.kept }),
    ...(problem && { problem: problem.kind, reference: problem.reference }),
  }
}

interface Facts extends Pick<Diagnostics, 'runningFor' | 'versions' | 'services'> {
  readonly settings: SettingsNews
  readonly session: Session
  readonly connection: Connection
  readonly answers: readonly Availability[]
  /** How many people the directory has. */
  readonly everyone: number
}

/** How the console does, as IT may read it: what names anybody stays behind. */
export function toDiagnostics(facts: Facts, now: Instant): Diagnostics {
  const { session, connection, answers, everyone, runningFor, versions, services, settings } = facts
  const { state, place } = settings.policy
  return {
    at: now,
    runningFor,
    versions,
    services,
    signIn: toSignIn(session),
    answers: toAges(answers, everyone, now),
    settings: toSettingFacts(settings),
    policy: { state, place },
    ...(connection.problem && { problem: connection.problem.kind }),
  }
}
