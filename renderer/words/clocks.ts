import type { Instant } from '../../shared/availability/availability'

/** How an operator reads a clock: the language of its day names, and 12 or 24 hours. */
export interface ClockForm {
  readonly locale: string
  readonly hourCycle: 'h12' | 'h23'
}

interface Clock {
  readonly time: Intl.DateTimeFormat
  readonly weekday: Intl.DateTimeFormat
}

/** A zone that this computer's tables do not have: Intl throws RangeError for it. */
type NoClock = 'unknownZone'

/** “09:30”, or “9:30 AM”: the leading nought belongs to the 24-hour clock only. */
export const timeOf = ({ hourCycle }: ClockForm) =>
  ({ hourCycle, hour: hourCycle === 'h12' ? 'numeric' : '2-digit', minute: '2-digit' }) as const

function toClock(form: ClockForm, timeZone: string): Clock | NoClock {
  try {
    return {
      time: new Intl.DateTimeFormat(form.locale, { ...timeOf(form), timeZone }),
      weekday: new Intl.DateTimeFormat(form.locale, { timeZone, weekday: 'short' }),
    }
  } catch (error) {
    if (error instanceof RangeError) return 'unknownZone'
    throw error
  }
}

/** Reads the clocks on colleagues' walls; undefined where they show the operator's own time, or cannot be told. */
export function createClocks(
  form: ClockForm,
  ownZone: string,
): (zone: string, now: Instant) => string | undefined {
  const clocks = new Map<string, Clock | NoClock>()
  const clockOf = (zone: string): Clock | NoClock => {
    const clock = clocks.get(zone) ?? toClock(form, zone)
    clocks.set(zone, clock)
    return clock
  }
  return (zone, now) => {
    const [own, theirs] = [clockOf(ownZone), clockOf(zone)]
    if (own === 'unknownZone' || theirs === 'unknownZone') return undefined
    const time = theirs.time.format(now)
    const weekday = theirs.weekday.format(now)
    if (weekday !== own.weekday.format(now)) return `${weekday} ${time}`
    return time === own.time.format(now) ? undefined : time
  }
}
