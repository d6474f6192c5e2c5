import type { ReactNode } from 'react'
import { isClientId, isTenant } from '../../shared/setting-forms'
import { clouds } from '../../shared/settings'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import { ChoiceField } from './choice-field'
import { FourRoles } from './four-roles'
import form from './settings.module.css'
import { TextField } from './text-field'
import { useChange } from './use-change'

interface Props {
  /** Absent: nobody is signed in, so there is nothing to show. */
  readonly showPermissions?: (() => void) | undefined
}

/** Which organisation it is, and how signing in to it works. */
export function AccountSection({ showPermissions }: Props): ReactNode {
  const { settings, permissions } = useLanguage().words
  const { account } = settings
  const { news, change } = useChange()
  const { clientId, tenant, cloud } = news.values
  return (
    <>
      <h4 className={form.heading}>
        {account.authentication}: {account.method}
      </h4>
      <FourRoles />
      <p className={form.means}>
        <strong>{account.basic}.</strong> {account.basicMeans}
      </p>
      {showPermissions && (
        <div>
          <Button onClick={showPermissions}>{permissions.open}</Button>
        </div>
      )}
      <h4 className={form.heading}>{account.organisation}</h4>
      <TextField
        setting="clientId"
        label={account.clientId}
        howWritten={account.clientIdForm}
        value={clientId}
        isUsable={isClientId}
        save={(text) => change({ clientId: text })}
      />
      <TextField
        setting="tenant"
        label={account.tenant}
        means={account.tenantForm}
        howWritten={account.tenantForm}
        value={tenant}
        isUsable={(text) => isTenant(text.toLowerCase())}
        save={(text) => change({ tenant: text.toLowerCase() })}
      />
      <ChoiceField
        setting="cloud"
        label={account.cloud}
        means={account.afterRestart}
        value={cloud}
        choices={clouds.map((one) => [one, account.clouds[one]] as const)}
        choose={(chosen) => change({ cloud: chosen })}
      />
    </>
  )
}
