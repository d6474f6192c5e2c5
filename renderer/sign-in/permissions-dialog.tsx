import type { ReactNode } from 'react'
import type { Feature } from '../../shared/feature'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { offeredFeatures } from './permissions'
import dialog from './permissions-dialog.module.css'

interface LineProps {
  readonly name: string
  readonly why: string
  readonly children: ReactNode
}

function PermissionLine({ name, why, children }: LineProps): ReactNode {
  return (
    <li className={dialog.line}>
      <div>
        <strong className={dialog.name}>{name}</strong>
        <p className={dialog.why}>{why}</p>
      </div>
      {children}
    </li>
  )
}

interface Props {
  readonly granted: readonly Feature[]
  /** Opens the browser; the console goes on meanwhile. */
  readonly askFor: (feature: Feature) => void
  readonly close: () => void
}

/** Everything the console may see, why, and whether it was allowed; and what it never sees. */
export function PermissionsDialog({ granted, askFor, close }: Props): ReactNode {
  const { permissions, console } = useLanguage().words
  const allowed = <span className={dialog.allowed}>{permissions.allowed}</span>
  return (
    <Dialog label={permissions.title} close={close}>
      <h2 className={dialog.title}>{permissions.title}</h2>
      <p className={dialog.why}>{permissions.intro}</p>
      <ul className={dialog.list}>
        {permissions.first.map((texts) => (
          <PermissionLine key={texts.name} {...texts}>
            {allowed}
          </PermissionLine>
        ))}
        {offeredFeatures.map((feature) => (
          <PermissionLine key={feature} {...permissions.of[feature]}>
            {granted.includes(feature) ? (
              allowed
            ) : (
              <Button
                onClick={() => askFor(feature)}
                aria-label={`${permissions.ask}: ${permissions.of[feature].name}`}
              >
                {permissions.ask}
              </Button>
            )}
          </PermissionLine>
        ))}
      </ul>
      <p className={dialog.why}>{permissions.asking}</p>
      <h3 className={dialog.subtitle}>{permissions.neverTitle}</h3>
      <ul className={dialog.never}>
        {permissions.never.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className={dialog.why}>{permissions.takeBack}</p>
      <div className={dialog.end}>
        <Button onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
