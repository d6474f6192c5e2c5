import type { MainWords } from './words-of-main'

export const italian: MainWords = {
  cannotStart: 'Impossibile avviare Patchboard',
  folderUnusable: (folder) =>
    `Patchboard non può usare la sua cartella ${folder}. La renda leggibile e scrivibile per questo utente, oppure avvii con --user-data-dir=<altra cartella>.`,
  switchesUnwanted: (switches) =>
    `Patchboard non si avvia con ${switches}: sarebbe aperto ad altri. Lo avvii senza.`,
  menu: {
    edit: 'Modifica',
    undo: 'Annulla',
    redo: 'Ripeti',
    cut: 'Taglia',
    copy: 'Copia',
    paste: 'Incolla',
    selectAll: 'Seleziona tutto',
    view: 'Visualizza',
    reload: 'Ricarica',
    resetZoom: 'Dimensioni reali',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    fullScreen: 'Schermo intero',
    window: 'Finestra',
    minimize: 'Riduci a icona',
    close: 'Chiudi',
    about: 'Informazioni su Patchboard',
    hide: 'Nascondi Patchboard',
    hideOthers: 'Nascondi altre',
    unhide: 'Mostra tutte',
    quit: 'Esci da Patchboard',
  },
  tray: {
    states: { signedOut: 'Nessun accesso effettuato', onHand: 'Pronto', trouble: 'Qualcosa è di ostacolo' },
    queued: (count) => (count === 1 ? 'Un messaggio attende l’invio' : `${count} messaggi attendono l’invio`),
    openConsole: 'Console intera',
    openStrip: 'Striscia stretta',
    bringToFront: 'In primo piano',
    quit: 'Esci da Patchboard',
  },
  consent: {
    please: (organisation) => `Si prega di approvare l’app Patchboard per ${organisation}.`,
    what: 'Mostra al centralino se un collega può rispondere a una chiamata. Chiede queste autorizzazioni delegate:',
    reasons: {
      'User.Read': 'fa accedere chi è al centralino e ne legge il nome',
      'User.ReadBasic.All': 'nomi, reparti e numeri di telefono dei colleghi, per trovarli',
      'Calendars.ReadBasic':
        'quando i colleghi sono liberi o occupati; nessun testo, nessun allegato, nessun invitato di riunioni private',
      'Presence.Read.All': 'se un collega in questo momento è al telefono o assente',
      'User.Read.All': 'responsabili e altri numeri, per indicare chi può sostituire',
      'MailTips.ReadBasic.Shared': 'il messaggio di assenza impostato da un collega',
      'Place.Read.All': 'le sale riunioni, per dire dove si trova un collega',
      'Mail.Send': 'invia a proprio nome un messaggio annotato al centralino',
      'People.Read':
        'i colleghi con cui si lavora e una ricerca nell’organizzazione, dove non si può leggere l’intera rubrica',
      'GroupMember.Read.All': 'i membri di un gruppo dell’organizzazione, per elencarli insieme',
    },
    clientId: (id) => `ID applicazione (client): ${id}`,
    link: (link) => `Un amministratore può approvarla qui: ${link}`,
    afterwards: 'Dopo l’approvazione il browser può mostrare una pagina vuota: la si può chiudere.',
  },
  program: {
    question: 'Patchboard può avviare questo programma per ogni chiamata che passa?',
    allow: 'Consenti',
    cancel: 'Annulla',
  },
}
