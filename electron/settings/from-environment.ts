import type { SettingKey } from '../../shared/settings'
import { migrateSettings, type FoundSettings } from './migrate-settings'

type Environment = Readonly<Record<string, string | undefined>>

/** What can be set for one start, and by which variable. */
const variables = {
  clientId: 'PATCHBOARD_CLIENT_ID',
  tenant: 'PATCHBOARD_TENANT',
  cloud: 'PATCHBOARD_CLOUD',
  redirectHost: 'PATCHBOARD_REDIRECT_HOST',
  responseMode: 'PATCHBOARD_RESPONSE_MODE',
} as const satisfies Partial<Record<SettingKey, string>>

/** Two variables make one setting; one without the other is named as wrong with it. */
function addressesIn(environment: Environment): FoundSettings {
  const signIn = environment.PATCHBOARD_SIGN_IN_ADDRESS?.trim() ?? ''
  const graph = environment.PATCHBOARD_GRAPH_ADDRESS?.trim() ?? ''
  return signIn === '' && graph === '' ? {} : { cloudAddresses: { signIn, graph } }
}

/** The settings that the environment makes, in today's form; a blank variable makes none. */
export function fromEnvironment(environment: Environment): FoundSettings {
  const given = Object.entries(variables)
    .map(([key, variable]) => [key, environment[variable]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '')
  return migrateSettings({ ...Object.fromEntries(given), ...addressesIn(environment) })
}
