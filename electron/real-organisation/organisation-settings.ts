import { done, failed, type Outcome } from '../../shared/outcome'
import type { SettingName } from '../../shared/problem'
import type { Settings, SettingsNews } from '../../shared/settings'
import { createReference } from '../create-reference'

const names = ['clientId', 'tenant', 'cloud', 'cloudAddresses', 'redirectHost', 'responseMode'] as const

/** Which organisation to connect to, as its administrator registered this app. */
export type OrganisationSettings = Pick<Settings, (typeof names)[number]>

const misconfigured = (setting: SettingName): Outcome<never> =>
  failed({ kind: 'misconfigured', setting, reference: createReference() })

/**
 * Which organisation is configured. `undefined`: none is, so the sample organisation opens. One without the other, a
 * malformed one, or a settings file or policy that could not be read where nothing else names one, is a problem: the sample
 * must never be taken for the real company because of a typing error.
 */
export function toOrganisationSettings(settings: SettingsNews): Outcome<OrganisationSettings | undefined> {
  const { values, origins, wrong, file, policy } = settings
  const isUnreadable = file.state === 'setAside' || file.state === 'unreadable'
  const given = names.filter((name) => origins[name] !== 'default')
  if (given.length === 0 && policy.problem) return failed(policy.problem)
  if (given.length === 0) return isUnreadable ? misconfigured('settingsFile') : done(undefined)
  // Whoever can write the operator's file could else lead sign-ins to a place of their own.
  if (origins.cloudAddresses === 'operator') return misconfigured('cloudAddresses')
  const missing = (['clientId', 'tenant'] as const).filter((name) => values[name] === '')
  const amiss = names.find((name) => wrong.includes(name) || missing.some((one) => one === name))
  return amiss === undefined ? done(values) : misconfigured(amiss)
}
