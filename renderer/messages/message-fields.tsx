import type { ReactNode, RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { nextSlotsAt } from '../../shared/availability/next-slots'
import type { Caller } from '../../shared/call'
import { longestCallerField, longestMessage } from '../../shared/message'
import { useAvailability } from '../news/use-availability'
import { useLanguage } from '../words/language'
import { PromiseChoice } from './promise-choice'
import look from './take-message.module.css'
import { Templates } from './templates'
import type { Drafting } from './use-draft'

interface FieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly change: (value: string) => void
}

function Field({ label, value = '', change }: FieldProps): ReactNode {
  return (
    <label className={look.field}>
      <span className={look.label}>{label}</span>
      <input
        className={look.input}
        maxLength={longestCallerField}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  )
}

/** A field that was emptied is absent. */
const toCaller = ({ name = '', number = '' }: Caller): Caller => ({
  ...(name !== '' && { name }),
  ...(number !== '' && { number }),
})

/** A sentence behind what stands there already. */
const withSentence = (text: string, sentence: string): string =>
  text === '' || /\s$/.test(text) ? `${text}${sentence}` : `${text} ${sentence}`

interface Props {
  readonly drafting: Drafting
  readonly now: Instant
  readonly altKey: string
  readonly textBox: RefObject<HTMLTextAreaElement | null>
}

/** Who called, what they said, what they were told: filled in from the call, and open to be mended. */
export function MessageFields({ drafting, now, altKey, textBox }: Props): ReactNode {
  const { messages } = useLanguage().words
  const { draft, change } = drafting
  const { caller, text, promised, isUrgent, to } = draft
  const slots = nextSlotsAt(useAvailability(to.id), now) ?? []
  return (
    <>
      <div className={look.pair}>
        <Field
          label={messages.caller}
          value={caller.name}
          change={(name) => change({ caller: toCaller({ ...caller, name }) })}
        />
        <Field
          label={messages.number}
          value={caller.number}
          change={(number) => change({ caller: toCaller({ ...caller, number }) })}
        />
      </div>
      <label className={look.field}>
        <span className={look.label}>{messages.text}</span>
        <textarea
          ref={textBox}
          className={look.text}
          rows={3}
          maxLength={longestMessage}
          value={text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <Templates insert={(sentence) => change({ text: withSentence(text, sentence) })} altKey={altKey} />
      <div className={look.pair}>
        <PromiseChoice
          {...{ slots: slots.map(({ start }) => start), promised, now }}
          choose={(moment) => change({ promised: moment })}
        />
        <label className={look.check}>
          <input
            type="checkbox"
            checked={isUrgent}
            onChange={({ target }) => change({ isUrgent: target.checked })}
          />
          {messages.urgent}
        </label>
      </div>
    </>
  )
}
