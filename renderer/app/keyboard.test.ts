import { describe, expect, it } from 'vitest'
import { commandOf, isTyped, noCall, shortcuts, type Command, type Press } from './keyboard'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  isMod: false,
  isAlt: false,
  isComposing: false,
  isSearchEmpty: true,
  hasSelection: false,
  isOnButton: false,
  call: noCall,
  ...more,
})

const waiting = { waits: true, numbers: 2, takesDigits: false }

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
  ['f', { isAlt: true, isSearchEmpty: false }, 'tellWhenFree'],
  ['w', {}, undefined],
  ['F6', { isSearchEmpty: false }, 'toggleCompact'],
  ['b', {}, undefined],
  ['n', { isMod: true, isSearchEmpty: false }, 'addByAddress'],
  ['a', { isAlt: true, isMod: true }, undefined],
  ['a', { isAlt: true, isComposing: true }, undefined],
  ['toString', {}, undefined],
  ['Enter', {}, undefined],
  ['Enter', { call: waiting }, 'transfer'],
  ['Enter', { isOffered: true }, 'transfer'],
  ['Enter', { isOffered: true, isOnButton: true }, undefined],
  ['Enter', { call: waiting, isOnButton: true }, undefined],
  ['2', {}, undefined],
  ['2', { call: waiting }, undefined],
  ['2', { call: { ...waiting, takesDigits: true } }, 'transfer2'],
  ['3', { call: { ...waiting, takesDigits: true } }, undefined],
  ['1', { call: { ...waiting, takesDigits: true } }, undefined],
  ['2', { call: waiting, isAlt: true }, 'transfer2'],
  ['3', { call: waiting, isAlt: true }, undefined],
  ['2', { isAlt: true }, undefined],
  ['t', { call: waiting, isAlt: true }, 'transferToTeams'],
  ['t', { call: waiting }, undefined],
  ['t', { isAlt: true }, undefined],
  ['F9', {}, 'takeCallBack'],
])('%s with %j asks for %s', (key, more, command) => {
  expect(commandOf(press(key, more))).toBe(command)
})

describe('letters belong into the search box', () => {
  it.each(['a', 'Ö', '李', '4', '-', 'Dead'])('%s does', (key) => {
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
