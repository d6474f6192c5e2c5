import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import { isPersonId } from '../../shared/person'
import { settingsAtStart } from '../../shared/settings'
import { createNotify } from './notify'

/** What the desktop shows, in place of Electron's own. */
const desktop = vi.hoisted(() => ({
  shown: new Array<{ title: string; emit: (event: string) => unknown }>(),
  isSupported: true,
}))

vi.mock('electron', () => ({
  Notification: class extends EventEmitter {
    static isSupported = (): boolean => desktop.isSupported
    readonly title: string
    constructor({ title }: { title: string }) {
      super()
      this.title = title
    }
    show(): void {
      desktop.shown.push(this)
    }
  },
}))

function open(notifications = true) {
  const happened: unknown[] = []
  const notify = createNotify({
    settings: { now: () => ({ ...settingsAtStart, values: { ...settingsAtStart.values, notifications } }) },
    bringToFront: () => happened.push('front'),
    tell: (name, news) => happened.push([name, news]),
  })
  return { notify, happened }
}

beforeEach(() => {
  desktop.shown.length = 0
  desktop.isSupported = true
})

it('a press brings the console up and opens whom it tells of', () => {
  const { notify, happened } = open()
  const [id] = ['martina'].filter(isPersonId)
  notify({ title: 'Martina is free', body: 'Until 13:00', ...(id && { opens: id }) })
  expect(happened).toEqual([])
  desktop.shown[0]?.emit('click')
  expect(happened).toEqual(['front', ['personOpened', 'martina']])
})

it('one that is about nobody brings the console up as it was', () => {
  const { notify, happened } = open()
  notify({ title: 'An update is ready', body: '' })
  desktop.shown[0]?.emit('click')
  expect(happened).toEqual(['front'])
})

it('who wants none gets none, and a desktop without any is left alone', () => {
  open(false).notify({ title: 'one', body: '' })
  desktop.isSupported = false
  open().notify({ title: 'two', body: '' })
  expect(desktop.shown).toEqual([])
})
