import { expect, it } from 'vitest'
import { toTyped, type FilterWords } from './to-typed'

const words: FilterWords = { free: 'free libre verfügbar', busy: 'busy occupé' }

it.each([
  ['sales free', { fragments: ['sales'], searchedFor: 'free', word: 'free' }],
  ['FREE sales', { fragments: ['sales'], searchedFor: 'free', word: 'free' }],
  ['front office busy', { fragments: ['front', 'office'], searchedFor: 'busy', word: 'busy' }],
  ['ventes occupe', { fragments: ['ventes'], searchedFor: 'busy', word: 'occupe' }],
  ['verkauf verfuegbar', { fragments: ['verkauf'], searchedFor: 'free', word: 'verfuegbar' }],
  ['sales fre', { fragments: ['sales', 'fre'] }],
  ['freeman sales', { fragments: ['freeman', 'sales'] }],
  ['free', { fragments: ['free'] }],
  ['', { fragments: [] }],
  ['free busy', { fragments: ['free'], searchedFor: 'busy', word: 'busy' }],
])('“%s”', (query, typed) => {
  expect(toTyped(query, words)).toEqual(typed)
})
