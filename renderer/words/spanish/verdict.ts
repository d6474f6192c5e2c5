import type { VerdictPart } from '../parts'
import { createPlural } from '../plural'
import { at, before, clock, from, until } from './moments'

const plural = createPlural('es')

export const spanishVerdict: VerdictPart = {
  times: {
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
    days: (days) => `${days} ${plural(days, { one: 'día', other: 'días' })}`,
    underAMinute: 'menos de 1 min',
    tomorrow: 'mañana',
    tomorrowAt: (time) => `mañana a ${clock(time)}`,
    dayAt: (day, time) => `${day} a ${clock(time)}`,
    range: (start, end) => `${start} – ${end}`,
    justNow: 'ahora mismo',
    secondsAgo: (seconds) => `hace ${seconds} s`,
    minutesAgo: (minutes) => `hace ${minutes} min`,
  },

  verdict: {
    freeUntil: (moment) => `Libre ${until(moment)}`,
    freeAllDay: 'Libre el resto del día',
    freeAtLeastUntil: (readUntil) => `Libre al menos ${until(readUntil)}`,
    dayEnds: (length) => `${length} · después acaba su jornada`,
    until,
    nothingBooked: 'Sin compromisos',
    approaching: {
      busy: (inTime) => `Reunión en ${inTime}`,
      tentative: (inTime) => `Quizá reunión en ${inTime}`,
      outOfOffice: (inTime) => `Fuera de la oficina en ${inTime}`,
      endOfWork: (inTime) => `Fin de jornada en ${inTime}`,
    },
    elsewhere: 'Trabaja en otro lugar',
    mobileBest: 'mejor al móvil',
    occupied: { tentative: 'Provisional', busy: 'En reunión', outOfOffice: 'Fuera de la oficina' },
    doing: {
      inCall: 'Al teléfono · Teams',
      presenting: 'Presentando · Teams',
      doNotDisturb: 'No molestar · Teams',
      outOfOffice: 'Fuera de la oficina · Teams',
      inMeeting: 'En reunión · Teams',
      busy: 'No disponible · Teams',
    },
    byCalendar: (sentence) => `calendario: ${sentence}`,
    occupiedUntil: (occupied, moment) => `${occupied} ${until(moment)}`,
    thenFree: (length) => `después libre ${length}`,
    thenFreeAtLeast: (length) => `después libre al menos ${length}`,
    freeAt: (start, length) => `libre ${at(start)} durante ${length}`,
    freeAtForAtLeast: (start, length) => `libre ${at(start)} durante al menos ${length}`,
    noFreeTimeBefore: (readUntil) => `sin tiempo libre ${before(readUntil)}`,
    thenFreeRange: (range, length) => `Después libre ${range} (${length})`,
    offHours: 'Fuera del horario laboral',
    back: (start) => `vuelve ${at(start)}`,
    nextFree: (start) => `libre ${from(start)}`,
    theirTime: (time) => `${time} hora local`,
    notKnown: {
      notShared: { sentence: 'Calendario no compartido', detail: 'pedir que comparta su disponibilidad' },
      noCalendar: { sentence: 'Sin calendario', detail: 'esta cuenta no tiene buzón' },
      notFound: { sentence: 'Desconocido', detail: 'el servidor de calendarios no conoce este buzón' },
      notReached: { sentence: 'Desconocido', detail: 'no se pudo leer el calendario' },
      tooOld: { sentence: 'Desconocido', detail: 'la última respuesta es demasiado antigua' },
    },
    notAskedYet: 'Aún no consultado',
    asOf: (time) => `actualizado ${at(time)}`,
  },
}
