import type { Availability, Instant } from '../../shared/availability/availability'
import type { Language } from '../words/language'

/** Their working hours of today by the operator's clock; undefined where they are not known. */
export function toHours(
  availability: Availability | undefined,
  now: Instant,
  { words, times }: Language,
): string | undefined {
  if (!availability?.known || !availability.workingHours) return undefined
  const { spans, isApproximate, isUsual } = availability.workingHours
  const { today, tomorrow } = times.days(now)
  const ofToday = spans.filter(({ start, end }) => end > today && start < tomorrow)
  const written = ofToday.map(({ start, end }) => times.range(start, end)).join(', ')
  const hours = written === '' ? words.person.notWorkingToday : written
  if (isUsual) return `${hours} (${words.person.hoursUsual})`
  return isApproximate ? `${hours} (${words.person.hoursApproximate})` : hours
}
