import type { ElectronApplication } from '@playwright/test'

declare global {
  var notices: Electron.Notification[] | undefined
}

/** The computers of the tests have no desktop that could show a notification: what is shown is kept, to be looked at and pressed. */
export const keepNotices = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ Notification }) => {
    const notices: Electron.Notification[] = []
    globalThis.notices = notices
    Reflect.set(Notification, 'isSupported', () => true)
    Reflect.set(Notification.prototype, 'show', function show(this: Electron.Notification) {
      notices.push(this)
    })
  })

export const readNotices = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis.notices ?? []).map(({ title, body }) => `${title}: ${body}`))

export const pressNotice = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    globalThis.notices?.[0]?.emit('click')
  })
