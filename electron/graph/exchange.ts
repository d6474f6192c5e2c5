import type { MiddlewareOptions } from '@microsoft/microsoft-graph-client'
import type { Problem } from '../../shared/problem'

/** Whose turn it is when several wait: what the operator looks at, what is in sight, the rest. */
export type Urgency = 'lookedAt' | 'inSight' | 'background'

/**
 * What travels beside one request through the middleware chain. The client turns whatever a middleware throws into its own
 * error and drops the cause, so the reason of a failure is left here.
 */
export class Exchange implements MiddlewareOptions {
  problem: Problem | undefined

  constructor(
    readonly urgency: Urgency,
    /** Whoever asked no longer wants it, or its place is wanted back. */
    public signal: AbortSignal,
  ) {}
}

/** Ends a request whose reason stands in its {@link Exchange}. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}
