import { useRef, useState } from 'react'
import type { Availability, Instant } from '../../shared/availability/availability'
import { nextSlotsAt } from '../../shared/availability/next-slots'
import { verdictAt } from '../../shared/availability/verdict-at'
import type { Caller } from '../../shared/call'
import {
  draftFor,
  isMessageId,
  toDraft,
  type Message,
  type MessageDraft,
  type MessageId,
} from '../../shared/message'
import type { Person } from '../../shared/person'
import type { Problem } from '../../shared/problem'
import type { ListActs } from '../messages/message-line'
import type { MessageActs } from '../messages/take-message'
import { toWritten } from '../messages/to-written'
import { useMessages } from '../news/use-messages'
import { useBridge, useNews } from '../news/use-news'
import { useLanguage } from '../words/language'
import type { DeskSession } from './desk-session'
import { useAsked } from './use-asked'
import { useCopy } from './use-copy'

function createId(): MessageId {
  const id = crypto.randomUUID()
  if (!isMessageId(id)) throw new Error('a GUID has another form')
  return id
}

/** The message that is being taken, and all that can be done with messages. */
export interface MessageTaking {
  /** What the form begins with. */
  readonly draft: MessageDraft | undefined
  readonly begin: () => boolean
  readonly reopen: (message: Message) => void
  /** The one that was dealt with last. */
  readonly last: MessageId | undefined
  readonly problem: Problem | undefined
  readonly formActs: MessageActs
  readonly listActs: Omit<ListActs, 'open'>
}

/** Who is at the desk, for whom, and when. */
export interface Taking {
  readonly person: Person | undefined
  readonly caller: Caller | undefined
  readonly session: Pick<DeskSession, 'operator'>
  readonly now: Instant
}

/** Promised is the next free time, unless they are free now. */
function toNew(person: Person, caller: Caller | undefined, { calendar, now }: Known): MessageDraft {
  const isFree = verdictAt(calendar, now).state === 'free'
  const [slot] = isFree ? [] : (nextSlotsAt(calendar, now) ?? [])
  return {
    id: createId(),
    to: { id: person.id, name: person.name },
    caller: caller ?? {},
    text: '',
    isUrgent: false,
    takenAt: now,
    ...(slot && { promised: slot.start }),
  }
}

interface Known {
  readonly calendar: Availability | undefined
  readonly now: Instant
}

/** Messages as the console takes them. Whom one is for is settled when it is begun: another call that rings changes nothing of it. */
export function useMessageTaking({ person, caller, session, now }: Taking): MessageTaking {
  const bridge = useBridge()
  const { availability } = useNews()
  const told = useMessages()
  const language = useLanguage()
  const copy = useCopy()
  const { problem, ask } = useAsked()
  const [draft, setDraft] = useState<MessageDraft>()
  const [last, setLast] = useState<MessageId>()
  /** On their way out: until that is over they are still kept as drafts. */
  const leaving = useRef(new Set<MessageId>())
  const begin = (): boolean => {
    if (!person) return false
    const staying = told.messages.filter(({ id }) => !leaving.current.has(id))
    const known = draftFor({ ...told, messages: staying }, person.id, caller)
    const calendar = availability.read(person.id)
    setDraft(known ? toDraft(known) : toNew(person, caller, { calendar, now }))
    return true
  }
  const obey = (wish: Parameters<typeof bridge.changeMessages>[0]): Promise<boolean> =>
    ask(bridge.changeMessages(wish))
  return {
    draft,
    begin,
    reopen: (message) => setDraft(toDraft(message)),
    last,
    problem,
    formActs: {
      send: (way, sent, written) => {
        setLast(sent.id)
        leaving.current.add(sent.id)
        void obey({ kind: 'send', way, draft: sent, written }).finally(() => leaving.current.delete(sent.id))
      },
      discard: ({ id }) => void obey({ kind: 'discard', id }),
      copy,
    },
    listActs: {
      obey: (wish) => void obey(wish),
      copy: (message) => void copy(toWritten(message, language, session.operator.name).body),
    },
  }
}
