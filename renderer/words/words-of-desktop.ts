import type { GlobalKeys, LoginStart } from '../../shared/desktop'

/** How the console lives on the computer's desktop. */
export interface DesktopWords {
  readonly startAtLogin: string
  readonly loginStart: Readonly<Record<LoginStart, string>>
  readonly onTop: string
  readonly onTopMeans: string
  readonly inTray: string
  readonly inTrayMeans: string
  readonly noTray: string
  readonly keys: string
  readonly keysMeans: string
  readonly keysForm: string
  readonly noKeys: string
  readonly removeKeys: string
  readonly keysStand: Readonly<Record<Extract<GlobalKeys, 'taken' | 'notOnWayland'>, string>>
  readonly updateReady: (version: string) => string
  readonly understood: string
  readonly notifications: string
  readonly notificationsMean: string
}
