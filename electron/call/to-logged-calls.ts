import type { LoggedCall } from '../../shared/call-log'
import type { LoggedCall as KeptCall, PutThrough } from './call-log'

const toPutThrough = ({ id, name, number, by, at }: PutThrough): NonNullable<LoggedCall['to']> => ({
  ...{ id, name, by, at },
  ...(number !== undefined && { number }),
})

function toLogged({ at, name, number, askedFor, hasComeBack, to }: KeptCall): LoggedCall {
  const caller = { ...(name !== undefined && { name }), ...(number !== undefined && { number }) }
  return {
    ...{ at, caller },
    ...(askedFor !== undefined && { askedFor }),
    ...(hasComeBack && { hasComeBack }),
    ...(to && { to: toPutThrough(to) }),
  }
}

/** Calls as the page may know them, the last one first: without what they are known again by. */
export const toLoggedCalls = (calls: readonly KeptCall[]): readonly LoggedCall[] =>
  calls.map(toLogged).reverse()
