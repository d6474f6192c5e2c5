import { expect, it } from 'vitest'
import { GlobalKeys, isWaylandSession } from './global-keys'

/** A desktop on which other programs have keys. */
function sitAt({ taken = [], isWayland = false }: { taken?: readonly string[]; isWayland?: boolean } = {}) {
  const held = new Map<string, () => void>()
  let presses = 0
  const keys = new GlobalKeys({
    isWayland,
    onPress: () => (presses += 1),
    keys: {
      register: (accelerator, press) => {
        if (taken.includes(accelerator)) return false
        held.set(accelerator, press)
        return true
      },
      unregister: (accelerator) => held.delete(accelerator),
    },
  })
  const press = (accelerator: string): void => held.get(accelerator)?.()
  return { keys, press, held: () => [...held.keys()], presses: () => presses }
}

it('keys bring the console up from when they are chosen until others are', () => {
  const { keys, press, held, presses } = sitAt()
  expect(keys.follow('')).toBe('none')
  expect(keys.follow('Control+Alt+P')).toBe('ready')
  press('Control+Alt+P')
  expect(keys.follow('Alt+F9')).toBe('ready')
  press('Control+Alt+P')
  press('Alt+F9')
  expect([presses(), held()]).toEqual([2, ['Alt+F9']])
  expect(keys.follow('')).toBe('none')
  expect(held()).toEqual([])
})

it('keys of another program are said to be taken, and those before are given up', () => {
  const { keys, held } = sitAt({ taken: ['Control+Alt+P'] })
  keys.follow('Alt+F9')
  expect(keys.follow('Control+Alt+P')).toBe('taken')
  expect(held()).toEqual([])
})

it('on Wayland none are asked for', () => {
  const { keys, held } = sitAt({ isWayland: true })
  expect(keys.follow('Alt+F9')).toBe('notOnWayland')
  expect(held()).toEqual([])
  expect(keys.follow('')).toBe('none')
})

it.each([
  [{ XDG_SESSION_TYPE: 'wayland' }, true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, true],
  [{ XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, false],
  [{}, false],
])('a session of %j: Wayland %s', (environment, isWayland) => {
  expect(isWaylandSession(environment)).toBe(isWayland)
})
