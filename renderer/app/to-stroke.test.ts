import { describe, expect, it } from 'vitest'
import { commandOf, isTyped, noCall, type Command, type Press } from './keyboard'
import { toStroke, type KeyLike } from './to-stroke'

type Given = Partial<KeyLike> & { readonly altGraph?: boolean }

/** An event as Chromium makes it of a key on one of these keyboards. */
const event = ({ altGraph = false, ...more }: Given): KeyLike => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
  getModifierState: (name) => name === 'AltGraph' && altGraph,
})

const press = (given: Given, isMac = false): Press => ({
  ...toStroke(event(given), isMac),
  isSearchEmpty: true,
  hasSelection: false,
  isOnButton: false,
  call: noCall,
})

describe('keys of other keyboards ask for what is printed on them', () => {
  it.each<readonly [string, Given, Command]>([
    ['QWERTY, Alt S', { key: 's', code: 'KeyS', altKey: true }, 'copySentence'],
    ['AZERTY, Alt A, where QWERTY has Q', { key: 'a', code: 'KeyQ', altKey: true }, 'chooseAlternateA'],
    ['AZERTY, Alt W, where QWERTY has Z', { key: 'w', code: 'KeyZ', altKey: true }, 'showWeek'],
    ['Dvorak, Ctrl K, where QWERTY has V', { key: 'k', code: 'KeyV', ctrlKey: true }, 'focusSearch'],
    ['caps lock, Ctrl D', { key: 'D', code: 'KeyD', ctrlKey: true }, 'toggleFavourite'],
    ['Cyrillic, Ctrl К', { key: 'л', code: 'KeyK', ctrlKey: true }, 'focusSearch'],
    ['Cyrillic, Alt А', { key: 'ф', code: 'KeyA', altKey: true }, 'chooseAlternateA'],
    ['Greek, Alt Σ', { key: 'σ', code: 'KeyS', altKey: true }, 'copySentence'],
    ['Hebrew, Alt F', { key: 'כ', code: 'KeyF', altKey: true }, 'tellWhenFree'],
    ['QWERTZ, ? is Shift ß', { key: '?', code: 'Minus' }, 'showShortcuts'],
    ['AZERTY, ? is Shift ,', { key: '?', code: 'KeyM' }, 'showShortcuts'],
    ['Cyrillic, ? is Shift 7', { key: '?', code: 'Digit7' }, 'showShortcuts'],
  ])('%s', (_, given, command) => {
    expect(commandOf(press(given))).toBe(command)
  })

  it.each<readonly [string, Given, Command]>([
    ['⌥S writes ß', { key: 'ß', code: 'KeyS', altKey: true }, 'copySentence'],
    ['⌥F writes ƒ', { key: 'ƒ', code: 'KeyF', altKey: true }, 'tellWhenFree'],
    ['⌥W writes ∑', { key: '∑', code: 'KeyW', altKey: true }, 'showWeek'],
    ['a dead ⌥A', { key: 'Dead', code: 'KeyA', altKey: true }, 'chooseAlternateA'],
    ['⌘K', { key: 'k', code: 'KeyK', metaKey: true }, 'focusSearch'],
  ])('on a Mac, %s', (_, given, command) => {
    expect(commandOf(press(given, true))).toBe(command)
  })

  it('on a Mac Ctrl asks for nothing', () => {
    expect(commandOf(press({ key: 'k', code: 'KeyK', ctrlKey: true }, true))).toBeUndefined()
  })

  it.each(['é', '"', 'ě', '2'])('the row of digits hands over with Alt, also where it writes %s', (key) => {
    const given = press({ key, code: 'Digit2', altKey: true })
    expect(commandOf({ ...given, call: { waits: true, numbers: 2, takesDigits: false } })).toBe('transfer2')
  })

  it('Alt with the pad of digits writes characters on Windows: no call is handed over', () => {
    const given = press({ key: '2', code: 'Numpad2', altKey: true })
    expect(commandOf({ ...given, call: { waits: true, numbers: 2, takesDigits: false } })).toBeUndefined()
  })
})

describe('what writes belongs into the search box and asks for nothing', () => {
  it.each<readonly [string, Given]>([
    [
      'Polish ą with AltGr on Windows',
      { key: 'ą', code: 'KeyA', ctrlKey: true, altKey: true, altGraph: true },
    ],
    ['Polish ś with AltGr on Linux', { key: 'ś', code: 'KeyS', altGraph: true }],
    ['German @ with AltGr', { key: '@', code: 'KeyQ', ctrlKey: true, altKey: true, altGraph: true }],
    ['Cyrillic ф', { key: 'ф', code: 'KeyA' }],
    ['the accent of é, a dead key', { key: 'Dead', code: 'Equal' }],
  ])('%s', (_, given) => {
    expect(commandOf(press(given))).toBeUndefined()
    expect(isTyped(press(given))).toBe(true)
  })

  it.each<readonly [string, Given]>([
    ['↵ that ends a composition', { key: 'Enter', code: 'Enter', isComposing: true }],
    ['Esc that leaves it', { key: 'Escape', code: 'Escape', isComposing: true }],
    ['a key that the input method took', { key: 'Process', code: 'KeyA' }],
    ['↓ among its suggestions', { key: 'ArrowDown', code: 'ArrowDown', isComposing: true }],
  ])('an input method keeps %s', (_, given) => {
    expect(commandOf(press(given))).toBeUndefined()
    expect(isTyped(press(given))).toBe(false)
  })
})
