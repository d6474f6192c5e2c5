import type { VerdictPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('de')

export const germanVerdict: VerdictPart = {
  times: {
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
    days: (days) => `${days} ${plural(days, { one: 'Tag', other: 'Tage' })}`,
    underAMinute: 'unter 1 min',
    tomorrow: 'morgen',
    tomorrowAt: (time) => `morgen ${time}`,
    dayAt: (day, time) => `${day} ${time}`,
    range: (start, end) => `${start} – ${end}`,
    justNow: 'gerade eben',
    secondsAgo: (seconds) => `vor ${seconds} s`,
    minutesAgo: (minutes) => `vor ${minutes} min`,
  },

  verdict: {
    freeUntil: (until) => `Frei bis ${until}`,
    freeAllDay: 'Den Rest des Tages frei',
    freeAtLeastUntil: (readUntil) => `Frei mindestens bis ${readUntil}`,
    dayEnds: (length) => `${length} · dann Feierabend`,
    until: (until) => `bis ${until}`,
    nothingBooked: 'Keine Termine',
    approaching: {
      busy: (inTime) => `Termin in ${inTime}`,
      tentative: (inTime) => `Evtl. Termin in ${inTime}`,
      outOfOffice: (inTime) => `Abwesend in ${inTime}`,
      endOfWork: (inTime) => `Feierabend in ${inTime}`,
    },
    elsewhere: 'Arbeitet auswärts',
    mobileBest: 'am besten mobil',
    occupied: { tentative: 'Mit Vorbehalt', busy: 'In Besprechung', outOfOffice: 'Abwesend' },
    doing: {
      inCall: 'Im Gespräch · Teams',
      presenting: 'Präsentiert · Teams',
      doNotDisturb: 'Nicht stören · Teams',
      outOfOffice: 'Abwesend · Teams',
      inMeeting: 'In Besprechung · Teams',
      busy: 'Beschäftigt · Teams',
    },
    byCalendar: (sentence) => `Kalender: ${sentence}`,
    occupiedUntil: (occupied, until) => `${occupied} bis ${until}`,
    thenFree: (length) => `danach ${length} frei`,
    thenFreeAtLeast: (length) => `danach mindestens ${length} frei`,
    freeAt: (start, length) => `frei ab ${start} für ${length}`,
    freeAtForAtLeast: (start, length) => `frei ab ${start} für mindestens ${length}`,
    noFreeTimeBefore: (readUntil) => `vor ${readUntil} nicht frei`,
    thenFreeRange: (range, length) => `Danach frei ${range} (${length})`,
    offHours: 'Außerhalb der Arbeitszeit',
    back: (start) => `zurück ab ${start}`,
    nextFree: (start) => `wieder frei ab ${start}`,
    theirTime: (time) => `dort ${time}`,
    notKnown: {
      notShared: { sentence: 'Kalender nicht freigegeben', detail: 'um Freigabe der freien Zeiten bitten' },
      noCalendar: { sentence: 'Kein Kalender', detail: 'dieses Konto hat kein Postfach' },
      notFound: { sentence: 'Nicht bekannt', detail: 'der Kalenderserver kennt dieses Postfach nicht' },
      notReached: { sentence: 'Nicht bekannt', detail: 'der Kalender konnte nicht gelesen werden' },
      tooOld: { sentence: 'Nicht bekannt', detail: 'die letzte Antwort ist zu alt' },
    },
    notAskedYet: 'Noch nicht abgefragt',
    asOf: (time) => `Stand ${time}`,
  },
}
