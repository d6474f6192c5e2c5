import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useSettings } from '../news/use-settings'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import look from './take-message.module.css'

interface Props {
  readonly insert: (sentence: string) => void
  readonly altKey: string
}

/** There are no more digits. */
const most = 9

/** Sentences that come again and again: a press, or Alt with a digit, puts one into the text. */
export function Templates({ insert, altKey }: Props): ReactNode {
  const { messages } = useLanguage().words
  const { messageTemplates } = useSettings().values
  const all = new Set(messageTemplates.length > 0 ? messageTemplates : messages.templates)
  const templates = [...all].slice(0, most)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
    const sentence = digit === undefined ? undefined : templates[Number(digit) - 1]
    if (!event.altKey || event.repeat || sentence === undefined) return
    event.preventDefault()
    insert(sentence)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <ul className={look.templates} aria-label={messages.insert}>
      {templates.map((sentence, index) => (
        <li key={sentence}>
          <Button onClick={() => insert(sentence)}>
            {sentence}
            <span aria-hidden="true">
              <KeyHint>{`${altKey} ${index + 1}`}</KeyHint>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
