import { expect, it } from 'vitest'
import { toPlace } from './to-place'

it.each([
  [['de', 'de-CH', 'en-US'], 'de-CH'],
  [['en-GB', 'en'], 'en-GB'],
  [['it', 'de-CH'], 'it'],
  [[], 'en'],
])('who wants %j writes numbers and clocks as in %s', (locales, locale) => {
  expect(toPlace(locales, 'Europe/Zurich')).toEqual({ locale, zone: 'Europe/Zurich' })
})
