import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { useMessages } from '../news/use-messages'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { MessageLine, type ListActs } from './message-line'
import look from './message-list.module.css'

interface Props {
  readonly now: Instant
  readonly acts: ListActs
  readonly close: () => void
  /** What else waits, above the messages. */
  readonly before: ReactNode
  /** The key that takes a message, as it is printed. */
  readonly takeKey: string
}

/** All messages and what became of them; what was discarded last can be brought back. */
export function MessageList({ now, acts, close, before, takeKey }: Props): ReactNode {
  const { messages: words, console } = useLanguage().words
  const { messages, discarded, kept } = useMessages()
  return (
    <Dialog label={words.title} close={close} isWide>
      {before}
      <h2 className={look.title}>{words.title}</h2>
      {kept === 'untilClosed' && <p className={look.soft}>{words.untilClosed}</p>}
      {messages.length === 0 && (
        <p className={look.soft}>
          {words.none} {words.howTo(takeKey)}
        </p>
      )}
      <ul className={look.list} aria-label={words.title}>
        {messages.map((message) => (
          <MessageLine key={message.id} {...{ message, now, acts }} />
        ))}
      </ul>
      <div className={look.end}>
        <span role="status">
          {discarded && (
            <>
              {words.discarded(discarded.to.name)}{' '}
              <Button look="plain" onClick={() => acts.obey({ kind: 'bringBack' })}>
                {words.bringBack}
              </Button>
            </>
          )}
        </span>
        <Button autoFocus onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
