import { Notification } from 'electron'
import type { PersonId } from '../../shared/person'
import type { Tell } from '../ipc/broadcast'
import type { SettingsKeeper } from '../settings/settings-keeper'

/** What the desktop shows. */
export interface DesktopNotice {
  readonly title: string
  readonly body: string
  /** Whose card a press opens; absent: the console comes up as it was. */
  readonly opens?: PersonId
}

/** Says something on the desktop. All of it stands in the window too: where nothing can be shown, nothing is lost. */
export type Notify = (notice: DesktopNotice) => void

interface NotifyParts {
  readonly settings: Pick<SettingsKeeper, 'now'>
  readonly bringToFront: () => void
  readonly tell: Tell
}

/** Without a reference to it a notification is collected, and its press with it. */
const shown = new Set<Notification>()

/** Notifications of this console, for those who want any. */
export const createNotify =
  ({ settings, bringToFront, tell }: NotifyParts): Notify =>
  ({ title, body, opens }) => {
    if (!settings.now().values.notifications || !Notification.isSupported()) return
    const notice = new Notification({ title, body })
    shown.add(notice)
    notice.on('click', () => {
      bringToFront()
      if (opens !== undefined) tell('personOpened', opens)
    })
    notice.on('close', () => shown.delete(notice))
    notice.show()
  }
