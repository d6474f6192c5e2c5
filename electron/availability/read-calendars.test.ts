import { describe, expect, it } from 'vitest'
import { verdictAt } from '../../shared/availability/verdict-at'
import { isPersonId, type PersonId } from '../../shared/person'
import type { AskGraph } from '../graph/ask-graph'
import { createReadCalendars } from './read-calendars'

const now = Date.parse('2026-11-24T09:42:00Z')
const { signal } = new AbortController()
function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}
const anna = idOf('anna')

const busy = {
  status: 'busy',
  start: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-11-24T11:00:00', timeZone: 'UTC' },
}

/** What is known of Anna when the calendar server answers so. */
async function readOf(...schedules: readonly object[]) {
  const askGraph: AskGraph = () =>
    Promise.resolve({
      ok: true,
      value: { value: schedules.map((schedule) => ({ scheduleId: 'anna@x.example', ...schedule })) },
    })
  const read = createReadCalendars({ askGraph, addressOf: () => 'Anna@x.example', now: () => now })
  const outcome = await read([anna], 'inSight', signal)
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  const [availability] = outcome.value
  return verdictAt(availability, now).state
}

describe('G26 somebody who is answered twice', () => {
  const empty = { scheduleItems: [] }
  const withMeeting = { scheduleItems: [busy] }
  const refused = { error: { responseCode: 'ErrorNoFreeBusyAccess' } }

  it.each([
    ['busy', [withMeeting, empty]],
    ['busy', [empty, withMeeting]],
    ['notKnown', [empty, refused]],
    ['notKnown', [refused, empty]],
    ['free', [empty, empty]],
    ['notKnown', []],
  ] as const)('is %s after %j', async (state, schedules) => {
    expect(await readOf(...schedules)).toBe(state)
  })
})
