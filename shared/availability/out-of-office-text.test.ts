import { expect, it } from 'vitest'
import { isPersonId } from '../person'
import { replyAt, type OutOfOfficeReply } from './out-of-office-text'

const [personId] = ['a'].filter(isPersonId)
const at = (reply: OutOfOfficeReply | undefined, now: number): OutOfOfficeReply | undefined =>
  personId && replyAt({ personId, asOf: 0, deputies: [], ...(reply && { reply }) }, now)

it.each([
  [{ text: 'away' }, 5, true],
  [{ text: 'away', start: 5, end: 9 }, 4, false],
  [{ text: 'away', start: 5, end: 9 }, 5, true],
  [{ text: 'away', start: 5, end: 9 }, 8, true],
  [{ text: 'away', start: 5, end: 9 }, 9, false],
  [{ text: 'away', end: 9 }, 4, true],
  [{ text: 'away', start: 5 }, 40, true],
])('%o at %i runs: %s', (reply, now, runs) => {
  expect(at(reply, now)).toEqual(runs ? reply : undefined)
})

it('nothing told and nothing replied are no reply', () => {
  expect(replyAt(undefined, 0)).toBeUndefined()
  expect(at(undefined, 0)).toBeUndefined()
})
