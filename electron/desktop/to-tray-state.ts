import type { Connection } from '../../shared/ipc'
import type { Session } from '../../shared/session'

/** What the icon in the tray says at a glance. */
export type TrayState =
  | 'signedOut'
  | 'onHand'
  /** Something is in the way: the console says what. */
  | 'trouble'
  /** All is well, and messages wait to be sent. */
  | 'queued'

/** What the state follows from. */
export interface TraySeen {
  readonly session: Session
  readonly connection: Connection
  /** How many messages wait. */
  readonly waiting: number
}

/** Nobody who is signed in goes before trouble, and trouble before messages: the first is what the operator must deal with first. */
export function toTrayState({ session, connection, waiting }: TraySeen): TrayState {
  if (session.state === 'notConfigured') return 'trouble'
  // While someone signs in anew, whoever was there still is.
  const isSomebodyThere = 'operator' in session
  if (!isSomebodyThere) return 'signedOut'
  const problem = 'problem' in session ? session.problem : undefined
  if (problem ?? connection.problem) return 'trouble'
  return waiting > 0 ? 'queued' : 'onHand'
}
