import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { MessageList } from '../messages/message-list'
import { TakeMessage } from '../messages/take-message'
import { useMessages } from '../news/use-messages'
import { RingBackList } from '../ring-back/ring-back-list'
import { useLanguage } from '../words/language'
import type { DeskSession } from './desk-session'
import { altKey, modKey } from './use-keyboard'
import { useKeymap } from './use-keymap'
import type { LaterParts } from './use-later'

interface Props {
  readonly name: 'message' | 'messages'
  readonly later: LaterParts
  readonly session: DeskSession
  readonly now: Instant
  readonly openForm: () => void
  readonly close: () => void
}

const maySend = (session: DeskSession): boolean =>
  session.state !== 'signedIn' || (session.granted ?? []).includes('sendingMail')

/** The form of one message, or the list of all. */
export function MessageSheets({ name, later, session, now, openForm, close }: Props): ReactNode {
  const { taking, ringing } = later
  const { bringBack } = ringing
  const { keyOf } = useKeymap()
  const { messages } = useLanguage().words
  const { kept } = useMessages()
  const { draft, reopen, formActs, listActs } = taking
  const notes = [
    ...(maySend(session) ? [] : [messages.willAsk]),
    ...(kept === 'untilClosed' ? [messages.untilClosed] : []),
  ]
  if (name === 'message' && draft)
    return (
      <TakeMessage
        key={draft.id}
        {...{ initial: draft, now, operator: session.operator.name, acts: formActs, notes, close }}
        keys={{ mod: modKey, alt: altKey }}
      />
    )
  if (name === 'message') return null
  return (
    <MessageList
      now={now}
      close={close}
      takeKey={keyOf('takeMessage')}
      before={<RingBackList {...{ now, bringBack, setKey: keyOf('ringBack') }} acts={ringing.acts} />}
      acts={{
        ...listActs,
        open: (message) => {
          reopen(message)
          openForm()
        },
      }}
    />
  )
}
