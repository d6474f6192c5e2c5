import type { SettingKey } from '../../shared/settings'
import { migrateSettings, type FoundSettings } from './migrate-settings'

/** What can be set for one start, and by which variable. */
const variables = {
  clientId: 'PATCHBOARD_CLIENT_ID',
  tenant: 'PATCHBOARD_TENANT',
  cloud: 'PATCHBOARD_CLOUD',
  redirectHost: 'PATCHBOARD_REDIRECT_HOST',
  responseMode: 'PATCHBOARD_RESPONSE_MODE',
} as const satisfies Partial<Record<SettingKey, string>>

/** The settings that the environment makes, in today's form; a blank variable makes none. */
export function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): FoundSettings {
  const given = Object.entries(variables)
    .map(([key, variable]) => [key, environment[variable]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '')
  return migrateSettings(Object.fromEntries(given))
}
