import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Message, MessageWish } from '../../shared/message'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { useLanguage } from '../words/language'
import look from './message-list.module.css'
import { isUnsettled, toStateWords } from './message-state'
import { toCallerName } from './to-written'

/** What can be done with the messages in the list. */
export interface ListActs {
  readonly obey: (wish: MessageWish) => void
  readonly open: (message: Message) => void
  readonly copy: (message: Message) => void
}

interface Props {
  readonly message: Message
  readonly now: Instant
  readonly acts: ListActs
}

interface Act {
  readonly label: string
  readonly run: () => void
}

/** What can be done with it as it stands. */
function useActs({ message, acts }: Props): readonly Act[] {
  const { messages } = useLanguage().words
  const { id, state } = message
  const open = { label: messages.open, run: () => acts.open(message) }
  const copy = { label: messages.copy, run: () => acts.copy(message) }
  const discard = { label: messages.discard, run: () => acts.obey({ kind: 'discard', id }) }
  const again = { label: messages.sendAgain, run: () => acts.obey({ kind: 'sendAgain', id }) }
  switch (state.kind) {
    case 'draft':
      return [open, discard]
    case 'queued':
      return [{ ...again, label: messages.sendNow }, copy, discard]
    case 'sending':
      return []
    case 'unsure': {
      const settle = { label: messages.wasSent, run: () => acts.obey({ kind: 'wasSent', id }) }
      return [settle, again, copy, discard]
    }
    case 'failed':
      return [again, open, copy, discard]
    case 'sent':
    case 'copied':
    case 'inTeams':
      return [{ ...discard, label: messages.remove }]
  }
}

/** One message: for whom, from whom, what became of it, and what can be done. */
export function MessageLine(props: Props): ReactNode {
  const { message, now } = props
  const language = useLanguage()
  const { messages } = language.words
  const acts = useActs(props)
  return (
    <li className={look.line}>
      <div className={look.what}>
        <p className={look.who}>
          <strong>{messages.for(message.to.name)}</strong>{' '}
          <bdi className={look.soft}>{messages.from(toCallerName(message.caller, language))}</bdi>
        </p>
        {message.text !== '' && <p className={look.text}>{message.text}</p>}
        <p className={classes(look.state, isUnsettled(message) && look.unsettled)}>
          {toStateWords(message.state, language, now)}
        </p>
      </div>
      <div className={look.acts}>
        {acts.map(({ label, run }) => (
          <Button key={label} onClick={run} aria-label={`${label}: ${messages.for(message.to.name)}`}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  )
}
