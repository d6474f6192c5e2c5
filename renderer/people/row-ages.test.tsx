import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { calendar, entry, mario, pictured } from '../testing/people-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const busy = [entry([13, 14.5], 'busy')]

/** What Mario's row reads when his calendar was read so many seconds ago. */
function rowAfter(seconds: number): string | null {
  const { tell } = renderPage(six)
  tell('availabilityChanged', [calendar(mario, { occupied: busy, asOf: pictured - seconds * 1_000 })])
  return screen.getByRole('option', { name: /Mario Conti/ }).textContent
}

it.each([
  [0, /Free until 13:002 h 18 min/],
  [90, /Free until 13:002 h 18 min/],
  [91, /Free until 13:001 min ago · 2 h 18 min/],
  [300, /Free until 13:005 min ago · 2 h 18 min/],
  [301, /Free until 13:00.*as of 10:36 · 2 h 18 min/],
  [3_600, /Free until 13:00.*as of 09:42 · 2 h 18 min/],
])('an answer of %i s reads %s', (seconds, reads) => {
  expect(rowAfter(seconds)).toMatch(reads)
})

it('an answer of more than an hour says nothing: neither free nor anything else', () => {
  expect(rowAfter(3_601)).toMatch(/Not knownthe last answer is too old/)
  expect(rowNames()).toContain('Mario Conti, Not known')
})

it('beside presence an old calendar still says how old it is, and is drawn faded', () => {
  const { tell } = renderPage(six)
  tell('availabilityChanged', [calendar(mario, { occupied: busy, asOf: pictured - 400_000 })])
  tell('presenceChanged', [{ personId: mario.id, activity: 'inCall', asOf: pictured }])
  const row = screen.getByRole('option', { name: /Mario Conti/ })
  expect(row.textContent).toMatch(/In a call.*as of 10:35 · .*free until 13:00/i)
  expect(row.innerHTML).toMatch(/faint/)
})
