import type { ReactNode, RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Answer } from '../news/use-answer'
import { CopyButton } from '../ui/copy-button'
import { KeyHint } from '../ui/key-hint'
import { toAloud } from '../words/aloud'
import { useLanguage, type Language } from '../words/language'
import look from './aloud-line.module.css'

/** An old answer says so in the sentence itself, which may be copied and sent. */
function toSentence(name: string, { answer, now }: { answer: Answer; now: Instant }, language: Language) {
  const sentence = toAloud(answer.combined, language, { name, now })
  const { words, times } = language
  if (!answer.isSentenceOld || !answer.availability) return sentence
  return words.aloud.asOf(times.moment(answer.availability.asOf, now), sentence)
}

interface Props {
  readonly name: string
  readonly answer: Answer
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  /** The key that presses the copy button, and that button. */
  readonly copyKey: string
  readonly button: RefObject<HTMLButtonElement | null>
}

/** The sentence that the operator reads out to the caller, or sends. */
export function AloudLine({ name, answer, now, copy, copyKey, button }: Props): ReactNode {
  const language = useLanguage()
  const { aloud, person } = language.words
  const sentence = toSentence(name, { answer, now }, language)
  return (
    <div className={look.line}>
      <p className={look.sentence}>{sentence}</p>
      <CopyButton
        label={aloud.copy}
        what={sentence}
        copiedLabel={person.copied}
        copy={() => copy(sentence)}
        hint={<KeyHint>{copyKey}</KeyHint>}
        button={button}
      />
    </div>
  )
}
