import type { Instant } from '../../shared/availability/availability'
import { toDraft } from '../../shared/message'
import type { KeptMessage } from './kept-message'

const day = 86_400_000
/** What is over is kept as long as calls are. */
const keptFor = 30 * day
const mostOver = 200

const isOver = ({ state: { kind } }: KeptMessage): boolean =>
  kind === 'sent' || kind === 'copied' || kind === 'inTeams'

/** The words and the address go once it has gone out: what stays is who called for whom, and what they said. */
export const withoutWritten = (message: KeptMessage): KeptMessage => ({
  ...toDraft(message),
  state: message.state,
})

/** Without what is long over. What is not over is never left out. */
export function trimmed(messages: readonly KeptMessage[], now: Instant): readonly KeptMessage[] {
  const young = messages.filter((one) => !isOver(one) || one.takenAt > now - keptFor)
  const over = young.filter(isOver)
  const gone = new Set(over.slice(0, Math.max(0, over.length - mostOver)))
  return young.filter((one) => !gone.has(one)).map((one) => (isOver(one) ? withoutWritten(one) : one))
}

/** The list with one message put in the place of the one that has its id, or at the end. */
export function withMessage(messages: readonly KeptMessage[], message: KeptMessage): readonly KeptMessage[] {
  const isKnown = messages.some(({ id }) => id === message.id)
  return isKnown ? messages.map((one) => (one.id === message.id ? message : one)) : [...messages, message]
}

/** Whoever was ended in mid-sending cannot know whether it went. */
export const afterRestart = (messages: readonly KeptMessage[]): readonly KeptMessage[] =>
  messages.map((message) =>
    message.state.kind === 'sending'
      ? { ...message, state: { kind: 'unsure', at: message.state.at } }
      : message,
  )
