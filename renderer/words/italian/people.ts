import type { PeoplePart } from '../parts'
import { createPlural } from '../plural'
import { before, from, until } from './moments'

const plural = createPlural('it')
const person = (count: number): string => plural(count, { one: 'persona', other: 'persone' })

export const italianPeople: PeoplePart = {
  boards: {
    pane: 'Liste, filtri e significato della barra del giorno',
    boards: 'Liste',
    searchResults: 'Risultati della ricerca',
    everyone: 'Tutti',
    show: 'Mostra',
    filters: {
      freeNow: 'Disponibili ora',
      freeSoon: 'Disponibili entro 15 min',
      inWorkingHours: 'In orario di lavoro',
    },
    legend: 'Significato della barra del giorno',
    legendOf: {
      busy: 'Occupato',
      tentative: 'Provvisorio',
      outOfOffice: 'Fuori sede',
      elsewhere: 'Lavora altrove',
      free: 'Libero, orario di lavoro',
      notKnown: 'Non noto',
    },
  },

  people: {
    people: 'Persone',
    name: 'Nome',
    canTheyTakeIt: 'Può rispondere?',
    extension: 'Int.',
    loading: 'Lettura della rubrica…',
    directoryEmpty: 'Nella rubrica non c’è nessuno che Lei possa vedere.',
    directoryNotAllowed:
      'Non Le è consentito vedere chi lavora qui. L’amministratore può autorizzare Patchboard a leggere la rubrica.',
    askForNearby: 'Mostra le persone con cui lavora',
    nobodyMatches: (query) => `Nessuno corrisponde a «${query}».`,
    whatIsSearched:
      'La ricerca considera nome, reparto, qualifica, sede, interno e indirizzo e-mail, ciascuno dal suo inizio. Con «libero» o «occupato» si vede chi lo è.',
    clearSearch: 'Cancella la ricerca',
    nobodyPasses: 'Nessuno da mostrare.',
    nobodySearchedFor: {
      free: 'Nessuno di loro risulta disponibile ora.',
      busy: 'Nessuno di loro risulta impegnato ora.',
    },
    searchForAll: 'Mostra tutti loro',
    searchedFor: {
      free: (count, of) => `${count} su ${of} disponibili ora`,
      busy: (count, of) => `${count} su ${of} impegnati ora`,
    },
    clearFilters: 'Mostra di nuovo tutti',
    shown: (count) => `${count} in elenco`,
    checking: (count, written) => `verifica di ${written} ${person(count)}…`,
    calendarNotKnown: (count, written) =>
      `${written} ${plural(count, { one: 'calendario non noto', other: 'calendari non noti' })}`,
    notLookedAt: (count, written) =>
      `${written} ${person(count)} non ${plural(count, { one: 'verificata', other: 'verificate' })}: scegliere una lista o cercare`,
  },

  person: {
    chosenPerson: 'Persona scelta',
    nobodyChosen: 'Scelga una persona per vederne la giornata e i numeri.',
    localTime: (time) => `ora locale ${time}`,
    reach: 'Recapiti',
    phone: { desk: 'Fisso', mobile: 'Cellulare' },
    noNumber: 'La rubrica non ha alcun numero.',
    copy: 'Copia',
    copied: 'Copiato',
    whichNumber: (kind, number) => `${kind.toLowerCase()} ${number}`,
    today: 'Oggi',
    nothingBookedToday: 'Oggi nessun impegno.',
    calendarNotRead: 'La giornata non è nota.',
    entry: {
      busy: 'Occupato',
      tentative: 'Provvisorio',
      outOfOffice: 'Fuori sede',
      elsewhere: 'Lavora altrove',
    },
    isPrivate: '(privato)',
    allDay: 'tutto il giorno',
    from,
    untilTime: until,
    hours: 'Orario di lavoro',
    hoursUsual: 'come indicato nelle Opzioni del calendario, la casella non ne riporta',
    hoursApproximate: 'circa, il fuso orario è presunto',
    notWorkingToday: 'oggi nessuno',
  },

  whoElse: {
    heading: 'Chi altro può rispondere',
    near: {
      assistant: () => 'Assistente',
      deputy: () => 'Indicato nel messaggio di assenza',
      team: () => 'Stesso team',
      head: (title) => title,
      recent: () => 'Ha risposto di recente',
      office: (office) => `Anche a ${office}`,
    },
    behind: (sentence) => ` · ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    choose: (name) => `Scegli ${name}`,
    nobody: 'Tra i più vicini nessuno risulta disponibile.',
  },

  slots: {
    heading: 'Prossime disponibilità',
    none: (readUntil) => `Nessuna disponibilità ${before(readUntil)}.`,
    atLeast: (length) => `almeno ${length}`,
  },

  awaited: {
    heading: 'Riceverà un avviso',
    tellMe: 'Avvisami quando può rispondere',
    willTell: (inTime, time) => `Riceverà un avviso tra ${inTime} (${time}), se allora sarà disponibile.`,
    willTellSometime: 'Riceverà un avviso appena sarà disponibile.',
    asking: 'Il calendario viene consultato ancora una volta.',
    inTime: (inTime) => `disponibile tra ${inTime}`,
    sometime: 'ora non nota',
    askingShort: 'calendario in consultazione',
    wasFree: (time) => `disponibile alle ${time}`,
    stop: 'Non avvisarmi',
    stopFor: (name) => `Non avvisarmi per ${name}`,
    open: (name) => `Apri ${name}:`,
  },

  favourites: {
    board: 'Preferiti',
    favourite: (name) => `Preferito: ${name}`,
    star: 'Preferito',
    none: 'Ancora nessun preferito.',
    howTo:
      'Scelga una persona e prema la stella accanto al nome; il tasto si trova nell’elenco delle scorciatoie (?).',
    stay: 'I Suoi preferiti restano, sigillati, per il prossimo accesso.',
  },

  week: {
    title: (name) => `${name}: i prossimi sette giorni`,
    free: (ranges) => `Disponibile ${ranges}`,
    nothingFree: 'Nessuna disponibilità',
    notWorking: 'Non lavora',
    notKnown: 'Non noto',
  },

  search: {
    filterWords: {
      free: 'libero libera liberi libere disponibile disponibili free',
      busy: 'occupato occupata occupati occupate busy',
    },
    label: 'Cerca persone',
    placeholder: 'Nome, reparto, qualifica o interno',
  },
}
