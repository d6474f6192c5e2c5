import { nativeTheme } from 'electron'
import type { SettingsKeeper } from '../settings/settings-keeper'

/** Light or dark as it was chosen, the page and the menus alike. */
export function followTheme(settings: SettingsKeeper): void {
  const apply = (): void => {
    nativeTheme.themeSource = settings.now().values.theme
  }
  apply()
  settings.onChange(apply)
}
