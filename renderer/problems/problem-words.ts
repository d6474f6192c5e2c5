import type { Instant } from '../../shared/availability/availability'
import type { OfflineCause, Problem, ProblemKind, SettingName } from '../../shared/problem'
import { explainSignInCode } from '../../shared/sign-in-codes'
import { toDetailsText } from '../../shared/sign-in-details'
import type { Language } from '../words/language'
import type { ProblemsWords } from '../words/words-of-sign-in'

/** What the page offers beside the words. */
interface Offer {
  /** One press that may mend it. */
  readonly action?: 'signIn'
  /** Worth telling IT: the reference is shown and can be copied. */
  readonly isForIt: boolean
}

/** Exhaustive: a new kind of problem without an offer, or without words in the catalogue, does not compile. */
const offers: Readonly<Record<ProblemKind, Offer>> = {
  offline: { isForIt: true },
  throttled: { isForIt: true },
  signedOut: { action: 'signIn', isForIt: true },
  consentNeeded: { action: 'signIn', isForIt: true },
  signInRefused: { action: 'signIn', isForIt: true },
  // A choice of the operator's, and nothing that IT could mend.
  signInCancelled: { action: 'signIn', isForIt: false },
  signInTimedOut: { action: 'signIn', isForIt: true },
  loopbackUnavailable: { action: 'signIn', isForIt: true },
  browserUnavailable: { action: 'signIn', isForIt: true },
  signInFailed: { action: 'signIn', isForIt: true },
  wrongOrganisation: { action: 'signIn', isForIt: true },
  notAllowed: { isForIt: true },
  clockWrong: { action: 'signIn', isForIt: true },
  secretsUnavailable: { isForIt: true },
  misconfigured: { isForIt: true },
  handOverFailed: { isForIt: true },
  messageNotOpened: { isForIt: true },
  endpointClosed: { isForIt: true },
  fileNotSaved: { isForIt: true },
  notDialled: { isForIt: true },
  settingsNotChanged: { isForIt: true },
  windowBroke: { isForIt: true },
  unexpected: { isForIt: true },
}

/** A problem as the operator reads it. */
export interface ProblemWords extends Offer {
  readonly title: string
  /** What is known of the cause. */
  readonly cause?: string
  readonly nextStep: string
  /** What IT wants to know, to be pasted into a message. */
  readonly detailsForIt: string
}

/** Where and when the operator meets the problem: while signing in, nothing is tried again by itself. */
export interface Meeting {
  readonly now: Instant
  readonly during: 'signingIn' | 'atWork'
}

/** What one problem can say beyond what all of its kind say. */
interface Particulars {
  readonly cause?: string
  readonly nextStep?: string
}

function ofCode(code: string, { words: { problems } }: Language): Particulars {
  const { explanation, action } = explainSignInCode(code)
  if (explanation === 'unknown') return { cause: problems.providerCode(code) }
  return { cause: problems.explanation[explanation], nextStep: problems.signInAction[action] }
}

/** A password is the one thing that trying again cannot bring. */
const ofOffline = (cause: OfflineCause, problems: ProblemsWords): Particulars => ({
  cause: problems.offlineCause[cause],
  ...(cause === 'proxyPassword' && { nextStep: problems.proxyNextStep }),
})

/** Calls have a page of their own in the documents; what IT decided is none of the operator's to mend. */
const ofSetting = (setting: SettingName, problems: ProblemsWords): Particulars => ({
  cause: problems.setting[setting],
  ...(setting === 'handOver' && { nextStep: problems.mendHandOver }),
  ...(setting === 'policy' && { nextStep: problems.mendPolicy }),
})

/** A call that is gone is not “still here”. */
const ofHandOver = (
  { cause, answered }: Extract<Problem, { readonly kind: 'handOverFailed' }>,
  problems: ProblemsWords,
): Particulars => ({
  cause: answered === undefined ? problems.handOverCause[cause] : problems.pbxAnswered(String(answered)),
  ...(cause === 'callGone' && { nextStep: problems.nothingToDo }),
})

/** A port is a name: it is not written as a number is. */
const ofEndpoint = (
  { cause, port }: Extract<Problem, { readonly kind: 'endpointClosed' }>,
  problems: ProblemsWords,
): Particulars => ({
  cause: problems.endpointClosedCause[cause](String(port)),
  ...(cause === 'keychainClosed' && { nextStep: problems.unlockKeychain }),
})

function ofClock(ahead: number, { words: { problems }, times }: Language): Particulars {
  const length = times.length(Math.abs(ahead))
  return { cause: ahead > 0 ? problems.clockAhead(length) : problems.clockBehind(length) }
}

function ofSignIn(problem: Problem, language: Language): Particulars {
  if (problem.kind === 'clockWrong') return ofClock(problem.ahead, language)
  return problem.kind === 'signInFailed' && problem.code !== undefined ? ofCode(problem.code, language) : {}
}

function toParticulars(problem: Problem, language: Language, now: Instant): Particulars {
  const { words, times } = language
  const { problems } = words
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others say no more than their kind
  switch (problem.kind) {
    case 'offline':
      return ofOffline(problem.cause, problems)
    case 'throttled':
      return { cause: problems.waitsUntil(times.moment(problem.until, now)) }
    case 'misconfigured':
      return ofSetting(problem.setting, problems)
    case 'handOverFailed':
      return ofHandOver(problem, problems)
    case 'messageNotOpened':
    case 'notDialled':
      return { cause: problems.handOverCause[problem.cause] }
    case 'endpointClosed':
      return ofEndpoint(problem, problems)
    case 'settingsNotChanged':
      return { cause: problems.notChangedCause[problem.cause] }
    default:
      return ofSignIn(problem, language)
  }
}

function toDetailsForIt(
  problem: Problem,
  told: readonly (string | undefined)[],
  { words }: Language,
): string {
  const { reference, details } = problem
  const facts = details ? toDetailsText(reference, details) : words.problems.reference(reference)
  const sentences = told.filter((part) => part !== undefined).join(' ')
  return `${words.product}: ${sentences}\n${facts}`
}

/** Puts a problem into words, with its next step. */
export function toProblemWords(problem: Problem, language: Language, { now, during }: Meeting): ProblemWords {
  const { problems } = language.words
  const { title, nextStep: ofKind } = problems.of[problem.kind]
  const { cause, nextStep: ofThisOne } = toParticulars(problem, language, now)
  const atSignIn = during === 'signingIn' ? problems.nextStepAtSignIn[problem.kind] : undefined
  return {
    ...offers[problem.kind],
    title,
    ...(cause !== undefined && { cause }),
    nextStep: ofThisOne ?? atSignIn ?? ofKind,
    detailsForIt: toDetailsForIt(problem, [title, cause], language),
  }
}
