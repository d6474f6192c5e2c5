import type { SettingsPart } from '../parts'

export const germanSettings: SettingsPart = {
  settings: {
    title: 'Kalenderoptionen',
    sections: {
      account: 'Konto',
      calendars: 'Kalender',
      view: 'Ansicht',
      telephone: 'Telefon',
      desktop: 'Desktop',
    },
    changed: 'Gespeichert.',
    undo: 'Rückgängig',
    lockedBy: {
      policy: 'Von Ihrer Organisation festgelegt',
      environment: 'Beim Start von Patchboard festgelegt',
    },
    notUsable: 'Dieser Computer kann mit diesem Wert nichts anfangen.',
    wrong: 'Was hier eingestellt war, ist nicht brauchbar; es gilt der übliche Wert.',
    between: (least, most) => `Eine ganze Zahl von ${least} bis ${most}.`,
    setAside: (name) =>
      `Die Einstellungsdatei war nicht zu verstehen. Sie wurde in ${name} umbenannt; es gelten die üblichen Werte.`,
    newer:
      'Die Einstellungsdatei stammt von einem neueren Patchboard. Sie gilt, soweit sie verstanden wird, und wird nicht verändert.',
    unreadable:
      'Die Einstellungsdatei war nicht lesbar. Es gelten die üblichen Werte, und nichts lässt sich ändern.',
    policy: {
      unreadable: (place) =>
        `Was Ihre Organisation für diesen Computer festgelegt hat (${place}), ist nicht lesbar; nichts davon gilt. Sagen Sie es Ihrer IT-Abteilung.`,
      newer: (place) =>
        `Was Ihre Organisation für diesen Computer festgelegt hat (${place}), ist für ein neueres Patchboard geschrieben. Es gilt, soweit es verstanden wird.`,
      unknown: (names) =>
        `Ihre Organisation hat etwas festgelegt, was Patchboard nicht kennt: ${names}. Sagen Sie es Ihrer IT-Abteilung.`,
      wrong: (names) =>
        `Ihre Organisation hat Werte festgelegt, die nicht brauchbar sind: ${names}. Dort gelten die üblichen Werte. Sagen Sie es Ihrer IT-Abteilung.`,
    },
    account: {
      authentication: 'Authentifizierung',
      method: 'Moderne Authentifizierung (OAuth 2.0)',
      roles: {
        you: { name: 'Sie', sentence: 'Sie melden sich im Browser an; Patchboard sieht Ihr Kennwort nie.' },
        server: {
          name: 'Microsoft Entra ID',
          sentence:
            'Der Anmeldeserver kennt Sie, prüft, wer Sie sind, und kann den Zugang jederzeit beenden.',
        },
        app: {
          name: 'Patchboard',
          sentence:
            'Patchboard darf sehen, was auf der Zustimmungsseite erlaubt wurde, und hat dafür einen Schlüssel, der abläuft.',
        },
        calendars: {
          name: 'Microsoft 365',
          sentence: 'Der Kalenderdienst hat Verzeichnis und Kalender und antwortet nur auf diesen Schlüssel.',
        },
      },
      basic: 'Standardauthentifizierung (Basic): abgeschafft',
      basicMeans:
        'Sie schickte Name und Kennwort mit jeder Anfrage, und niemand konnte sie einzeln begrenzen oder entziehen. Microsoft 365 nimmt sie nicht mehr an, und Patchboard hat sie nicht.',
      organisation: 'Organisation',
      clientId: 'Anwendungs-ID (Client)',
      clientIdForm: 'Eine ID wie 0f0e0d0c-1a2b-4c3d-8e4f-001122334455, wie die Registrierung sie zeigt.',
      tenant: 'Verzeichnis (Mandant)',
      tenantForm: 'Die ID des Verzeichnisses, eine seiner Domänen wie contoso.com, oder organizations.',
      cloud: 'Cloud',
      clouds: {
        global: 'Weltweit',
        gccHigh: 'US-Behörden, GCC High',
        dod: 'US-Behörden, DoD',
        china: 'China, betrieben von 21Vianet',
      },
      afterRestart:
        'Gilt ab dem nächsten Start von Patchboard. Ohne beide IDs öffnet sich die Beispielorganisation.',
    },
    calendars: {
      usualHours: 'Arbeitszeit von Personen, deren Postfach keine nennt',
      usualHoursMeans: 'Nach der Uhr dieses Computers. Kein Tag: ihre Arbeitszeit bleibt unbekannt.',
      start: 'Von',
      end: 'Bis',
      daysAhead: 'Tage im Voraus',
      daysAheadMeans: 'So viele Tage nach heute werden gelesen.',
      inSight: 'Sichtbare Zeilen, Sekunden',
      elsewhere: 'Alle anderen, Sekunden',
      refreshMeans: 'Wie alt eine Antwort werden darf, bevor erneut gefragt wird.',
      privacy: 'Privatsphäre',
      hideTitles: 'Betreff von Besprechungen verbergen',
      hideTitlesMeans: 'Auch wo er freigegeben ist. Das Fenster erhält dann nur Zeiten.',
      hideTexts: 'Abwesenheitstexte verbergen',
      hideTextsMeans: 'Sie werden dann nicht erfragt. Dass jemand abwesend ist, wird weiterhin gezeigt.',
    },
    view: {
      language: 'Sprache',
      languageOfComputer: 'Wie dieser Computer',
      theme: 'Darstellung',
      themes: { system: 'Wie dieser Computer', light: 'Hell', dark: 'Dunkel' },
      density: 'Zeilen',
      densities: { comfortable: 'Bequem, zwei Zeilen', compact: 'Dicht, eine Zeile' },
    },
    telephone: {
      region: 'Land',
      regionMeans: 'Nummern werden so geschrieben, wie man sie in diesem Land schreibt.',
      regionOfComputer: 'Wie dieser Computer',
      regionForm: 'Zwei Buchstaben wie CH, oder nichts für das Land dieses Computers.',
      extensions: 'Durchwahlen',
      extensionsMeans:
        'Eine Nummer zwischen der kürzesten und der längsten ist selbst eine Durchwahl; bei einer längeren sind es die letzten Ziffern.',
      shortest: 'Kürzeste, Ziffern',
      longest: 'Längste, Ziffern',
      atEnd: 'Letzte Ziffern',
      templates: 'Sätze für Nachrichten',
      templatesMean:
        'Einer je Zeile; die ersten neun haben im Formular eine Taste. Leer: die von Patchboard.',
      templatesForm: 'Höchstens 50 Zeilen zu 500 Zeichen.',
    },
  },
}
