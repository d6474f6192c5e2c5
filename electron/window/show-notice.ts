import { Notification } from 'electron'

interface NoticeParts {
  readonly title: string
  readonly body: string
  readonly onClick: () => void
}

/** Without a reference to it a notification is collected, and its press with it. */
const shown = new Set<Notification>()

/** Shows a notification on the desktop. Where the system shows none, nothing happens: what it says stands in the window too. */
export function showNotice({ title, body, onClick }: NoticeParts): void {
  if (!Notification.isSupported()) return
  const notice = new Notification({ title, body })
  shown.add(notice)
  notice.on('click', onClick)
  notice.on('close', () => shown.delete(notice))
  notice.show()
}
