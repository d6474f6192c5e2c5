import { expect, it } from 'vitest'
import { fold, toFoldedWords } from './fold'

it.each([
  ['Öberg', 'oberg'],
  ['Marković', 'markovic'],
  ['Łukasz', 'lukasz'],
  ['Straße', 'strasse'],
  ['Søren Ærø', 'soren aero'],
  ['Çelik', 'celik'],
  ['İpek', 'ipek'],
  ['Đorđe', 'dorde'],
  ['Þóra', 'thora'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

it('a name written with combining accents is the same as one written with ready-made letters', () => {
  expect(fold('Marković'.normalize('NFD'))).toBe(fold('Marković'.normalize('NFC')))
})

it('words are letters and digits in a row', () => {
  expect(toFoldedWords("Anne-Marie O'Brien (Sales & EMEA), 4021")).toEqual([
    'anne',
    'marie',
    'o',
    'brien',
    'sales',
    'emea',
    '4021',
  ])
})
