import type { CallsPart } from '../parts'

const times = (count: number): string => (count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`)

export const germanCalls: CallsPart = {
  calls: {
    call: 'Anruf',
    unknownCaller: 'Anrufer unbekannt',
    askedFor: 'möchte sprechen mit',
    could: (count) => `${count} Personen kommen in Frage`,
    nobody: 'niemand im Verzeichnis',
    thisWeek: (count) => `diese Woche ${times(count)} angerufen`,
    lastTo: (name, when) => `zuletzt verbunden mit ${name} ${when}`,
    cameBack: (from) => `zurück von ${from}`,
    cameBackSomehow: 'zurückgekommen',
    end: 'Beenden',
    others: 'Weitere Anrufe',
    waiting: (caller, length) => `${caller}, wartet ${length}`,
    standing: {
      ringing: (caller, length) => `${caller}, klingelt ${length}`,
      talking: (caller, length) => `${caller}, im Gespräch ${length}`,
      held: (caller, length) => `${caller}, gehalten ${length}`,
    },
    state: { ringing: 'klingelt', talking: 'im Gespräch', held: 'gehalten' },
    heldFor: (length) => `gehalten ${length}`,
    more: (count) => `und ${count} weitere`,
    transfer: 'Verbinden',
    teams: 'Teams-Anruf',
    openTeams: 'Öffnen',
    itCameBack: 'Kam zurück',
    ended: (caller) => `Der Anruf von ${caller} ist hier beendet.`,
    bringBack: 'Zurückholen',
    handedOver: {
      link: (name, number, time) => `Für ${name}, ${number}, um ${time} an Ihr Telefon übergeben.`,
      teams: (name, _number, time) => `Teams-Anruf an ${name} um ${time} geöffnet.`,
      copied: (name, number, time) =>
        `${number} von ${name} um ${time} kopiert: fügen Sie die Nummer in Ihr Telefon ein.`,
      program: (name, number, time) =>
        `Weiterleitung an ${name}, ${number}, um ${time} dem Programm übergeben.`,
      http: (name, number, time) =>
        `Die Telefonanlage hat die Weiterleitung an ${name}, ${number}, um ${time} angenommen.`,
    },
  },

  aloud: {
    heading: 'Für den Anrufer',
    copy: 'Kopieren',
    freeUntil: (name, until) => `${name} ist bis ${until} frei`,
    free: (name) => `${name} ist frei`,
    onlyUntil: (name, until) => `${name} ist frei, aber nur bis ${until}`,
    elsewhere: (name) => `${name} arbeitet außerhalb des Büros`,
    elsewhereUntil: (name, until) => `${name} arbeitet bis ${until} außerhalb des Büros`,
    occupied: {
      tentative: (name) => `${name} ist möglicherweise in einer Besprechung`,
      busy: (name) => `${name} ist in einer Besprechung`,
      outOfOffice: (name) => `${name} ist nicht im Haus`,
    },
    occupiedUntil: {
      tentative: (name, until) => `${name} ist möglicherweise bis ${until} in einer Besprechung`,
      busy: (name, until) => `${name} ist bis ${until} in einer Besprechung`,
      outOfOffice: (name, until) => `${name} ist bis ${until} nicht im Haus`,
    },
    freeAgainUntil: (sentence, until) => `${sentence} und danach bis ${until} frei`,
    freeAgain: (sentence) => `${sentence} und danach frei`,
    freeFrom: (sentence, start) => `${sentence} und ab ${start} wieder frei`,
    offHours: (name) => `${name} ist zurzeit nicht bei der Arbeit`,
    doing: {
      inCall: (name) => `${name} führt gerade ein anderes Gespräch`,
      presenting: (name) => `${name} hält gerade eine Präsentation`,
      doNotDisturb: (name) => `${name} kann gerade nicht gestört werden`,
      outOfOffice: (name) => `${name} ist nicht im Haus`,
      inMeeting: (name) => `${name} ist in einer Besprechung`,
      busy: (name) => `${name} ist gerade beschäftigt`,
    },
    notKnown: (name) => `Ich kann nicht sehen, ob ${name} frei ist`,
    ended: (sentence) => `${sentence}.`,
    asOf: (time, sentence) => `Stand ${time}: ${sentence}`,
  },
}
