import type { VerdictPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('en')

export const englishVerdict: VerdictPart = {
  times: {
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
    days: (days) => `${days} ${plural(days, { one: 'day', other: 'days' })}`,
    underAMinute: 'under 1 min',
    tomorrow: 'tomorrow',
    tomorrowAt: (time) => `tomorrow ${time}`,
    dayAt: (day, time) => `${day} ${time}`,
    range: (start, end) => `${start} – ${end}`,
    justNow: 'just now',
    secondsAgo: (seconds) => `${seconds} s ago`,
    minutesAgo: (minutes) => `${minutes} min ago`,
  },

  verdict: {
    freeUntil: (until) => `Free until ${until}`,
    freeAllDay: 'Free for the rest of the day',
    freeAtLeastUntil: (readUntil) => `Free at least until ${readUntil}`,
    dayEnds: (length) => `${length} · then their day ends`,
    until: (until) => `until ${until}`,
    nothingBooked: 'Nothing booked',
    approaching: {
      busy: (inTime) => `Has a meeting in ${inTime}`,
      tentative: (inTime) => `May have a meeting in ${inTime}`,
      outOfOffice: (inTime) => `Out of office in ${inTime}`,
      endOfWork: (inTime) => `Their day ends in ${inTime}`,
    },
    elsewhere: 'Working elsewhere',
    mobileBest: 'mobile best',
    occupied: { tentative: 'Tentative', busy: 'In a meeting', outOfOffice: 'Out of office' },
    doing: {
      inCall: 'In a call · Teams',
      presenting: 'Presenting · Teams',
      doNotDisturb: 'Do not disturb · Teams',
      outOfOffice: 'Out of office · Teams',
      inMeeting: 'In a meeting · Teams',
      busy: 'Busy · Teams',
    },
    byCalendar: (sentence) => `calendar: ${sentence}`,
    occupiedUntil: (occupied, until) => `${occupied} until ${until}`,
    thenFree: (length) => `then free ${length}`,
    thenFreeAtLeast: (length) => `then free at least ${length}`,
    freeAt: (start, length) => `free ${start} for ${length}`,
    freeAtForAtLeast: (start, length) => `free ${start} for at least ${length}`,
    noFreeTimeBefore: (readUntil) => `no free time before ${readUntil}`,
    thenFreeRange: (range, length) => `Then free ${range} (${length})`,
    offHours: 'Outside working hours',
    back: (start) => `back ${start}`,
    nextFree: (start) => `next free ${start}`,
    theirTime: (time) => `${time} their time`,
    notKnown: {
      notShared: { sentence: 'Calendar not shared', detail: 'ask them to share their free times' },
      noCalendar: { sentence: 'No calendar', detail: 'this account has no mailbox' },
      notFound: { sentence: 'Not known', detail: 'the calendar server has no such mailbox' },
      notReached: { sentence: 'Not known', detail: 'the calendar could not be read' },
      tooOld: { sentence: 'Not known', detail: 'the last answer is too old' },
    },
    notAskedYet: 'Not asked yet',
    asOf: (time) => `as of ${time}`,
  },
}
