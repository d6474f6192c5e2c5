import type { Span, WorkingHours } from '../../shared/availability/availability'
import type { UsualHours } from '../../shared/settings'
import { toWorkingHours } from './working-hours'

const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** The hours that are taken for those of a mailbox that tells none, by the clock of this computer; undefined: none are. */
export function toUsualHours({ days, start, end }: UsualHours, window: Span): WorkingHours | undefined {
  if (days.length === 0) return undefined
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
  const hours = toWorkingHours(
    {
      weekdays: days,
      start: minutesOf(start) * 60_000,
      end: minutesOf(end) * 60_000,
      timeZone: { kind: 'named', zone },
    },
    window,
  )
  return { ...hours, isUsual: true }
}
