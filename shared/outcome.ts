import type { Problem } from './problem'

/** What an edge of the program answers: the value, or the problem that stood in its way. A throw means a bug. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

/** Wraps a value that was obtained. */
export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })

/** Wraps the problem that stood in the way. */
export const failed = (problem: Problem): Outcome<never> => ({ ok: false, problem })
