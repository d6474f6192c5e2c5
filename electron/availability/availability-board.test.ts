import { expect, it } from 'vitest'
import type { Availability } from '../../shared/availability/availability'
import { isPersonId } from '../../shared/person'
import { AvailabilityBoard } from './availability-board'
import { withoutTitles } from './without-titles'

function answer(id: string, asOf: number): Availability {
  if (!isPersonId(id)) throw new Error('no id')
  return { known: false, personId: id, asOf, reason: 'notShared' }
}

it('tells only what is newer than what was known: answers may overtake each other', () => {
  const told: (readonly Availability[])[] = []
  const board = new AvailabilityBoard((changed) => told.push(changed))
  board.accept([answer('a', 2_000), answer('b', 2_000)])
  board.accept([answer('a', 1_000), answer('b', 3_000)])
  board.accept([answer('a', 2_000)])
  expect(told).toEqual([[answer('a', 2_000), answer('b', 2_000)], [answer('b', 3_000)]])
})

it('takes an answer that is much older: then the clock was set back', () => {
  const board = new AvailabilityBoard(() => undefined)
  const late = answer('a', 7_200_000)
  board.accept([late])
  board.accept([answer('a', 3_600_000)])
  expect(board.read(late.personId)?.asOf).toBe(3_600_000)
})

it('forgets everything', () => {
  const board = new AvailabilityBoard(() => undefined)
  const one = answer('a', 1)
  board.accept([one])
  board.clear()
  expect(board.readAll([one.personId])).toEqual([])
})

it('what may not be told stays here, and comes out once it may', () => {
  const told: Availability[] = []
  const { personId } = answer('a', 10)
  let isHidden = true
  const board = new AvailabilityBoard(
    (changed) => told.push(...changed),
    (known) => (isHidden ? withoutTitles(known) : known),
  )
  const span = { start: 1_000, end: 2_000, occupation: 'busy', title: 'Merger', isPrivate: true } as const
  const read: Availability = {
    ...{ known: true, personId, asOf: 10, window: { start: 0, end: 9_000 } },
    occupied: [span],
  }
  board.accept([read])
  expect(JSON.stringify([told, board.readAll([personId])])).not.toContain('Merger')
  expect(told[0]).toMatchObject({ occupied: [{ occupation: 'busy', isPrivate: true }] })
  isHidden = false
  board.tellAnew()
  expect(told.at(-1)).toEqual(read)
})
