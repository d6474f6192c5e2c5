import type { ReactNode } from 'react'
import type { SettingKey } from '../../shared/settings'
import { Field } from './field'
import form from './settings.module.css'

interface Props<Value extends string> {
  readonly setting: SettingKey
  readonly label: string
  readonly means?: string
  readonly value: Value
  /** Each value with its name, in the order in which they are offered. */
  readonly choices: readonly (readonly [Value, string])[]
  readonly choose: (value: Value) => void
}

/** One of several. */
export function ChoiceField<Value extends string>(props: Props<Value>): ReactNode {
  const { value, choices, choose, ...field } = props
  const pick = (text: string): void => {
    const chosen = choices.find(([one]) => one === text)
    if (chosen) choose(chosen[0])
  }
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={form.input}
          value={value}
          onChange={({ target }) => pick(target.value)}
        >
          {choices.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
