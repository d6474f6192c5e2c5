import type { VerdictPart } from '../parts'
import { createPlural } from '../plural'
import { at, before, from, until } from './moments'

const plural = createPlural('it')

export const italianVerdict: VerdictPart = {
  times: {
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
    days: (days) => `${days} ${plural(days, { one: 'giorno', other: 'giorni' })}`,
    underAMinute: 'meno di 1 min',
    tomorrow: 'domani',
    tomorrowAt: (time) => `domani alle ${time}`,
    dayAt: (day, time) => `${day} alle ${time}`,
    range: (start, end) => `${start} – ${end}`,
    justNow: 'proprio ora',
    secondsAgo: (seconds) => `${seconds} s fa`,
    minutesAgo: (minutes) => `${minutes} min fa`,
  },

  verdict: {
    freeUntil: (moment) => `Disponibile ${until(moment)}`,
    freeAllDay: 'Disponibile per il resto della giornata',
    freeAtLeastUntil: (readUntil) => `Disponibile almeno ${until(readUntil)}`,
    dayEnds: (length) => `${length} · poi finisce la giornata`,
    until,
    nothingBooked: 'Nessun impegno',
    approaching: {
      busy: (inTime) => `Riunione tra ${inTime}`,
      tentative: (inTime) => `Forse riunione tra ${inTime}`,
      outOfOffice: (inTime) => `Fuori sede tra ${inTime}`,
      endOfWork: (inTime) => `Fine giornata tra ${inTime}`,
    },
    elsewhere: 'Lavora altrove',
    mobileBest: 'meglio il cellulare',
    occupied: { tentative: 'Impegno provvisorio', busy: 'In riunione', outOfOffice: 'Fuori sede' },
    doing: {
      inCall: 'Al telefono · Teams',
      presenting: 'In presentazione · Teams',
      doNotDisturb: 'Non disturbare · Teams',
      outOfOffice: 'Fuori sede · Teams',
      inMeeting: 'In riunione · Teams',
      busy: 'Non disponibile · Teams',
    },
    byCalendar: (sentence) => `calendario: ${sentence}`,
    occupiedUntil: (occupied, moment) => `${occupied} ${until(moment)}`,
    thenFree: (length) => `poi disponibile per ${length}`,
    thenFreeAtLeast: (length) => `poi disponibile almeno ${length}`,
    freeAt: (start, length) => `disponibile ${from(start)} per ${length}`,
    freeAtForAtLeast: (start, length) => `disponibile ${from(start)} per almeno ${length}`,
    noFreeTimeBefore: (readUntil) => `non disponibile ${before(readUntil)}`,
    thenFreeRange: (range, length) => `Poi disponibile ${range} (${length})`,
    offHours: 'Fuori orario di lavoro',
    back: (start) => `torna ${at(start)}`,
    nextFree: (start) => `disponibile ${from(start)}`,
    theirTime: (time) => `ora locale ${time}`,
    notKnown: {
      notShared: { sentence: 'Calendario non condiviso', detail: 'chiedere di condividere la disponibilità' },
      noCalendar: { sentence: 'Nessun calendario', detail: 'questo account non ha una casella di posta' },
      notFound: { sentence: 'Non noto', detail: 'il server del calendario non conosce questa casella' },
      notReached: { sentence: 'Non noto', detail: 'non è stato possibile leggere il calendario' },
      tooOld: { sentence: 'Non noto', detail: 'l’ultima risposta è troppo vecchia' },
    },
    notAskedYet: 'Non ancora richiesto',
    asOf: (time) => `aggiornato ${at(time)}`,
  },
}
