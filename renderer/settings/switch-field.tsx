import type { ReactNode } from 'react'
import type { SettingKey } from '../../shared/settings'
import { useIsLocked, Standing } from './field'
import form from './settings.module.css'

interface Props {
  readonly setting: SettingKey
  readonly label: string
  readonly means: string
  readonly isOn: boolean
  /** False: this computer cannot do it, and `means` says why. */
  readonly isOffered?: boolean
  readonly turn: (isOn: boolean) => void
}

/** On or off. */
export function SwitchField({ setting, label, means, isOn, isOffered = true, turn }: Props): ReactNode {
  const isOff = useIsLocked(setting)
  return (
    <label className={form.switch}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isOff || !isOffered}
        onChange={({ target }) => turn(target.checked)}
      />
      <span>
        <span className={form.label}>{label}</span>
        <span className={form.means}>
          {means} <Standing setting={setting} />
        </span>
      </span>
    </label>
  )
}
