import { isDeepStrictEqual } from 'node:util'
import type { SettingKey, SettingsNews } from '../shared/settings'
import type { Desk } from './desk'
import type { SettingsKeeper } from './settings/settings-keeper'

const hasChanged = (now: SettingsNews, before: SettingsNews, keys: readonly SettingKey[]): boolean =>
  keys.some((key) => !isDeepStrictEqual(now.values[key], before.values[key]))

/** Numbers are to be written otherwise; a list that had to be begun anew is read on. */
async function rewriteNumbers({ directory, session, rounds }: Desk): Promise<void> {
  await directory.rewriteNumbers()
  if (session.read().state === 'signedIn') rounds.start()
}

/** What was chosen anew takes effect at once, on what is known already too. */
export function followSettings(desk: Desk, settings: Pick<SettingsKeeper, 'now' | 'onChange'>): void {
  const { outOfOffice, board, refresh } = desk
  outOfOffice.hide(settings.now().values.hideOutOfOfficeTexts)
  settings.onChange((now, before) => {
    outOfOffice.hide(now.values.hideOutOfOfficeTexts)
    if (hasChanged(now, before, ['hideTitles'])) board.tellAnew()
    if (hasChanged(now, before, ['refresh'])) refresh.followPace()
    if (hasChanged(now, before, ['daysAhead', 'usualHours'])) refresh.renewAll()
    if (hasChanged(now, before, ['region', 'extensionRule'])) void rewriteNumbers(desk)
  })
}
