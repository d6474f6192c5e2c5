import { expect, it } from 'vitest'
import type { LoggedCall } from '../../shared/call-log'
import { mario, pictured } from '../testing/people-made-up'
import { searchCalls } from './search-calls'

const meridiana: LoggedCall = {
  at: pictured,
  caller: { name: 'Caffè Meridiana', number: '+39 02 5550 0134' },
  askedFor: 'Martina Keller',
  to: { id: mario.id, name: 'Mario Conti', number: '4310', by: 'link', at: pictured },
}
const ada: LoggedCall = { at: pictured, caller: { name: 'Ada 2000' } }
const calls = [meridiana, ada]

it.each([
  ['', [meridiana, ada]],
  ['  ', [meridiana, ada]],
  ['caffe', [meridiana]],
  ['CONTI merid', [meridiana]],
  ['keller', [meridiana]],
  ['390255', [meridiana]],
  ['02 5550-0134', [meridiana]],
  ['4310', [meridiana]],
  ['2000', [ada]],
  ['nobody', []],
])('“%s” is looked for in callers, numbers, whom they asked for and whom they got', (query, found) => {
  expect(searchCalls(calls, query)).toEqual(found)
})
