import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { MessageDraft, MessageWay, WrittenMessage } from '../../shared/message'
import { ProblemLine } from '../problems/problem-line'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { MessageFields } from './message-fields'
import look from './take-message.module.css'
import { toWritten } from './to-written'
import { useDraft } from './use-draft'

/** What the form does with a message. */
export interface MessageActs {
  readonly send: (way: MessageWay, draft: MessageDraft, written: WrittenMessage) => void
  readonly discard: (draft: MessageDraft) => void
  readonly copy: (text: string) => Promise<boolean>
}

interface Props {
  readonly initial: MessageDraft
  readonly now: Instant
  /** Who takes it: their name stands below the text. */
  readonly operator: string
  readonly acts: MessageActs
  readonly notes: readonly string[]
  readonly keys: { readonly mod: string; readonly alt: string }
  readonly close: () => void
}

const isEmpty = ({ text, caller }: MessageDraft): boolean =>
  text.trim() === '' && caller.name === undefined && caller.number === undefined

interface ButtonsProps {
  readonly isEmpty: boolean
  readonly modKey: string
  readonly go: (way: MessageWay) => void
  readonly discard: () => void
}

/** The ways out. */
function MessageButtons({ isEmpty: cannotGo, modKey, go, discard }: ButtonsProps): ReactNode {
  const { messages } = useLanguage().words
  return (
    <div className={look.buttons}>
      <Button look="primary" disabled={cannotGo} onClick={() => go('mail')}>
        {messages.send}
        <span aria-hidden="true">
          <KeyHint isOnAccent>{`${modKey} ↵`}</KeyHint>
        </span>
      </Button>
      <Button disabled={cannotGo} onClick={() => go('teams')}>
        {messages.teams}
      </Button>
      <Button disabled={cannotGo} onClick={() => go('copy')}>
        {messages.copy}
      </Button>
      <span className={look.end}>
        <Button look="plain" onClick={discard}>
          {messages.discard}
        </Button>
      </span>
    </div>
  )
}

/** Takes a message for a colleague, with keys alone. However it is left, it stays as a draft unless it was sent or discarded. */
export function TakeMessage({ initial, now, operator, acts, notes, keys, close }: Props): ReactNode {
  const language = useLanguage()
  const { messages } = language.words
  const drafting = useDraft(initial)
  const { draft, problem, letGo } = drafting
  const textBox = useRef<HTMLTextAreaElement>(null)
  // The dialog, when it is shown, gives the focus to its first field; who called stands there already.
  useLayoutEffect(() => textBox.current?.focus(), [])
  const go = (way: MessageWay): void => {
    if (isEmpty(draft)) return
    letGo()
    acts.send(way, draft, toWritten(draft, language, operator))
    close()
  }
  const discard = (): void => {
    letGo()
    acts.discard(draft)
    close()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
    event.preventDefault()
    go('mail')
  }
  return (
    <Dialog label={messages.take(draft.to.name)} close={close} isWide>
      <div className={look.form} onKeyDown={press}>
        <h2 className={look.title}>{messages.take(draft.to.name)}</h2>
        <MessageFields {...{ drafting, now, textBox }} altKey={keys.alt} />
        {problem && <ProblemLine problem={problem} copy={acts.copy} now={now} during="atWork" />}
        <p className={look.note}>{[messages.keepsDraft, ...notes].join(' ')}</p>
        <MessageButtons isEmpty={isEmpty(draft)} modKey={keys.mod} go={go} discard={discard} />
      </div>
    </Dialog>
  )
}
