import { expect, it } from 'vitest'
import { idOf, martina, mario } from '../testing/people-made-up'
import { keyOf, toPeople, toRecentIds } from './board'

it('a department of the same name as another kind of board is another board', () => {
  expect(keyOf({ kind: 'department', name: 'everyone' })).not.toBe(keyOf({ kind: 'everyone' }))
})

it('whoever was looked at comes before whom only the call log remembers, each once', () => {
  const boards = { boards: [], lookedAt: [mario.id, martina.id] }
  expect(toRecentIds(boards, [martina.id, idOf('x')])).toEqual([mario.id, martina.id, idOf('x')])
})

it('whoever left the directory is not on the board, and the others keep their order', () => {
  const byId = new Map([martina, mario].map((one) => [one.id, one]))
  expect(toPeople([mario.id, idOf('gone'), martina.id], byId)).toEqual([mario, martina])
})
