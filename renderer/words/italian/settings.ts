import type { SettingsPart } from '../parts'

export const italianSettings: SettingsPart = {
  settings: {
    title: 'Opzioni del calendario',
    sections: {
      account: 'Profilo',
      calendars: 'Calendari',
      view: 'Aspetto',
      telephone: 'Telefono',
      desktop: 'Desktop',
    },
    changed: 'Salvato.',
    undo: 'Annulla',
    lockedBy: {
      policy: 'Impostato dalla Sua organizzazione',
      environment: 'Impostato all’avvio di Patchboard',
    },
    notUsable: 'Questo computer non può usare questo valore.',
    wrong: 'Il valore impostato qui non è utilizzabile: vale quello consueto.',
    between: (least, most) => `Un numero intero da ${least} a ${most}.`,
    setAside: (name) =>
      `Il file delle impostazioni era incomprensibile. È stato rinominato in ${name}; valgono i valori consueti.`,
    newer:
      'Il file delle impostazioni è di un Patchboard più recente. Vale per quanto è comprensibile e non viene modificato.',
    unreadable:
      'Il file delle impostazioni non è leggibile. Valgono i valori consueti e non si può cambiare nulla.',
    policy: {
      unreadable: (place) =>
        `Quello che la Sua organizzazione ha stabilito per questo computer (${place}) non è leggibile: nulla di esso vale. Lo segnali al reparto IT.`,
      newer: (place) =>
        `Quello che la Sua organizzazione ha stabilito per questo computer (${place}) è scritto per un Patchboard più recente. Vale per quanto è comprensibile.`,
      unknown: (names) =>
        `La Sua organizzazione ha stabilito qualcosa che Patchboard non conosce: ${names}. Lo segnali al reparto IT.`,
      wrong: (names) =>
        `La Sua organizzazione ha stabilito valori non utilizzabili: ${names}. Lì valgono quelli consueti. Lo segnali al reparto IT.`,
    },
    account: {
      authentication: 'Autenticazione',
      method: 'Autenticazione moderna (OAuth 2.0)',
      roles: {
        you: { name: 'Lei', sentence: 'Lei accede nel browser; Patchboard non vede mai la Sua password.' },
        server: {
          name: 'Microsoft Entra ID',
          sentence:
            'Il server di accesso La conosce, verifica chi è e può revocare l’accesso in ogni momento.',
        },
        app: {
          name: 'Patchboard',
          sentence:
            'Patchboard può vedere ciò che è stato concesso nella pagina di consenso, con una chiave che scade.',
        },
        calendars: {
          name: 'Microsoft 365',
          sentence: 'Il servizio dei calendari conserva rubrica e calendari e risponde solo a quella chiave.',
        },
      },
      basic: 'Autenticazione di base: abolita',
      basicMeans:
        'Inviava nome e password a ogni richiesta, e nessuno poteva limitarla o revocarla da sola. Microsoft 365 non l’accetta più e Patchboard non la offre.',
      organisation: 'Organizzazione',
      clientId: 'ID applicazione (client)',
      clientIdForm: 'Un id come 0f0e0d0c-1a2b-4c3d-8e4f-001122334455, come lo mostra la registrazione.',
      tenant: 'ID della directory (tenant)',
      tenantForm: 'L’id della directory, uno dei suoi domini come contoso.com, oppure organizations.',
      cloud: 'Ambiente cloud',
      clouds: {
        global: 'Globale',
        gccHigh: 'Governo USA, GCC High',
        dod: 'Governo USA, DoD',
        china: 'Cina, gestito da 21Vianet',
      },
      afterRestart:
        'Vale dal prossimo avvio di Patchboard. Senza entrambi gli id si apre l’organizzazione di esempio.',
    },
    calendars: {
      usualHours: 'Orario di lavoro di chi non lo indica nella casella',
      usualHoursMeans: 'Secondo l’orologio di questo computer. Nessun giorno: l’orario resta sconosciuto.',
      start: 'Dalle',
      end: 'Alle',
      daysAhead: 'Giorni successivi',
      daysAheadMeans: 'Si leggono tanti giorni dopo oggi.',
      inSight: 'Righe visibili, secondi',
      elsewhere: 'Tutti gli altri, secondi',
      refreshMeans: 'Quanto può invecchiare una risposta prima di essere richiesta di nuovo.',
      privacy: 'Riservatezza',
      hideTitles: 'Nascondere l’oggetto delle riunioni',
      hideTitlesMeans: 'Anche dove è condiviso. La finestra riceve allora solo gli orari.',
      hideTexts: 'Nascondere i testi fuori sede',
      hideTextsMeans: 'Allora non vengono richiesti. Che qualcuno sia assente si vede comunque.',
    },
    view: {
      language: 'Lingua',
      languageOfComputer: 'Come questo computer',
      theme: 'Colori',
      themes: { system: 'Come questo computer', light: 'Chiaro', dark: 'Scuro' },
      density: 'Righe',
      densities: { comfortable: 'Comode, due linee', compact: 'Compatte, una linea' },
    },
    telephone: {
      region: 'Paese',
      regionMeans: 'I numeri sono scritti come si usa in questo paese.',
      regionOfComputer: 'Come questo computer',
      regionForm: 'Due lettere, come CH, oppure niente per il paese di questo computer.',
      extensions: 'Interni',
      extensionsMeans:
        'Un numero tra il più corto e il più lungo è di per sé un interno; di uno più lungo lo sono le ultime cifre.',
      shortest: 'Il più corto, cifre',
      longest: 'Il più lungo, cifre',
      atEnd: 'Ultime cifre',
      templates: 'Frasi per i messaggi',
      templatesMean: 'Una per riga; le prime nove hanno un tasto nel modulo. Vuoto: quelle di Patchboard.',
      templatesForm: 'Al massimo 50 righe di 500 caratteri.',
    },
  },
}
