import type { ReactNode } from 'react'
import { useDesktop } from '../news/use-desktop'
import { useLanguage } from '../words/language'
import { KeysField } from './keys-field'
import { SwitchField } from './switch-field'
import { useChange } from './use-change'

/** How the console lives among the other programs of the computer. */
export function DesktopSection(): ReactNode {
  const { desktop } = useLanguage().words
  const { news, change } = useChange()
  const { loginStart, hasTray } = useDesktop()
  const { startAtLogin, alwaysOnTop, keepInTray, notifications } = news.values
  return (
    <>
      <SwitchField
        setting="startAtLogin"
        label={desktop.startAtLogin}
        means={desktop.loginStart[loginStart]}
        isOffered={loginStart !== 'notInstalled'}
        isOn={startAtLogin}
        turn={(isOn) => change({ startAtLogin: isOn })}
      />
      <SwitchField
        setting="alwaysOnTop"
        label={desktop.onTop}
        means={desktop.onTopMeans}
        isOn={alwaysOnTop}
        turn={(isOn) => change({ alwaysOnTop: isOn })}
      />
      <SwitchField
        setting="keepInTray"
        label={desktop.inTray}
        means={hasTray ? desktop.inTrayMeans : desktop.noTray}
        isOffered={hasTray || keepInTray}
        isOn={keepInTray}
        turn={(isOn) => change({ keepInTray: isOn })}
      />
      <SwitchField
        setting="notifications"
        label={desktop.notifications}
        means={desktop.notificationsMean}
        isOn={notifications}
        turn={(isOn) => change({ notifications: isOn })}
      />
      <KeysField />
    </>
  )
}
