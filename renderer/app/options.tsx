import { useState, type ReactNode } from 'react'
import type { Feature } from '../../shared/feature'
import type { Session } from '../../shared/session'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { useBridge } from '../news/use-news'
import { SettingsDialog } from '../settings/settings-dialog'
import { TelephoneOptions } from '../telephone/telephone-options'
import { PermissionsDialog } from '../sign-in/permissions-dialog'
import { useNow } from './clock'
import type { Asked } from './use-asked'
import { useCopy } from './use-copy'

interface Props {
  readonly session: Session
  readonly ask: Asked['ask']
  readonly close: () => void
}

/** The Calendar options, and the pages that they lead to; closing one of those leads back. */
export function Options({ session, ask, close }: Props): ReactNode {
  const bridge = useBridge()
  const copy = useCopy()
  const now = useNow()
  const [page, turnTo] = useState<'settings' | 'permissions' | 'diagnostics'>('settings')
  const back = (): void => turnTo('settings')
  const granted = session.state === 'signedIn' ? (session.granted ?? []) : undefined
  const askFor = (feature: Feature): void => {
    close()
    void ask(bridge.askFor(feature))
  }
  if (page === 'diagnostics') return <DiagnosticsDialog copy={copy} close={back} />
  if (page === 'permissions' && granted)
    return <PermissionsDialog granted={granted} askFor={askFor} close={back} />
  return (
    <SettingsDialog
      showPermissions={granted && (() => turnTo('permissions'))}
      showDiagnostics={granted && (() => turnTo('diagnostics'))}
      telephone={<TelephoneOptions now={now} />}
      close={close}
    />
  )
}
