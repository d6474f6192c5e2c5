import { expect, it } from 'vitest'
import { isPersonId } from '../person'
import type { KnownAvailability, Span } from './availability'
import { freeTimesIn } from './free-times-in'

const hour = 60 * 60_000
const midnight = Date.UTC(2026, 10, 24)
const now = midnight + 10 * hour
const personId = 'a-1'
if (!isPersonId(personId)) throw new Error('not an id')

const span = (start: number, end: number): Span => ({
  start: midnight + start * hour,
  end: midnight + end * hour,
})
const availability: KnownAvailability = {
  known: true,
  personId,
  asOf: now,
  window: span(0, 48),
  occupied: [span(11, 12), span(35, 40)].map((one) => ({ ...one, occupation: 'busy' })),
  workingHours: { zone: 'UTC', isApproximate: false, spans: [span(9, 17), span(33, 41)] },
}

it.each<readonly [string, Span, readonly Span[] | undefined]>([
  ['today from now on', span(0, 24), [span(10, 11), span(12, 17)]],
  ['tomorrow', span(24, 48), [span(33, 35), span(40, 41)]],
  ['a day that is over', span(-24, 0), []],
  ['a day beyond what was read', span(48, 72), undefined],
])('%s', (_, day, times) => {
  expect(freeTimesIn(availability, day, now)).toEqual(times)
})

it('without working hours nothing is said', () => {
  const { known, asOf, window, occupied } = availability
  expect(freeTimesIn({ known, personId, asOf, window, occupied }, span(0, 24), now)).toBeUndefined()
})
