import type { ReactNode } from 'react'
import { isWithin, type Bounds } from '../../shared/setting-forms'
import type { SettingKey } from '../../shared/settings'
import { useLanguage } from '../words/language'
import { TextField } from './text-field'

interface Props {
  readonly setting: SettingKey
  readonly label: string
  readonly means?: string
  readonly value: number
  readonly bounds: Bounds
  /** What else has to be true. */
  readonly fits?: (value: number) => boolean
  readonly save: (value: number) => void
}

/** A whole number within bounds. */
export function NumberField(props: Props): ReactNode {
  const { setting, label, means, value, bounds, fits = () => true, save } = props
  const { settings } = useLanguage().words
  return (
    <TextField
      {...{ setting, label, means }}
      isShort
      howWritten={settings.between(bounds.least, bounds.most)}
      value={String(value)}
      isUsable={(text) => /^\d{1,6}$/.test(text) && isWithin(Number(text), bounds) && fits(Number(text))}
      save={(text) => save(Number(text))}
    />
  )
}
