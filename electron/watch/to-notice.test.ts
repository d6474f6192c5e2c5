import { expect, it } from 'vitest'
import type { Availability, OccupiedSpan } from '../../shared/availability/availability'
import type { LanguageTag } from '../../shared/language'
import { isPersonId } from '../../shared/person'
import { toNotice } from './to-notice'

const now = new Date(2026, 10, 24, 11, 30).getTime()
const hour = 60 * 60_000

function calendar(...occupied: readonly OccupiedSpan[]): Availability {
  const personId = 'martina'
  if (!isPersonId(personId)) throw new Error('not an id')
  const window = { start: now - 24 * hour, end: now + 72 * hour }
  return { known: true, personId, asOf: now, window, occupied }
}

const meeting = { start: now + 1.5 * hour, end: now + 3 * hour, occupation: 'busy', title: 'Secret' } as const
const elsewhere = { start: now - hour, end: now + 5 * hour, occupation: 'elsewhere' } as const

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const toTime = (moment: number): string => clock.format(moment)

it.each<readonly [LanguageTag, Availability, string, string]>([
  ['en', calendar(meeting), 'Martina Keller is free', 'Until 13:00'],
  ['de', calendar(meeting), 'Martina Keller ist frei', 'Bis 13:00'],
  ['it', calendar(meeting), 'Martina Keller è disponibile', 'Fino alle 13:00'],
  ['fr', calendar(meeting), 'Martina Keller est disponible', 'Jusqu’à 13:00'],
  ['es', calendar(meeting), 'Martina Keller está disponible', 'Hasta las 13:00'],
  ['en', calendar(), 'Martina Keller is free', 'Nothing else today'],
  ['en', calendar(elsewhere), 'Martina Keller is free', 'Working elsewhere · until 16:30'],
  ['it', calendar(elsewhere), 'Martina Keller è disponibile', 'Lavora altrove · fino alle 16:30'],
])('in %s the desktop says so, and never what the meeting is', (language, availability, ...said) => {
  const { title, body } = toNotice({ name: 'Martina Keller', availability, now, language, toTime })
  expect([title, body]).toEqual(said)
})
