import { expect, it } from 'vitest'
import { isPersonId, type Person } from '../../shared/person'
import { findAskedFor } from './find-asked-for'

function person(id: string, name: string, [extension, number]: readonly [string, string]): Person {
  if (!isPersonId(id)) throw new Error('not an id')
  return { id, name, phones: [{ kind: 'desk', number, extension }] }
}

const people = [
  person('martina', 'Martina Keller', ['4021', '+41 44 555 40 21']),
  person('martina-2', 'Martina Keller-Huber', ['4022', '+41 44 555 40 22']),
  person('ana', 'Ana Marković', ['4077', '+381 11 555 4077']),
  person('anna', 'Anna Keller', ['4021-0', '+39 02 5550 0134']),
]

it.each([
  ['an extension', '4022', ['martina-2']],
  ['a number with its country', '+41445554021', ['martina']],
  ['a number without it', '044 555 40 21', ['martina']],
  ['a SIP address', 'sip:4077@pbx.example', ['ana']],
  ['a full name, though another one begins with it', 'Martina Keller', ['martina']],
  ['a name turned round', 'keller, martina', ['martina']],
  ['a name without its accents', 'ANA MARKOVIC', ['ana']],
  ['a part of several names', 'Keller', ['martina', 'martina-2', 'anna']],
  ['the end of a number', '0134', []],
  ['nobody', 'Someone Else', []],
  ['nothing that could name anybody', '—', []],
])('%s: “%s” is %j', (_what, askedFor, expected) => {
  expect(findAskedFor(askedFor, people)).toEqual(expected)
})

it('what would name half the company names nobody', () => {
  const crowd = Array.from({ length: 51 }, (_, at) => person(`p${at}`, `Martin ${at}`, ['1', '1']))
  expect(findAskedFor('Martin', crowd)).toEqual([])
})
