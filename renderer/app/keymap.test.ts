import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortcuts, type Command } from './keyboard'
import { heldBy, keymapWith, parseKeyText, refusalOf, toKeyText, type Held, type Refusal } from './keymap'

const held = (text: string): Held => {
  const [last = '', ...others] = text.split('+').reverse()
  return {
    key: last.length === 1 ? last.toLowerCase() : last,
    isMod: others.includes('Mod'),
    isAlt: others.includes('Alt'),
  }
}
const keyNow = (command: Command, changes: Readonly<Record<string, string>>): string => {
  const found = heldBy(command, keymapWith(changes))
  return found ? toKeyText(found) : ''
}

describe('a changed key', () => {
  it('asks for its command, and the one before no longer does', () => {
    const table = keymapWith({ tellWhenFree: 'Mod+J' })
    expect(heldBy('tellWhenFree', table)).toEqual({ key: 'j', isMod: true, isAlt: false })
    expect(table.some((row) => row.isAlt && Object.hasOwn(row.commands, 'f'))).toBe(false)
  })

  it('leaves the others of its row where they are', () => {
    const changes = { chooseAlternateB: 'F4' }
    expect(keyNow('chooseAlternateA', changes)).toBe('Alt+A')
    expect(keyNow('chooseAlternateB', changes)).toBe('F4')
    expect(keyNow('chooseAlternateC', changes)).toBe('Alt+C')
  })

  it('two commands may change keys with each other', () => {
    const changes = { tellWhenFree: 'Alt+S', copySentence: 'Alt+F' }
    expect([keyNow('tellWhenFree', changes), keyNow('copySentence', changes)]).toEqual(['Alt+S', 'Alt+F'])
  })

  it.each<Readonly<Record<string, string>>>([
    { tellWhenFree: 'F' },
    { tellWhenFree: 'Alt+S' },
    { tellWhenFree: 'Mod+V' },
    { tellWhenFree: 'Alt+2' },
    { tellWhenFree: 'Mod+Alt+J' },
    { tellWhenFree: '' },
    { tellWhenFree: 'toString' },
    { stepBack: 'F4' },
    { transfer: 'F4' },
    { toString: 'F4' },
    { nothing: 'F4' },
  ])('%j, written by hand, counts as none', (changes) => {
    const before = keymapWith({})
    const after = keymapWith(changes)
    for (const command of before.flatMap((row) => Object.values(row.commands)))
      expect(heldBy(command, after)).toEqual(heldBy(command, before))
  })

  it('whatever the settings say: no key asks for two commands, and no command is lost', () => {
    const commands = shortcuts.flatMap((row) => Object.values(row.commands))
    const aText = fc.constantFrom('Alt+F', 'Alt+S', 'Mod+J', 'F2', 'F9', 'Mod+K', 'Alt+2', 'K', 'rubbish')
    const aChange = fc.dictionary(fc.constantFrom(...commands), aText, { maxKeys: 6 })
    fc.assert(
      fc.property(aChange, (changes) => {
        const table = keymapWith(changes)
        const keys = table.flatMap((row) =>
          Object.keys(row.commands).map((key) => `${row.isMod ?? false} ${row.isAlt ?? false} ${key}`),
        )
        expect(new Set(keys).size).toBe(keys.length)
        expect(new Set(table.flatMap((row) => Object.values(row.commands)))).toEqual(new Set(commands))
        const unmoved = commands.filter((command) => !Object.hasOwn(changes, command))
        for (const command of unmoved) expect(heldBy(command, table)).toEqual(heldBy(command, shortcuts))
      }),
    )
  })
})

describe('a key that cannot be chosen says why', () => {
  it.each<readonly [string, Command, Refusal | undefined]>([
    ['J', 'tellWhenFree', { why: 'letterAlone' }],
    ['7', 'tellWhenFree', { why: 'letterAlone' }],
    ['Mod+C', 'tellWhenFree', { why: 'reserved' }],
    ['Mod+C', 'copyNumber', undefined],
    ['F11', 'tellWhenFree', { why: 'reserved' }],
    ['Alt+F4', 'tellWhenFree', { why: 'reserved' }],
    ['Mod+Alt+J', 'tellWhenFree', { why: 'reserved' }],
    ['Home', 'tellWhenFree', { why: 'notAKey' }],
    ['Mod+Enter', 'tellWhenFree', { why: 'notAKey' }],
    ['Alt+3', 'tellWhenFree', { why: 'taken', by: 'transferTo' }],
    ['Alt+S', 'tellWhenFree', { why: 'taken', by: 'copySentence' }],
    ['F6', 'tellWhenFree', { why: 'taken', by: 'compact' }],
    ['Alt+F', 'tellWhenFree', undefined],
    ['Alt+J', 'tellWhenFree', undefined],
    ['Mod+5', 'tellWhenFree', undefined],
    ['F2', 'tellWhenFree', undefined],
    ['Mod+F2', 'tellWhenFree', undefined],
  ])('%s for %s', (text, command, refusal) => {
    expect(refusalOf(held(text), command, shortcuts)).toEqual(refusal)
  })

  it('what was given up can be taken by another', () => {
    expect(refusalOf(held('Alt+F'), 'copySentence', keymapWith({ tellWhenFree: 'F2' }))).toBeUndefined()
  })
})

it('every key that can be chosen is read again as it was written', () => {
  const key = fc.constantFrom('a', 'z', '0', '9', 'F1', 'F12')
  fc.assert(
    fc.property(key, fc.constantFrom('isMod', 'isAlt', 'none'), (letter, modifier) => {
      const one = { key: letter, isMod: modifier === 'isMod', isAlt: modifier === 'isAlt' }
      expect(parseKeyText(toKeyText(one))).toEqual(one)
    }),
  )
})
