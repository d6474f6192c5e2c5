import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Instant } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import type { AskGraph } from '../graph/ask-graph'
import { findSentMail } from '../graph/find-sent-mail'
import { sendMail } from '../graph/send-mail'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import { KeptList } from '../secrets/kept-list'
import type { SecretBox } from '../secrets/secret-box'
import { askFor } from '../sign-in/ask-for'
import type { OperatorSession } from '../sign-in/operator-session'
import { keptMessageForm } from './kept-message'
import { MessageDesk } from './message-desk'
import { Outbox } from './outbox'

/** An answer is waited for half a minute, and a mail is in the sent mail seconds after it was taken. Milliseconds. */
const settling = 2 * 60_000

interface OpenParts {
  readonly profileFolder: string
  readonly box: SecretBox
  readonly log: Log
  readonly now: () => Instant
  readonly copy: (text: string) => Promise<void>
  readonly openLink: (link: string) => Promise<void>
  readonly tell: Tell
  readonly showCount: (count: number) => void
}

interface Surroundings {
  readonly session: OperatorSession
  readonly askGraph: AskGraph
  readonly addressOf: (id: PersonId) => string | undefined
}

/** The account's name must not be told by a file's. */
const fileOf = (operatorKey: string): string =>
  `messages-${createHash('sha256').update(operatorKey).digest('hex').slice(0, 16)}.sealed`

/** The messages of this profile folder, sealed where a keychain can be trusted, and their way out by the operator's own mailbox. */
export function openMessageDesk(parts: OpenParts, around: Surroundings): MessageDesk {
  const { profileFolder, box, log, now } = parts
  const { session, askGraph } = around
  const post = {
    maySend: () => session.grants.includes('sendingMail'),
    mayFind: () => session.grants.includes('sentMail'),
    send: (mail: Parameters<typeof sendMail>[1], going: Parameters<typeof sendMail>[2]) =>
      sendMail(askGraph, mail, going),
    find: (id: string, signal: AbortSignal) => findSentMail(askGraph, id, signal),
  }
  return new MessageDesk({
    ...parts,
    tell: (messages) => parts.tell('messagesChanged', messages),
    addressOf: around.addressOf,
    maySend: post.maySend,
    askFor: (feature) => askFor(session, feature),
    openOutbox: (operatorKey, onChange) => {
      const store = chooseSecretStore({ path: join(profileFolder, fileOf(operatorKey)), box, log })
      const list = new KeptList({ store, form: keptMessageForm, log, what: 'messages' })
      return new Outbox({ list, post, now, settling, onChange })
    },
  })
}
