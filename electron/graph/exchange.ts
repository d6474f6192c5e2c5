import type { MiddlewareOptions } from '@microsoft/microsoft-graph-client'
import type { Problem } from '../../shared/problem'

/** Whose turn it is when several wait: what the operator looks at, what is in sight, the rest. */
export type Urgency = 'lookedAt' | 'inSight' | 'background'

/**
 * For what must not be done twice: it is tried again only where it was surely not done. Called right before it goes out, each
 * time; false: it does not go.
 */
export type BeforeSending = () => Promise<boolean>

/**
 * What travels beside one request through the middleware chain. The client turns whatever a middleware throws into its own
 * error and drops the cause, so the reason of a failure is left here.
 */
export class Exchange implements MiddlewareOptions {
  problem: Problem | undefined
  /** A request went out, and nobody heard what became of it. */
  mayHaveArrived = false

  constructor(
    readonly urgency: Urgency,
    /** Whoever asked no longer wants it, or its place is wanted back. */
    public signal: AbortSignal,
    /** See {@link BeforeSending}; absent: it may be done as often as one likes. */
    readonly beforeSending?: BeforeSending,
  ) {}
}

/** Ends a request whose reason stands in its {@link Exchange}. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}
