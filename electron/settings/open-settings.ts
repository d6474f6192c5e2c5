import type { Instant } from '../../shared/availability/availability'
import type { Log } from '../log'
import { fromEnvironment } from './from-environment'
import { SettingsKeeper } from './settings-keeper'

interface OpenParts {
  readonly path: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Instant
  readonly log: Log
}

/** The settings of this start: what the file says and what goes before it. */
export async function openSettings({ path, environment, now, log }: OpenParts): Promise<SettingsKeeper> {
  const above = { environment: fromEnvironment(environment), policy: {} }
  const settings = await SettingsKeeper.open({ path, now, log }, above)
  const { file, wrong } = settings.now()
  if (file.state !== 'fine') log.warn('the settings file was not used as it stands', { state: file.state })
  if (wrong.length > 0) log.warn('settings were not understood', { settings: wrong.join(',') })
  return settings
}
