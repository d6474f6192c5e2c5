import type { Session } from '../../shared/session'

/** A session with somebody at the desk: signed in, or signing in anew while the console goes on. */
export type DeskSession =
  | Extract<Session, { state: 'signedIn' }>
  | (Extract<Session, { state: 'waitingForBrowser' }> & Required<Pick<WaitingSession, 'operator'>>)

type WaitingSession = Extract<Session, { state: 'waitingForBrowser' }>

/** Undefined: nobody is at the desk. */
export function toDeskSession(session: Session): DeskSession | undefined {
  if (session.state === 'signedIn') return session
  if (session.state !== 'waitingForBrowser' || !session.operator) return undefined
  return { ...session, operator: session.operator }
}
