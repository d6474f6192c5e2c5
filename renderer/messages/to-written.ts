import type { Caller } from '../../shared/call'
import { longestBody, longestSubject, type MessageDraft, type WrittenMessage } from '../../shared/message'
import type { Language } from '../words/language'

/** The caller in a few words: “Caffè Meridiana, +39 02 5550 0134”. */
export function toCallerName({ name, number }: Caller, { words }: Language): string {
  const known = [name, number].filter((text) => text !== undefined && text !== '')
  return known.length === 0 ? words.calls.unknownCaller : known.join(', ')
}

/** The message in the words in which it goes out: plain text, who called first. */
export function toWritten(draft: MessageDraft, language: Language, operator: string): WrittenMessage {
  const { caller, text, isUrgent, promised, takenAt } = draft
  const { words, times } = language
  const { messages } = words
  const who = toCallerName(caller, language)
  const subject = messages.subject(who)
  const when = `${times.date(takenAt)} ${times.time(takenAt)}`
  const parts = [
    messages.called(who, when),
    text.trim(),
    promised === undefined ? '' : messages.promised(times.moment(promised, takenAt)),
    messages.takenBy(operator),
  ]
  return {
    subject: (isUrgent ? messages.urgentSubject(subject) : subject)
      .replace(/[\r\n]+/g, ' ')
      .slice(0, longestSubject),
    body: parts
      .filter((part) => part !== '')
      .join('\n\n')
      .slice(0, longestBody),
  }
}
