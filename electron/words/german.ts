import type { MainWords } from './words-of-main'

export const german: MainWords = {
  cannotStart: 'Patchboard kann nicht starten',
  folderUnusable: (folder) =>
    `Patchboard kann seinen Ordner ${folder} nicht verwenden. Machen Sie ihn für diesen Benutzer lesbar und beschreibbar oder starten Sie mit --user-data-dir=<anderer Ordner>.`,
  switchesUnwanted: (switches) =>
    `Patchboard startet nicht mit ${switches}: es stünde anderen offen. Starten Sie es ohne.`,
  menu: {
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: 'Ansicht',
    reload: 'Neu laden',
    resetZoom: 'Originalgröße',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    fullScreen: 'Vollbild',
    window: 'Fenster',
    minimize: 'Minimieren',
    close: 'Schließen',
    about: 'Über Patchboard',
    hide: 'Patchboard ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    quit: 'Patchboard beenden',
  },
  tray: {
    states: { signedOut: 'Niemand ist angemeldet', onHand: 'Bereit', trouble: 'Etwas steht im Weg' },
    queued: (count) =>
      count === 1 ? 'Eine Nachricht wartet auf den Versand' : `${count} Nachrichten warten auf den Versand`,
    openConsole: 'Ganze Konsole',
    openStrip: 'Schmaler Streifen',
    bringToFront: 'Nach vorn holen',
    quit: 'Patchboard beenden',
  },
  consent: {
    please: (organisation) => `Bitte genehmigen Sie die App Patchboard für ${organisation}.`,
    what: 'Sie zeigt der Telefonzentrale, ob jemand einen Anruf annehmen kann. Sie bittet um diese delegierten Berechtigungen:',
    reasons: {
      'User.Read': 'meldet die Person an der Zentrale an und liest deren Namen',
      'User.ReadBasic.All':
        'Namen, Abteilungen und Rufnummern der Kolleginnen und Kollegen, um sie zu finden',
      'Calendars.ReadBasic':
        'wann jemand frei oder beschäftigt ist; keine Texte, keine Anhänge, keine Gäste privater Termine',
      'Presence.Read.All': 'ob jemand gerade telefoniert oder abwesend ist',
      'User.Read.All': 'Vorgesetzte und weitere Nummern, um eine Vertretung zu nennen',
      'MailTips.ReadBasic.Shared': 'die Abwesenheitsnotiz, die jemand eingestellt hat',
      'Place.Read.All': 'Besprechungsräume, um zu sagen, wo jemand ist',
      'Mail.Send': 'sendet eine an der Zentrale notierte Nachricht unter deren eigenem Namen',
      'People.Read':
        'die Personen, mit denen man arbeitet, und eine Suche in der Organisation, wo das ganze Verzeichnis nicht gelesen werden darf',
      'GroupMember.Read.All': 'die Mitglieder einer Gruppe der Organisation, um sie zusammen aufzulisten',
    },
    clientId: (id) => `Anwendungs-ID (Client): ${id}`,
    link: (link) => `Eine Administratorin oder ein Administrator kann sie hier genehmigen: ${link}`,
    afterwards:
      'Nach der Genehmigung zeigt der Browser vielleicht eine leere Seite: sie kann geschlossen werden.',
  },
  program: {
    question: 'Darf Patchboard für jeden Anruf, den Sie verbinden, dieses Programm starten?',
    allow: 'Erlauben',
    cancel: 'Abbrechen',
  },
}
