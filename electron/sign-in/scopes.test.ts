import { expect, it } from 'vitest'
import { features } from '../../shared/feature'
import { canReadCalendars, firstScopes, toFeatures, toScopes } from './scopes'

it('9700-7 asks for no more than names and free/busy at first', () => {
  expect(firstScopes).toEqual(['User.Read', 'User.ReadBasic.All', 'Calendars.ReadBasic'])
  expect(toScopes([])).toEqual(firstScopes)
})

it('there and back: the scopes of features allow exactly these features', () => {
  for (const feature of features) expect(toFeatures(toScopes([feature]))).toEqual([feature])
  expect(toFeatures(toScopes(features))).toEqual(features)
  expect(toFeatures(firstScopes)).toEqual([])
})

it.each([
  [['https://graph.microsoft.us/Presence.Read.All'], ['presence']],
  [['presence.read.all', 'openid'], ['presence']],
  [['User.ReadBasic.All'], []],
  [['User.Read.All'], ['fullDirectory']],
])('%o allows %o', (scopes, allowed) => {
  expect(toFeatures(scopes)).toEqual(allowed)
})

it.each([
  [['Calendars.ReadBasic'], true],
  [['Calendars.Read'], true],
  [['Calendars.ReadWrite'], true],
  [['https://dod-graph.microsoft.us/Calendars.ReadBasic'], true],
  [['User.Read', 'openid'], false],
  [[], false],
])('%o reads calendars: %s', (scopes, can) => {
  expect(canReadCalendars(scopes)).toBe(can)
})
