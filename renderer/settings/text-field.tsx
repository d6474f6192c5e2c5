import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { SettingKey } from '../../shared/settings'
import { Field } from './field'
import form from './settings.module.css'

interface Props {
  readonly setting: SettingKey
  readonly label: string
  readonly means?: string | undefined
  /** In which form it is written: said instead where what was typed cannot be used. */
  readonly howWritten: string
  readonly value: string
  readonly isUsable: (text: string) => boolean
  readonly save: (text: string) => void
  readonly isShort?: boolean
  readonly type?: 'text' | 'time'
  readonly lines?: number
}

/** A text that is saved when it is left or with ↵; what cannot be used stays where it was typed, and nothing is saved. */
export function TextField(props: Props): ReactNode {
  const { setting, label, means, howWritten, value, isUsable, save, isShort = false } = props
  const [draft, setDraft] = useState<string>()
  const text = draft ?? value
  const isRefused = draft !== undefined && !isUsable(draft.trim())
  const leave = (): void => {
    if (draft === undefined || isRefused) return
    setDraft(undefined)
    if (draft.trim() !== value) save(draft.trim())
  }
  const leaveWithEnter = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') leave()
  }
  const type = (target: { readonly value: string }): void => setDraft(target.value)
  return (
    <Field {...{ setting, label, isRefused }} means={isRefused ? howWritten : means}>
      {(control) =>
        props.lines === undefined ? (
          <input
            {...control}
            className={isShort ? form.short : form.input}
            type={props.type ?? 'text'}
            spellCheck={false}
            autoComplete="off"
            value={text}
            aria-invalid={isRefused}
            onChange={({ target }) => type(target)}
            onBlur={leave}
            onKeyDown={leaveWithEnter}
          />
        ) : (
          <textarea
            {...control}
            className={form.input}
            rows={props.lines}
            spellCheck={false}
            value={text}
            aria-invalid={isRefused}
            onChange={({ target }) => type(target)}
            onBlur={leave}
          />
        )
      }
    </Field>
  )
}
