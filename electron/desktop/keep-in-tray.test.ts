import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { followTray } from './follow-tray'
import { hasTray } from './has-tray'
import { keepInTray } from './keep-in-tray'

/** A console whose window is closed as its × does. */
function open({ isWanted, has }: { readonly isWanted: boolean; readonly has: boolean }) {
  const events = { app: new EventEmitter(), window: new EventEmitter() }
  const happened: string[] = []
  keepInTray({
    app: Object.assign(events.app, { quit: () => void happened.push('quit') }),
    window: Object.assign(events.window, { hide: () => void happened.push('hidden') }),
    isWanted: () => isWanted,
    hasTray: () => Promise.resolve(has),
  })
  const close = async (): Promise<void> => {
    const preventDefault = (): void => void happened.push('stays open')
    events.window.emit('close', { preventDefault })
    await Promise.resolve()
  }
  return { close, happened, quit: () => events.app.emit('before-quit') }
}

it('closing the window closes it, unless the tray was chosen', async () => {
  const { close, happened } = open({ isWanted: false, has: true })
  await close()
  expect(happened).toEqual([])
})

it('with a tray the window is hidden, and quitting still ends the console', async () => {
  const { close, happened, quit } = open({ isWanted: true, has: true })
  await close()
  expect(happened).toEqual(['stays open', 'hidden'])
  quit()
  await close()
  expect(happened).toEqual(['stays open', 'hidden'])
})

it('a window is never hidden into a tray that is not there', async () => {
  const { close, happened } = open({ isWanted: true, has: false })
  await close()
  expect(happened).toEqual(['stays open', 'quit'])
})

it('a tray that comes up after the console is still found; one that never comes is no longer looked for', async () => {
  vi.useFakeTimers()
  const answers = [false, true]
  const seen = { icons: 0, noted: 0, asked: 0 }
  const parts = {
    putUp: () => void (seen.icons += 1),
    note: () => void (seen.noted += 1),
    hasTray: () => Promise.resolve(answers[seen.asked++] ?? false),
  }
  const first = followTray(parts)
  await vi.runAllTimersAsync()
  await first
  expect(seen).toEqual({ icons: 1, noted: 1, asked: 2 })
  const second = followTray(parts)
  await vi.runAllTimersAsync()
  await second
  expect(seen).toEqual({ icons: 1, noted: 1, asked: 5 })
  vi.useRealTimers()
})

it('Windows and macOS have a tray; a Linux without a session bus has none', async () => {
  expect(await Promise.all([hasTray('win32'), hasTray('darwin')])).toEqual([true, true])
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nonexistent/bus')
  expect(await hasTray('linux')).toBe(false)
  vi.unstubAllEnvs()
})
