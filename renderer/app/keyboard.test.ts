import { describe, expect, it } from 'vitest'
import { commandOf, isTyped, toAltLetter, shortcuts, type Command, type Press } from './keyboard'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  isMod: false,
  isAlt: false,
  isComposing: false,
  isSearchEmpty: true,
  hasSelection: false,
  ...more,
})

it.each<readonly [string, Partial<Press>, Command | undefined]>([
  ['k', { isMod: true }, 'focusSearch'],
  ['k', {}, undefined],
  ['ArrowDown', {}, 'chooseNext'],
  ['ArrowUp', { isSearchEmpty: false }, 'choosePrevious'],
  ['ArrowDown', { isMod: true }, undefined],
  ['PageDown', {}, 'choosePageDown'],
  ['Home', {}, 'chooseFirst'],
  ['Home', { isSearchEmpty: false }, undefined],
  ['End', { isSearchEmpty: false }, undefined],
  ['End', {}, 'chooseLast'],
  ['c', { isMod: true }, 'copyNumber'],
  ['c', { isMod: true, hasSelection: true }, undefined],
  ['Escape', {}, 'stepBack'],
  ['Escape', { isComposing: true }, undefined],
  ['ArrowDown', { isComposing: true }, undefined],
  ['?', {}, 'showShortcuts'],
  ['ArrowDown', { isAlt: true }, undefined],
  ['a', { isAlt: true }, 'chooseAlternateA'],
  ['c', { isAlt: true, isSearchEmpty: false }, 'chooseAlternateC'],
  ['s', { isAlt: true }, 'copySentence'],
  ['d', { isMod: true }, 'toggleFavourite'],
  ['w', { isAlt: true }, 'showWeek'],
  ['w', {}, undefined],
  ['F9', { isSearchEmpty: false }, 'toggleCompact'],
  ['b', {}, undefined],
  ['a', { isAlt: true, isMod: true }, undefined],
  ['a', { isAlt: true, isComposing: true }, undefined],
  ['toString', {}, undefined],
])('%s with %j asks for %s', (key, more, command) => {
  expect(commandOf(press(key, more))).toBe(command)
})

describe('letters belong into the search box', () => {
  it.each(['a', 'Ö', '李', '4', '-'])('%s does', (key) => {
    expect(isTyped(press(key))).toBe(true)
  })

  it.each([
    press(' '),
    press('Enter'),
    press('Tab'),
    press('F8'),
    press('a', { isMod: true }),
    press('a', { isAlt: true }),
    press('a', { isComposing: true }),
  ])('%j does not', (pressed) => {
    expect(isTyped(pressed)).toBe(false)
  })
})

it('no key asks for two commands', () => {
  const keys = shortcuts.flatMap(({ commands, isMod, isAlt }) =>
    Object.keys(commands).map((key) => `${isMod ?? false} ${isAlt ?? false} ${key}`),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

it.each([
  ['a', 'KeyQ', 'a'],
  ['A', 'KeyA', 'a'],
  ['å', 'KeyA', 'a'],
  ['ф', 'KeyA', 'a'],
  ['ArrowDown', 'ArrowDown', 'ArrowDown'],
  ['1', 'Digit1', '1'],
])('with Alt, %s on the key %s is %s', (key, code, letter) => {
  expect(toAltLetter(key, code)).toBe(letter)
})
