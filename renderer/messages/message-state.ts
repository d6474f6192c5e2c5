import type { Instant } from '../../shared/availability/availability'
import type { Message, MessageState } from '../../shared/message'
import type { Language } from '../words/language'
import type { Words } from '../words/words'

type Past = Extract<MessageState, { kind: 'sent' | 'copied' | 'inTeams' }>

const toPastWords = (state: Past, { messages }: Words, when: string): string => {
  if (state.kind === 'inTeams' && state.isCopied) return messages.pasteInTeams(when)
  return messages[state.kind](when)
}

/** What became of a message, as the operator reads it. */
export function toStateWords(state: MessageState, { words, times }: Language, now: Instant): string {
  const { messages } = words
  switch (state.kind) {
    case 'draft':
    case 'sending':
      return messages[state.kind]
    case 'queued':
      return messages.queued[state.waitsFor]
    case 'unsure': {
      const next = state.isAsking ? messages.looking : messages.unsureMeans
      return `${messages.unsure(times.moment(state.at, now))}. ${next}`
    }
    case 'failed': {
      const why = messages.failed[state.why]
      return state.isCopied ? `${why} ${messages.isOnClipboard}` : why
    }
    case 'sent':
    case 'copied':
    case 'inTeams':
      return toPastWords(state, words, times.moment(state.at, now))
  }
}

/** Something the operator has to do or to wait for. */
export const isUnsettled = ({ state: { kind } }: Message): boolean =>
  kind === 'queued' || kind === 'sending' || kind === 'unsure' || kind === 'failed'
