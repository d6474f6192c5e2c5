import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../shared/availability/verdict'
import { languageTags, type LanguageTag } from '../../shared/language'
import { at, pictured as now } from '../testing/people-made-up'
import { inLanguage } from '../testing/render-console'
import { toAloud } from './aloud'
import { catalogues } from '../testing/catalogues'
import { toVerdictText, type Circumstances } from './verdict-words'

const around: Circumstances = { now, hasMobile: false, readUntil: at(0, 30), zone: 'Europe/Zurich' }
const slot = (start: number, end: number, day = 24) => ({
  start: at(start, day),
  end: at(end, day),
  isOpenEnded: false,
})

const verdicts = {
  free: { state: 'free', answer: 'yes', nothingBooked: false, until: at(13), endsBy: 'busy' },
  busy: { state: 'busy', answer: 'no', until: at(11.5), nextFree: slot(11.5, 13) },
  busyTwice: { state: 'tentative', answer: 'maybe', until: at(11), nextFree: slot(14, 14.75) },
  away: { state: 'outOfOffice', answer: 'no', until: at(0, 26), nextFree: slot(8.5, 14, 26) },
  offHours: { state: 'offHours', answer: 'no', nextFree: slot(9, 10, 25) },
  full: { state: 'busy', answer: 'no', until: at(0, 25) },
} as const satisfies Readonly<Record<string, Verdict>>

type Told = Readonly<Record<keyof typeof verdicts, string>>

const beside: Readonly<Record<LanguageTag, Told>> = {
  en: {
    free: 'Free until 13:00 · 2 h 18 min',
    busy: 'In a meeting until 11:30 · then free 1 h 30 min',
    busyTwice: 'Tentative until 11:00 · free 14:00 for 45 min',
    away: 'Out of office until Thu 26 Nov · free Thu 26 Nov 08:30 for 5 h 30 min',
    offHours: 'Outside working hours · next free tomorrow 09:00',
    full: 'In a meeting until tomorrow · no free time before Mon 30 Nov',
  },
  it: {
    free: 'Disponibile fino alle 13:00 · 2 h 18 min',
    busy: 'In riunione fino alle 11:30 · poi disponibile per 1 h 30 min',
    busyTwice: 'Impegno provvisorio fino alle 11:00 · disponibile dalle 14:00 per 45 min',
    away: 'Fuori sede fino a gio 26 nov · disponibile da gio 26 nov alle 08:30 per 5 h 30 min',
    offHours: 'Fuori orario di lavoro · disponibile da domani alle 09:00',
    full: 'In riunione fino a domani · non disponibile prima di lun 30 nov',
  },
  de: {
    free: 'Frei bis 13:00 · 2 h 18 min',
    busy: 'In Besprechung bis 11:30 · danach 1 h 30 min frei',
    busyTwice: 'Mit Vorbehalt bis 11:00 · frei ab 14:00 für 45 min',
    away: 'Abwesend bis Do. 26. Nov. · frei ab Do. 26. Nov. 08:30 für 5 h 30 min',
    offHours: 'Außerhalb der Arbeitszeit · wieder frei ab morgen 09:00',
    full: 'In Besprechung bis morgen · vor Mo. 30. Nov. nicht frei',
  },
  fr: {
    free: 'Libre jusqu’à 13:00 · 2 h 18 min',
    busy: 'En réunion jusqu’à 11:30 · puis libre 1 h 30 min',
    busyTwice: 'Sous réserve jusqu’à 11:00 · libre à 14:00 pendant 45 min',
    away: 'Hors du bureau jusqu’au jeu. 26 nov. · libre le jeu. 26 nov. à 08:30 pendant 5 h 30 min',
    offHours: 'Hors des heures de travail · libre à partir de demain à 09:00',
    full: 'En réunion jusqu’à demain · pas libre avant le lun. 30 nov.',
  },
  es: {
    free: 'Libre hasta las 13:00 · 2 h 18 min',
    busy: 'En reunión hasta las 11:30 · después libre 1 h 30 min',
    busyTwice: 'Provisional hasta las 11:00 · libre a las 14:00 durante 45 min',
    away: 'Fuera de la oficina hasta el jue 26 nov · libre el jue 26 nov a las 08:30 durante 5 h 30 min',
    offHours: 'Fuera del horario laboral · libre desde mañana a las 09:00',
    full: 'En reunión hasta mañana · sin tiempo libre antes del lun 30 nov',
  },
}

const spoken: Readonly<Record<LanguageTag, Told>> = {
  en: {
    free: 'Anna Roth is free until 13:00.',
    busy: 'Anna Roth is in a meeting until 11:30 and free again until 13:00.',
    busyTwice: 'Anna Roth may be in a meeting until 11:00, and free from 14:00.',
    away: 'Anna Roth is out of the office until Thu 26 Nov, and free from Thu 26 Nov 08:30.',
    offHours: 'Anna Roth is not at work now, and free from tomorrow 09:00.',
    full: 'Anna Roth is in a meeting until tomorrow.',
  },
  it: {
    free: 'Anna Roth è disponibile fino alle 13:00.',
    busy: 'Anna Roth è in riunione fino alle 11:30 e poi sarà disponibile fino alle 13:00.',
    busyTwice: 'Anna Roth potrebbe essere in riunione fino alle 11:00 e sarà disponibile dalle 14:00.',
    away: 'Anna Roth è fuori sede fino a gio 26 nov e sarà disponibile da gio 26 nov alle 08:30.',
    offHours: 'Anna Roth al momento non è al lavoro e sarà disponibile da domani alle 09:00.',
    full: 'Anna Roth è in riunione fino a domani.',
  },
  de: {
    free: 'Anna Roth ist bis 13:00 frei.',
    busy: 'Anna Roth ist bis 11:30 in einer Besprechung und danach bis 13:00 frei.',
    busyTwice: 'Anna Roth ist möglicherweise bis 11:00 in einer Besprechung und ab 14:00 wieder frei.',
    away: 'Anna Roth ist bis Do. 26. Nov. nicht im Haus und ab Do. 26. Nov. 08:30 wieder frei.',
    offHours: 'Anna Roth ist zurzeit nicht bei der Arbeit und ab morgen 09:00 wieder frei.',
    full: 'Anna Roth ist bis morgen in einer Besprechung.',
  },
  fr: {
    free: 'Anna Roth est libre jusqu’à 13:00.',
    busy: 'Anna Roth est en réunion jusqu’à 11:30, puis libre jusqu’à 13:00.',
    busyTwice: 'Anna Roth est peut-être en réunion jusqu’à 11:00, de nouveau libre à partir de 14:00.',
    away: 'Anna Roth est hors du bureau jusqu’au jeu. 26 nov., de nouveau libre à partir du jeu. 26 nov. à 08:30.',
    offHours: 'Anna Roth ne travaille pas en ce moment, de nouveau libre à partir de demain à 09:00.',
    full: 'Anna Roth est en réunion jusqu’à demain.',
  },
  es: {
    free: 'Anna Roth está libre hasta las 13:00.',
    busy: 'Anna Roth está en una reunión hasta las 11:30 y después estará libre hasta las 13:00.',
    busyTwice: 'Anna Roth quizá esté en una reunión hasta las 11:00 y estará libre desde las 14:00.',
    away: 'Anna Roth está fuera de la oficina hasta el jue 26 nov y estará libre desde el jue 26 nov a las 08:30.',
    offHours: 'Anna Roth no está trabajando en este momento y estará libre desde mañana a las 09:00.',
    full: 'Anna Roth está en una reunión hasta mañana.',
  },
}

const told = (say: (verdict: Verdict) => string) =>
  Object.fromEntries(Object.entries(verdicts).map(([name, verdict]) => [name, say(verdict)]))

describe.each(languageTags)('in “%s” times stand in a sentence as they are said', (tag) => {
  const language = inLanguage(catalogues[tag])

  it('beside a name', () => {
    expect(
      told((verdict) => {
        const { sentence, detail } = toVerdictText(verdict, language, around)
        return `${sentence} · ${detail}`
      }),
    ).toEqual(beside[tag])
  })

  it('and read out to a caller', () => {
    expect(
      told((calendar) =>
        toAloud({ source: 'calendar', answer: calendar.answer, calendar }, language, {
          name: 'Anna Roth',
          now,
        }),
      ),
    ).toEqual(spoken[tag])
  })
})
