import { expect, it } from 'vitest'
import type { HandOverChoice } from '../../shared/settings'
import { toChoice, toDraft } from './hand-over-draft'

it.each<HandOverChoice>([
  { by: 'tel' },
  { by: 'callto' },
  { by: 'sip', domain: 'pbx.example' },
  { by: 'copy' },
  { by: 'program', program: '/usr/bin/dial', arguments: ['transfer', '--to={number}'] },
  { by: 'http', method: 'GET', url: 'https://pbx.example/?to={number}', headers: [] },
  {
    by: 'http',
    method: 'POST',
    url: 'https://pbx.example/{id}',
    headers: ['X-A', 'X-B'],
    body: '{"to":"{number}"}',
  },
])('%j comes out of the fields as it went in', (choice) => {
  expect(toChoice(toDraft(choice))).toEqual(choice)
})

it('what belongs to another way is left out, and blanks around lines go', () => {
  const draft = {
    ...toDraft({ by: 'sip', domain: 'pbx.example' }),
    arguments: ' a \n\n{number}\n',
    program: ' /x ',
  }
  expect(toChoice({ ...draft, by: 'tel' })).toEqual({ by: 'tel' })
  expect(toChoice({ ...draft, by: 'program' })).toEqual({
    by: 'program',
    program: '/x',
    arguments: ['a', '{number}'],
  })
  expect(toChoice({ ...draft, by: 'http', method: 'GET', url: 'https://x', body: '{}' })).toEqual({
    ...{ by: 'http', method: 'GET', url: 'https://x', headers: [] },
  })
})
