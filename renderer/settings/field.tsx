import { useId, type ReactNode } from 'react'
import { isLocked, type SettingKey } from '../../shared/settings'
import { useLanguage } from '../words/language'
import form from './settings.module.css'
import { useChange } from './use-change'

/** What a control needs so that it can be named, described and locked. */
export interface ControlParts {
  readonly id: string
  readonly disabled: boolean
  readonly 'aria-describedby': string
}

interface Props {
  readonly setting: SettingKey
  readonly label: string
  /** What it means, or in which form it is written. */
  readonly means?: string | undefined
  /** What was typed cannot be used: the meaning is then said as an error. */
  readonly isRefused?: boolean
  readonly children: (control: ControlParts) => ReactNode
}

/** Who decided it where the operator cannot, or that what was set is of no use. */
export function Standing({ setting }: { readonly setting: SettingKey }): ReactNode {
  const { settings } = useLanguage().words
  const { news } = useChange()
  const origin = news.origins[setting]
  return (
    <>
      {(origin === 'policy' || origin === 'environment') && (
        <span className={form.locked}>{settings.lockedBy[origin]}</span>
      )}
      {news.wrong.includes(setting) && <span className={form.refused}>{settings.wrong}</span>}
    </>
  )
}

export const useIsLocked = (setting: SettingKey): boolean => isLocked(useChange().news.origins[setting])

/** One setting: its name, its control, and below it what it means. */
export function Field({ setting, label, means, isRefused = false, children }: Props): ReactNode {
  const id = useId()
  const isOff = useIsLocked(setting)
  return (
    <div className={form.field}>
      <label htmlFor={id} className={form.label}>
        {label}
      </label>
      <div className={form.control}>
        {children({ id, disabled: isOff, 'aria-describedby': `${id}-means` })}
        <p id={`${id}-means`} className={form.means} {...(isRefused && { role: 'alert' })}>
          {means !== undefined && <span className={isRefused ? form.refused : ''}>{means}</span>}
          <Standing setting={setting} />
        </p>
      </div>
    </div>
  )
}
