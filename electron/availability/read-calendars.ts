import type { Availability, Instant, UnknownAvailability } from '../../shared/availability/availability'
import { done } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import type { AskGraph } from '../graph/ask-graph'
import { fetchSchedules } from '../graph/fetch-schedules'
import type { GraphSchedule } from '../graph/schedule-response'
import { defaultSettings, type Settings } from '../../shared/settings'
import { readingWindowAt } from './reading-window'
import type { ReadCalendars } from './refresh-availability'
import { toAvailability } from './to-availability'
import { toUsualHours } from './usual-hours'

interface ReadingParts {
  readonly askGraph: AskGraph
  readonly addressOf: (id: PersonId) => string | undefined
  readonly now: () => Instant
  /** What was chosen; absent: as by default. */
  readonly chosen?: () => Pick<Settings, 'daysAhead' | 'usualHours'>
}

/** Whoever is answered twice: all that is said of them counts, and where one answer cannot be read nothing does. */
function both(one: GraphSchedule | undefined, other: GraphSchedule): GraphSchedule {
  if (!one || !one.isReadable) return one ?? other
  return other.isReadable ? { ...other, occupied: [...one.occupied, ...other.occupied] } : other
}

function toSchedules(told: readonly GraphSchedule[]): ReadonlyMap<string, GraphSchedule> {
  const schedules = new Map<string, GraphSchedule>()
  for (const one of told) schedules.set(one.address, both(schedules.get(one.address), one))
  return schedules
}

/** From who is asked to what is known of each: nobody asked for is missing in the value. */
export const createReadCalendars =
  ({ askGraph, addressOf, now, chosen = () => defaultSettings }: ReadingParts): ReadCalendars =>
  async (ids, urgency, signal) => {
    // The moment of asking: part of the answer may have waited long for the rest, and must not look newer than it is.
    const asOf = now()
    const { daysAhead, usualHours } = chosen()
    const window = readingWindowAt(asOf, daysAhead)
    const addresses = [...new Set(ids.flatMap((id) => addressOf(id)?.toLowerCase() ?? []))]
    const answer =
      addresses.length > 0 ? await fetchSchedules(askGraph, { addresses, window, urgency, signal }) : done([])
    if (!answer.ok) return answer

    const schedules = toSchedules(answer.value)
    const unknown = (personId: PersonId, reason: UnknownAvailability['reason']): Availability => ({
      known: false,
      personId,
      asOf,
      reason,
    })
    const availabilities = ids.map((personId): Availability => {
      const address = addressOf(personId)?.toLowerCase()
      if (address === undefined) return unknown(personId, 'noCalendar')
      const schedule = schedules.get(address)
      if (!schedule) return unknown(personId, 'notReached')
      const known = toAvailability({ personId, schedule, window, asOf })
      if (!known.known || known.workingHours) return known
      const workingHours = toUsualHours(usualHours, window)
      return { ...known, ...(workingHours && { workingHours }) }
    })
    return done(availabilities)
  }
