import type { Instant } from '../../shared/availability/availability'
import type { SettingsNews } from '../../shared/settings'
import type { Log } from '../log'
import { fromEnvironment } from './from-environment'
import { readPolicy, type PolicyPlace } from './read-policy'
import { SettingsKeeper } from './settings-keeper'

interface OpenParts {
  readonly path: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly policy: PolicyPlace
  readonly now: () => Instant
  readonly log: Log
}

/** What was not used as it stands goes into the log too: IT may look there first. */
function note({ file, wrong, policy }: SettingsNews, log: Log): void {
  const { state, unknown, problem } = policy
  if (file.state !== 'fine') log.warn('the settings file was not used as it stands', { state: file.state })
  if (problem) log.warn('the policy could not be read', { reference: problem.reference })
  if (state === 'newer') log.warn('the policy is of a newer Patchboard', {})
  if (unknown.length > 0) log.warn('the policy names what is no setting', { names: unknown.length })
  if (wrong.length > 0) log.warn('settings were not understood', { settings: wrong.join(',') })
}

/** The settings of this start: what the file says and what goes before it. */
export async function openSettings(parts: OpenParts): Promise<SettingsKeeper> {
  const policy = await readPolicy(parts.policy)
  const above = {
    environment: fromEnvironment(parts.environment),
    policy: policy.found,
    policyNews: policy.news,
  }
  const settings = await SettingsKeeper.open(parts, above)
  note(settings.now(), parts.log)
  return settings
}
