import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'

/** More than this, milliseconds, and tokens are refused on one side or the other. */
const tolerated = 5 * 60_000

/** True when this computer's clock cannot be worked with. */
export const isClockWrong = (skew: number): boolean => Math.abs(skew) > tolerated

/** The clock as a problem of its own: with a wrong one “free until 14:00” is wrong too, even while all tokens are good. */
export const toClockProblem = (skew: number): Problem | undefined =>
  isClockWrong(skew) ? { kind: 'clockWrong', reference: createReference(), ahead: skew } : undefined

const mayComeOfTheClock: readonly Problem['kind'][] = ['signInFailed', 'signedOut', 'unexpected']

/** Names the clock where it is what stands behind a problem: with a wrong one every token looks ended or not begun. */
export function namedAfterClock(problem: Problem, skew: number): Problem {
  if (!isClockWrong(skew) || !mayComeOfTheClock.includes(problem.kind)) return problem
  const { reference, details } = problem
  return { kind: 'clockWrong', reference, ahead: skew, ...(details && { details }) }
}
