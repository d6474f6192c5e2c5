import type { ConsolePart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('de')

export const germanConsole: ConsolePart = {
  shortcuts: {
    howTo: 'Drücken Sie hier auf eine eingerahmte Taste, um dem Befehl eine andere zu geben.',
    locked: 'Ihre Organisation hat diese Tasten festgelegt.',
    change: (does, key) => `${key}: ${does}. Diese Taste ändern`,
    pressNew: 'Drücken Sie die neue Taste; Esc behält die bisherige',
    pressNewShort: 'drücken …',
    letterAlone: 'Ein Buchstabe oder eine Ziffer allein sucht immer: halten Sie Strg oder Alt dazu gedrückt.',
    notAKey: 'Wählen Sie einen Buchstaben oder eine Ziffer mit Strg oder Alt, oder eine Taste von F1 bis F9.',
    reserved: 'Der Computer oder das Suchfeld braucht diese Taste.',
    taken: (does) => `Diese Taste ist vergeben: ${does}.`,
    notSaved: 'Die Taste konnte nicht gespeichert werden: Die Einstellungen lassen sich nicht schreiben.',
    reset: 'Wie vorher',
    resetAll: 'Alle Tasten wie vorher',
  },

  console: {
    live: (age) => `Aktuell · ${age}`,
    offlineSince: (time) => `Offline seit ${time}`,
    offline: 'Offline',
    notLiveSince: (time) => `Nicht aktuell seit ${time}`,
    notLive: 'Nicht aktuell',
    reading: 'Kalender werden gelesen …',
    operatorMenu: (name) => `${name}: Konto`,
    kept: {
      inKeychain: 'Angemeldet; im Schlüsselbund dieses Computers aufbewahrt.',
      untilClosed:
        'Angemeldet, bis Patchboard geschlossen wird, denn dieser Computer hat keinen entsperrten Schlüsselbund.',
    },
    compact: 'Schmaler Streifen oder zurück',
    signOut: 'Abmelden',
    signOutQuestion: 'Von Patchboard abmelden?',
    signOutMeans:
      'Die Anmeldung und alles damit Gelesene werden von diesem Computer entfernt. Ihr Browser ist eventuell weiterhin bei Microsoft angemeldet.',
    signingOut: 'Abmeldung läuft …',
    cancel: 'Abbrechen',
    close: 'Schließen',
    everyoneCount: (count, written) => `${written} ${plural(count, { one: 'Person', other: 'Personen' })}`,
    boardCount: (count, board) => `${count} in ${board}`,
    nearCount: (count, query) => `Niemand schreibt sich „${query}“ · ${count} mit einem anderen Buchstaben`,
    matchCount: (count, { all, query, isOne }) =>
      `${count} von ${all} ${isOne ? 'passt' : 'passen'} zu „${query}“`,
    loadingPeople: 'weitere werden gelesen …',
    peopleSoFar: (arrived, about) => `bisher ${arrived} von etwa ${about} Personen gelesen …`,
    modernAuthentication: 'Moderne Authentifizierung',
    sampleOrganisation: (name) => `${name}, die Beispielorganisation (erfunden)`,
    starting: 'Patchboard wird gestartet.',
    shortcuts: 'Tastatur',
    keys: {
      search: 'Zum Suchfeld; jeder Buchstabe führt auch dorthin',
      choose: 'Person darüber oder darunter wählen',
      page: 'Eine Bildschirmseite nach oben oder unten',
      firstAndLast: 'Erste oder letzte Person, solange das Suchfeld leer ist',
      copyNumber:
        'Erste Nummer der gewählten Person kopieren, solange kein Text markiert ist und kein Anruf wartet',
      transfer: 'Anruf mit der ersten Nummer der gewählten Person verbinden',
      transferTo:
        'Mit einer anderen Nummer verbinden, nach einem Namen oder für die gewünschte Person; mit Alt immer',
      transferToTeams: 'In Teams mit der gewählten Person verbinden',
      takeCallBack:
        'Der zuletzt verbundene Anruf kam zurück; oder das Beenden eines Anrufs rückgängig machen',
      takeMessage:
        'Eine Nachricht für die gewählte Person aufnehmen; Strg mit ↵ sendet sie, Esc behält sie als Entwurf',
      messages: 'Zeigen, wer zurückzurufen ist, und die Nachrichten und was aus ihnen wurde',
      settings: 'Kalenderoptionen',
      ringBack: 'An den Rückruf erinnern, sobald die gewählte Person frei ist',
      dialRingBack: 'Die Nummer für den fälligen Rückruf wählen',
      diagnostics: 'Diagnose für die IT zeigen',
      callLog: 'Die Anrufe der letzten Tage',
      escape: 'Suche leeren; dann die Filter; dann zurück zu allen; dann den Anruf beenden',
      tellWhenFree: 'Bescheid geben, wenn die gewählte Person frei ist; noch einmal nimmt es zurück',
      week: 'Die nächsten sieben Tage der gewählten Person; Esc schließt sie',
      boards: 'Eigene Listen; behält die Personen der Anzeige als eine',
      addByAddress: 'Jemanden per Adresse hinzufügen: die ganze Mailadresse im Suchfeld, die niemand hat',
      favourite: 'Gewählte Person zum Favoriten machen; noch einmal hebt es auf',
      copySentence: 'Satz für den Anrufer kopieren',
      alternates: 'Jemanden ansehen, der sonst übernehmen kann; Esc führt zurück',
      compact: 'Schmaler Streifen, der über anderen Fenstern bleibt, und zurück',
      shortcuts: 'Diese Liste zeigen',
    },
    keyNames: {
      Ctrl: 'Strg',
      Alt: 'Alt',
      Shift: 'Umschalt',
      Home: 'Pos1',
      End: 'Ende',
      Page: 'Bild',
      Esc: 'Esc',
    },
    keysShort: {
      choose: 'wählen',
      copyNumber: 'Nummer kopieren',
      transfer: 'verbinden',
      message: 'Nachricht',
      shortcuts: 'alle Tastenkürzel',
    },
    stopped: {
      title: 'Patchboard stürzt immer wieder ab',
      means:
        'Das Fenster ist in fünf Minuten dreimal abgestürzt und wurde deshalb nicht noch einmal geöffnet.',
      nextStep:
        'Öffnen Sie es erneut. Stürzt es gleich wieder ab, beenden Sie Patchboard, starten Sie es neu und geben Sie der IT diese Referenz; sie steht auch im Protokoll.',
      again: 'Konsole wieder öffnen',
    },
    broken: 'Patchboard konnte dies nicht darstellen.',
    brokenNextStep: 'Laden Sie das Fenster neu. Nichts geht verloren: die Kalender werden neu gelesen.',
    reload: 'Neu laden',
  },
}
