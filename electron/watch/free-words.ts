/** What a notification says in one language. */
export interface FreeWords {
  readonly language: string
  readonly title: (name: string) => string
  readonly until: (time: string) => string
  readonly allDay: string
  readonly elsewhere: string
}

const english: FreeWords = {
  language: 'en',
  title: (name) => `${name} is free`,
  until: (time) => `until ${time}`,
  allDay: 'nothing else today',
  elsewhere: 'working elsewhere',
}

const freeWords: readonly FreeWords[] = [
  english,
  {
    language: 'de',
    title: (name) => `${name} ist frei`,
    until: (time) => `bis ${time}`,
    allDay: 'heute nichts weiter',
    elsewhere: 'arbeitet an einem anderen Ort',
  },
  {
    language: 'it',
    title: (name) => `${name} è disponibile`,
    until: (time) => `fino alle ${time}`,
    allDay: 'oggi nessun altro impegno',
    elsewhere: 'lavora fuori sede',
  },
  {
    language: 'fr',
    title: (name) => `${name} est disponible`,
    until: (time) => `jusqu’à ${time}`,
    allDay: 'plus rien aujourd’hui',
    elsewhere: 'travaille ailleurs',
  },
  {
    language: 'es',
    title: (name) => `${name} está disponible`,
    until: (time) => `hasta las ${time}`,
    allDay: 'nada más hoy',
    elsewhere: 'trabaja fuera de la oficina',
  },
]

/** The words for a locale such as `de-CH`; English where there are none. */
export const freeWordsFor = (locale: string): FreeWords =>
  freeWords.find(({ language }) => language === locale.toLowerCase().split(/[-_]/)[0]) ?? english
