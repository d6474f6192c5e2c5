import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { MessageId } from '../../shared/message'
import { useMessages } from '../news/use-messages'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { NoteBar } from '../ui/note-bar'
import { useLanguage, type Language } from '../words/language'
import { isUnsettled, toStateWords } from './message-state'

/** What went well is said for so long, milliseconds. */
const shownFor = 60_000

interface Props {
  /** The one that was dealt with last. */
  readonly last: MessageId | undefined
  readonly now: Instant
  readonly showAll: () => void
  /** What is printed on the key of the list. */
  readonly keyOf: (command: 'showMessages') => string
}

type Told = ReturnType<typeof useMessages>

/** What became of the last one, while it is worth a line. */
function toLastWords({ messages }: Told, { last, now }: Props, language: Language): string | undefined {
  const message = messages.find(({ id }) => id === last)
  if (!message || message.state.kind === 'draft') return undefined
  const { state, to } = message
  if ('at' in state && state.kind !== 'unsure' && now - state.at > shownFor) return undefined
  return `${language.words.messages.for(to.name)}: ${toStateWords(state, language, now)}`
}

/** How many messages are not sent, and what became of the last one. Nothing while there is nothing to say. */
export function MessageNote(props: Props): ReactNode {
  const language = useLanguage()
  const { messages: words } = language.words
  const told = useMessages()
  const unsettled = told.messages.filter(isUnsettled).length
  const last = toLastWords(told, props, language)
  if (unsettled === 0 && last === undefined) return null
  return (
    <NoteBar>
      <span role="status">
        {unsettled > 0 && <strong>{words.waiting(unsettled)}. </strong>}
        {last}
      </span>
      <Button look="plain" onClick={props.showAll}>
        {words.title}
        <span aria-hidden="true">
          <KeyHint>{props.keyOf('showMessages')}</KeyHint>
        </span>
      </Button>
    </NoteBar>
  )
}
