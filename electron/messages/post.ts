import type { MessageWait } from '../../shared/message'
import type { Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import type { Going, Mail, Sending } from '../graph/send-mail'

/** The way out for mail. */
export interface Post {
  /** Whether the operator allowed it. */
  readonly maySend: () => boolean
  /** Whether the sent mail may be looked through. */
  readonly mayFind: () => boolean
  readonly send: (mail: Mail, going: Going) => Promise<Sending>
  /** Whether a mail stands in the sent mail. */
  readonly find: (id: string, signal: AbortSignal) => Promise<Outcome<boolean>>
}

/** For what a message waits that met a problem. */
export function toWait({ kind }: Problem): MessageWait {
  if (kind === 'offline') return 'network'
  if (kind === 'signedOut' || kind === 'consentNeeded') return 'signIn'
  return 'server'
}
