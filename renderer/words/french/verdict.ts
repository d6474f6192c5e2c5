import type { VerdictPart } from '../parts'
import { createPlural } from '../plural'
import { at, before, from, until } from './moments'

const plural = createPlural('fr')

export const frenchVerdict: VerdictPart = {
  times: {
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
    days: (days) => `${days} ${plural(days, { one: 'jour', other: 'jours' })}`,
    underAMinute: 'moins de 1 min',
    tomorrow: 'demain',
    tomorrowAt: (time) => `demain à ${time}`,
    dayAt: (day, time) => `${day} à ${time}`,
    range: (start, end) => `${start} – ${end}`,
    justNow: 'à l’instant',
    secondsAgo: (seconds) => `il y a ${seconds} s`,
    minutesAgo: (minutes) => `il y a ${minutes} min`,
  },

  verdict: {
    freeUntil: (moment) => `Libre ${until(moment)}`,
    freeAllDay: 'Libre le reste de la journée',
    freeAtLeastUntil: (readUntil) => `Libre au moins ${until(readUntil)}`,
    dayEnds: (length) => `${length} · puis fin de journée`,
    until,
    nothingBooked: 'Aucun rendez-vous',
    approaching: {
      busy: (inTime) => `En réunion dans ${inTime}`,
      tentative: (inTime) => `Réunion possible dans ${inTime}`,
      outOfOffice: (inTime) => `Absence dans ${inTime}`,
      endOfWork: (inTime) => `Fin de journée dans ${inTime}`,
    },
    elsewhere: 'Travaille ailleurs',
    mobileBest: 'plutôt le mobile',
    occupied: { tentative: 'Sous réserve', busy: 'En réunion', outOfOffice: 'Hors du bureau' },
    doing: {
      inCall: 'En communication · Teams',
      presenting: 'En présentation · Teams',
      doNotDisturb: 'Ne pas déranger · Teams',
      outOfOffice: 'Hors du bureau · Teams',
      inMeeting: 'En réunion · Teams',
      busy: 'Pas libre · Teams',
    },
    byCalendar: (sentence) => `agenda : ${sentence}`,
    occupiedUntil: (occupied, moment) => `${occupied} ${until(moment)}`,
    thenFree: (length) => `puis libre ${length}`,
    thenFreeAtLeast: (length) => `puis libre au moins ${length}`,
    freeAt: (start, length) => `libre ${at(start)} pendant ${length}`,
    freeAtForAtLeast: (start, length) => `libre ${at(start)} pendant au moins ${length}`,
    noFreeTimeBefore: (readUntil) => `pas libre ${before(readUntil)}`,
    thenFreeRange: (range, length) => `Puis libre ${range} (${length})`,
    offHours: 'Hors des heures de travail',
    back: (start) => `de retour ${at(start)}`,
    nextFree: (start) => `libre ${from(start)}`,
    theirTime: (time) => `${time} heure locale`,
    notKnown: {
      notShared: { sentence: 'Agenda non partagé', detail: 'demander le partage des disponibilités' },
      noCalendar: { sentence: 'Pas d’agenda', detail: 'ce compte n’a pas de boîte aux lettres' },
      notFound: { sentence: 'Inconnu', detail: 'le serveur d’agendas ne connaît pas cette boîte' },
      notReached: { sentence: 'Inconnu', detail: 'l’agenda n’a pas pu être lu' },
      tooOld: { sentence: 'Inconnu', detail: 'la dernière réponse est trop ancienne' },
    },
    notAskedYet: 'Pas encore demandé',
    asOf: (time) => `relevé ${at(time)}`,
  },
}
