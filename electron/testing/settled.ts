import { join } from 'node:path'
import type { SettingsPatch } from '../../shared/settings'
import { SettingsKeeper } from '../settings/settings-keeper'
import { createRecordedLog } from './recorded-log'

/** The real settings in a folder of the test's own, with what an operator chose. */
export async function openSettled(folder: string, chosen: SettingsPatch = {}): Promise<SettingsKeeper> {
  const parts = { path: join(folder, 'settings.json'), now: Date.now, log: createRecordedLog() }
  const settings = await SettingsKeeper.open(parts, { environment: {}, policy: {} })
  await settings.change(chosen)
  return settings
}
