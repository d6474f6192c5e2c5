import { expect, it } from 'vitest'
import { martina } from '../testing/people-made-up'
import { afterEvent, atStart, type ConsoleEvent, type ConsoleState } from './console-state'

const after = (...events: readonly ConsoleEvent[]): ConsoleState => events.reduce(afterEvent, atStart)

const typed: ConsoleEvent = { type: 'typed', query: 'mar' }
const sales: ConsoleEvent = { type: 'boardChosen', board: { kind: 'department', name: 'Sales' } }
const freeNow: ConsoleEvent = { type: 'filterToggled', filter: 'freeNow' }
const chosen: ConsoleEvent = { type: 'personChosen', id: martina.id }
const back: ConsoleEvent = { type: 'steppedBack' }

it('Escape steps back through search, filters and board, one at a time', () => {
  const start = after(sales, freeNow, typed)
  const steps = [back, back, back, back].reduce<readonly ConsoleState[]>(
    (states, event) => [...states, afterEvent(states.at(-1) ?? start, event)],
    [],
  )
  expect(steps.map(({ query, filters, board }) => [query, filters.size, board.kind])).toEqual([
    ['', 1, 'department'],
    ['', 0, 'department'],
    ['', 0, 'everyone'],
    ['', 0, 'everyone'],
  ])
})

it.each([typed, sales, freeNow, back])('%j makes another list, which begins at its top', (event) => {
  expect(after(typed, chosen, event).chosen).toBeUndefined()
})

it('looking at somebody beside the list changes no list, and one step back returns', () => {
  const beside = after(typed, chosen, { type: 'lookedAside', id: martina.id })
  expect(beside).toMatchObject({ query: 'mar', aside: martina.id })
  expect(afterEvent(beside, back)).toEqual(after(typed, chosen))
})

it.each([typed, sales, freeNow, chosen])('%j ends looking beside the list', (event) => {
  expect(after({ type: 'lookedAside', id: martina.id }, event).aside).toBeUndefined()
})

it('opening a board leaves the search', () => {
  expect(after(typed, sales)).toMatchObject({ query: '', board: { name: 'Sales' } })
})

it('a filter pressed twice is off', () => {
  expect(after(freeNow, freeNow).filters.size).toBe(0)
})

it('a filter stays on over a search and another board', () => {
  expect([...after(freeNow, typed, sales).filters]).toEqual(['freeNow'])
})
