import type { PeoplePart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('de')
const person = (count: number): string => plural(count, { one: 'Person', other: 'Personen' })

export const germanPeople: PeoplePart = {
  boards: {
    pane: 'Listen, Filter und was der Tagesbalken zeigt',
    boards: 'Listen',
    searchResults: 'Suchergebnisse',
    everyone: 'Alle',
    show: 'Zeigen',
    filters: { freeNow: 'Jetzt frei', freeSoon: 'In 15 min frei', inWorkingHours: 'In der Arbeitszeit' },
    legend: 'Was der Tagesbalken zeigt',
    legendOf: {
      busy: 'Beschäftigt',
      tentative: 'Mit Vorbehalt',
      outOfOffice: 'Abwesend',
      elsewhere: 'Arbeitet auswärts',
      free: 'Frei, Arbeitszeit',
      notKnown: 'Nicht bekannt',
    },
  },

  people: {
    people: 'Personen',
    name: 'Name',
    canTheyTakeIt: 'Gespräch möglich?',
    extension: 'Durchw.',
    loading: 'Das Verzeichnis wird gelesen …',
    directoryEmpty: 'Im Verzeichnis steht niemand, den Sie sehen dürfen.',
    directoryNotAllowed:
      'Sie dürfen nicht sehen, wer hier arbeitet. Die IT-Administration kann Patchboard erlauben, das Verzeichnis zu lesen.',
    askForNearby: 'Personen zeigen, mit denen Sie arbeiten',
    nobodyMatches: (query) => `Niemand passt zu „${query}“.`,
    whatIsSearched:
      'Gesucht wird in Name, Abteilung, Funktion, Büro, Durchwahl und Mailadresse, jeweils vom Anfang an. Mit „frei“ oder „besetzt“ sehen Sie, wer es ist.',
    clearSearch: 'Suche leeren',
    nobodyPasses: 'Niemand anzuzeigen.',
    nobodySearchedFor: {
      free: 'Von ihnen ist jetzt niemand frei.',
      busy: 'Von ihnen ist jetzt niemand besetzt.',
    },
    searchForAll: 'Alle davon zeigen',
    searchedFor: {
      free: (count, of) => `${count} von ${of} jetzt frei`,
      busy: (count, of) => `${count} von ${of} jetzt besetzt`,
    },
    clearFilters: 'Wieder alle zeigen',
    shown: (count) => `${count} angezeigt`,
    checking: (count, written) =>
      `${written} ${person(count)} ${plural(count, { one: 'wird', other: 'werden' })} geprüft …`,
    calendarNotKnown: (count, written) =>
      `${written} ${plural(count, { one: 'Kalender', other: 'Kalender' })} nicht bekannt`,
    notLookedAt: (count, written) => `${written} ${person(count)} nicht angesehen: Liste wählen oder suchen`,
  },

  person: {
    chosenPerson: 'Gewählte Person',
    nobodyChosen: 'Wählen Sie jemanden, um Tag und Nummern zu sehen.',
    localTime: (time) => `${time} Ortszeit`,
    reach: 'Erreichbar unter',
    phone: { desk: 'Festnetz', mobile: 'Mobil' },
    noNumber: 'Im Verzeichnis steht keine Nummer.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    whichNumber: (kind, number) => `${kind} ${number}`,
    today: 'Heute',
    nothingBookedToday: 'Heute keine Termine.',
    calendarNotRead: 'Der Tagesablauf ist nicht bekannt.',
    entry: {
      busy: 'Beschäftigt',
      tentative: 'Mit Vorbehalt',
      outOfOffice: 'Abwesend',
      elsewhere: 'Arbeitet auswärts',
    },
    isPrivate: '(privat)',
    allDay: 'ganztägig',
    from: (time) => `ab ${time}`,
    untilTime: (time) => `bis ${time}`,
    hours: 'Arbeitszeit',
    hoursUsual: 'wie in den Kalenderoptionen eingestellt, das Postfach nennt keine',
    hoursApproximate: 'ungefähr, die Zeitzone ist geschätzt',
    notWorkingToday: 'heute keine',
  },

  whoElse: {
    heading: 'Wer sonst übernehmen kann',
    near: {
      assistant: () => 'Assistenz',
      deputy: () => 'In der Abwesenheitsnotiz genannt',
      team: () => 'Gleiches Team',
      head: (title) => title,
      recent: () => 'Hat kürzlich einen Anruf angenommen',
      office: (office) => `Auch in ${office}`,
    },
    behind: (sentence) => ` · ${sentence}`,
    choose: (name) => `${name} wählen`,
    nobody: 'Von den Nächsten ist niemand als frei bekannt.',
  },

  slots: {
    heading: 'Wieder frei',
    none: (readUntil) => `Nichts frei vor ${readUntil}.`,
    atLeast: (length) => `mindestens ${length}`,
  },

  awaited: {
    heading: 'Sie erhalten Bescheid',
    tellMe: 'Bescheid geben, wenn frei',
    willTell: (inTime, time) =>
      `Sie erhalten in ${inTime} Bescheid (${time}), falls die Person dann frei ist.`,
    willTellSometime: 'Sie erhalten Bescheid, sobald die Person frei ist.',
    asking: 'Der Kalender wird noch einmal abgefragt.',
    inTime: (inTime) => `frei in ${inTime}`,
    sometime: 'Zeitpunkt nicht bekannt',
    askingShort: 'wird noch einmal abgefragt',
    wasFree: (time) => `war um ${time} frei`,
    stop: 'Keinen Bescheid geben',
    stopFor: (name) => `Keinen Bescheid zu ${name}`,
    open: (name) => `${name} öffnen:`,
  },

  favourites: {
    board: 'Favoriten',
    favourite: (name) => `Favorit: ${name}`,
    star: 'Favorit',
    none: 'Noch keine Favoriten.',
    howTo:
      'Wählen Sie jemanden und drücken Sie den Stern neben dem Namen; die Taste dafür steht in der Liste der Tastenkürzel (?).',
    stay: 'Ihre Favoriten bleiben versiegelt für Ihre nächste Anmeldung erhalten.',
  },

  week: {
    title: (name) => `${name}: die nächsten sieben Tage`,
    free: (ranges) => `Frei ${ranges}`,
    nothingFree: 'Nichts frei',
    notWorking: 'Arbeitet nicht',
    notKnown: 'Nicht bekannt',
  },

  search: {
    filterWords: { free: 'frei freie verfügbar free', busy: 'besetzt belegt beschäftigt busy' },
    label: 'Personen suchen',
    placeholder: 'Name, Abteilung, Funktion oder Durchwahl eingeben',
  },
}
