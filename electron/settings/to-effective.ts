import {
  defaultSettings,
  settingsAtStart,
  type EffectiveSettings,
  type SettingKey,
  type SettingOrigin,
} from '../../shared/settings'
import type { FoundSettings } from './migrate-settings'
import { settingKeys, settingsForm } from './settings-form'

/** What each of those who may decide has set, in today's form. */
export type SettingsLayers = Readonly<Record<Exclude<SettingOrigin, 'default'>, FoundSettings>>

/** The first one decides. */
const precedence = ['policy', 'environment', 'operator'] as const

const decides = (key: SettingKey, layers: SettingsLayers): (typeof precedence)[number] | undefined =>
  precedence.find((origin) => Object.hasOwn(layers[origin], key) && layers[origin][key] !== undefined)

/**
 * Each setting is decided whole by the highest who set it. A value that does not fit is named and the default counts: a
 * wrong policy must not let through what it was to forbid.
 */
export function toEffective(layers: SettingsLayers): EffectiveSettings {
  const origins: Record<SettingKey, SettingOrigin> = { ...settingsAtStart.origins }
  const chosen: Record<string, unknown> = {}
  const wrong: SettingKey[] = []
  for (const key of settingKeys) {
    const origin = decides(key, layers)
    if (origin === undefined) continue
    const value = layers[origin][key]
    origins[key] = origin
    if (settingsForm.shape[key].safeParse(value).success) chosen[key] = value
    else wrong.push(key)
  }
  return { values: settingsForm.parse({ ...defaultSettings, ...chosen }), origins, wrong }
}
