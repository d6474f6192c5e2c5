import { expect, it } from 'vitest'
import { toAccelerator, type PressedKeys } from './to-accelerator'

const pressed = (keys: Partial<PressedKeys>, isAltGraph = false): PressedKeys => ({
  ...{ key: 'p', code: 'KeyP', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  getModifierState: () => isAltGraph,
  ...keys,
})

it.each<[string, Partial<PressedKeys>]>([
  ['Control+Alt+P', { ctrlKey: true, altKey: true }],
  ['Control+Shift+P', { ctrlKey: true, shiftKey: true, key: 'P' }],
  ['Control+Shift+1', { ctrlKey: true, shiftKey: true, key: '!', code: 'Digit1' }],
  ['Control+Alt+P', { ctrlKey: true, altKey: true, key: 'з' }],
  ['Alt+F9', { altKey: true, key: 'F9', code: 'F9' }],
  ['Alt+Super+Space', { metaKey: true, altKey: true, key: ' ', code: 'Space' }],
])('%s', (accelerator, keys) => {
  expect(toAccelerator(pressed(keys), false)).toBe(accelerator)
})

it('a Mac’s ⌘ is called so', () => {
  expect(toAccelerator(pressed({ metaKey: true, shiftKey: true }), true)).toBe('Command+Shift+P')
})

it.each<[string, Partial<PressedKeys>]>([
  ['a letter', {}],
  ['copying', { ctrlKey: true, key: 'c', code: 'KeyC' }],
  ['a capital letter', { shiftKey: true, key: 'P' }],
  ['Shift with an F-key', { shiftKey: true, key: 'F9', code: 'F9' }],
  ['a sign', { ctrlKey: true, altKey: true, key: '+', code: 'BracketRight' }],
])('%s cannot bring the console up', (_what, keys) => {
  expect(toAccelerator(pressed(keys), false)).toBeUndefined()
})

it('AltGr writes signs, also where it says that it is Ctrl and Alt', () => {
  expect(toAccelerator(pressed({ ctrlKey: true, altKey: true, key: '@' }, true), false)).toBeUndefined()
})
