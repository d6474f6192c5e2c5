import type { Instant } from '../../shared/availability/availability'
import type { Message, MessageState } from '../../shared/message'
import type { Language } from '../words/language'
import type { Words } from '../words/words'

type Past = Extract<MessageState, { kind: 'sent' | 'copied' | 'inTeams' }>

const toPastWords = (state: Past, { messages }: Words, when: string): string => {
  if (state.kind === 'inTeams' && state.isCopied) return messages.pasteInTeams(when)
  return messages[state.kind](when)
}

const toFailedWords = (
  { why, isCopied }: Extract<MessageState, { kind: 'failed' }>,
  { messages }: Words,
): string => (isCopied ? `${messages.failed[why]} ${messages.isOnClipboard}` : messages.failed[why])

function toUnsureWords(
  { at, isAsking }: Extract<MessageState, { kind: 'unsure' }>,
  { words: { messages }, times }: Language,
  now: Instant,
): string {
  return `${messages.unsure(times.moment(at, now))}. ${isAsking ? messages.looking : messages.unsureMeans}`
}

/** What became of a message, as the operator reads it. */
export function toStateWords(state: MessageState, language: Language, now: Instant): string {
  const { words, times } = language
  const { messages } = words
  switch (state.kind) {
    case 'draft':
    case 'sending':
      return messages[state.kind]
    case 'queued':
      return messages.queued[state.waitsFor]
    case 'unsure':
      return toUnsureWords(state, language, now)
    case 'failed':
      return toFailedWords(state, words)
    case 'sent':
    case 'copied':
    case 'inTeams':
      return toPastWords(state, words, times.moment(state.at, now))
  }
}

/** Something the operator has to do or to wait for. */
export const isUnsettled = ({ state: { kind } }: Message): boolean =>
  kind === 'queued' || kind === 'sending' || kind === 'unsure' || kind === 'failed'
