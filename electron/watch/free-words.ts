import type { LanguageTag } from '../../shared/language'

/** What a notification says in one language. */
export interface FreeWords {
  readonly title: (name: string) => string
  readonly until: (time: string) => string
  readonly allDay: string
  readonly elsewhere: string
}

export const freeWords: Readonly<Record<LanguageTag, FreeWords>> = {
  en: {
    title: (name) => `${name} is free`,
    until: (time) => `until ${time}`,
    allDay: 'nothing else today',
    elsewhere: 'working elsewhere',
  },
  de: {
    title: (name) => `${name} ist frei`,
    until: (time) => `bis ${time}`,
    allDay: 'heute nichts weiter',
    elsewhere: 'arbeitet auswärts',
  },
  it: {
    title: (name) => `${name} è disponibile`,
    until: (time) => `fino alle ${time}`,
    allDay: 'oggi nessun altro impegno',
    elsewhere: 'lavora altrove',
  },
  fr: {
    title: (name) => `${name} est disponible`,
    until: (time) => `jusqu’à ${time}`,
    allDay: 'plus rien aujourd’hui',
    elsewhere: 'travaille ailleurs',
  },
  es: {
    title: (name) => `${name} está disponible`,
    until: (time) => `hasta las ${time}`,
    allDay: 'nada más hoy',
    elsewhere: 'trabaja en otro lugar',
  },
}
