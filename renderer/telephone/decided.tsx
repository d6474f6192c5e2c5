import type { ReactNode } from 'react'
import type { SettingOrigin } from '../../shared/settings'
import { useLanguage } from '../words/language'
import look from './telephone-options.module.css'

/** Who decided it, where the operator cannot. */
export function Decided({ origin }: { readonly origin: SettingOrigin }): ReactNode {
  const { lockedBy } = useLanguage().words.settings
  if (origin !== 'policy' && origin !== 'environment') return null
  return <p className={look.decided}>{lockedBy[origin]}</p>
}
