import type { Middleware } from '@microsoft/microsoft-graph-client'
import type { Instant } from '../../shared/availability/availability'
import type { Outcome } from '../../shared/outcome'
import type { Log } from '../log'
import type { Fetch } from '../outside-world'
import { authorise } from './authorise'
import type { Lane } from './lane'
import { Link, type Step } from './link'
import { send } from './send'
import type { Traffic } from './traffic'
import { tryAgain } from './try-again'

/** Which token is wanted: `refused` was just answered with 401, and `claims` is what the server wants to have proved. */
export interface TokenWish {
  readonly force: boolean
  readonly refused?: string
  readonly claims?: string
}

export interface ChainParts {
  readonly fetch: Fetch
  readonly lane: Lane
  readonly traffic: Traffic
  readonly accessToken: (wish: TokenWish) => Promise<Outcome<string>>
  readonly now: () => Instant
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  readonly log: Log
}

const waitTurn =
  ({ lane }: ChainParts): Step =>
  async (_context, goOn, exchange) =>
    lane.run(exchange.urgency, exchange.signal, (signal) => {
      exchange.signal = signal
      exchange.problem = undefined
      return goOn()
    })

/** Lane, then tries, then token, then the network: a request keeps its place while it waits, and takes a fresh token at each try. */
export const createChain = (parts: ChainParts): Middleware[] =>
  [waitTurn, tryAgain, authorise, send].map((step) => new Link(step(parts)))
