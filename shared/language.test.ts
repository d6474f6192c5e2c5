import { expect, it } from 'vitest'
import { toLanguageTag } from './language'

it.each([
  [['de-CH', 'en'], 'de'],
  [['rm-CH', 'fr_CH.UTF-8', 'en'], 'fr'],
  [['ES'], 'es'],
  [['ru', 'tr'], 'en'],
  [[], 'en'],
])('who wants %j is spoken to in %s', (wanted, tag) => {
  expect(toLanguageTag(wanted)).toBe(tag)
})
