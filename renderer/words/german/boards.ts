import type { BoardsPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('de')

export const germanBoards: BoardsPart = {
  ownBoards: {
    title: 'Listen',
    open: 'Eigene Listen …',
    recent: 'Zuletzt',
    noneRecent: 'Noch niemand: Wen Sie ansehen oder verbinden, steht hier.',
    emptyBoard: 'Von dieser Liste ist zurzeit niemand im Verzeichnis.',
    keepThese: (count, written) =>
      count === 1 ? 'Diese Person als Liste behalten' : `Diese ${written} Personen als Liste behalten`,
    name: 'Name der Liste',
    keep: 'Behalten',
    tooMany: (most) => `Eine Liste fasst höchstens ${most} Personen: Grenzen Sie zuerst die Suche ein.`,
    boardsFull: (most) => `Sie haben ${most} Listen, mehr sind nicht möglich: Löschen Sie zuerst eine.`,
    yours: 'Ihre Listen',
    none: 'Noch keine eigenen Listen.',
    howTo: 'Suchen Sie Personen und öffnen Sie dies erneut, um sie als Liste zu behalten.',
    rename: (board) => `${board} umbenennen`,
    save: 'Namen speichern',
    remove: (board) => `${board} löschen`,
    write: (board) => `${board} exportieren`,
    short: { rename: 'Umbenennen', remove: 'Löschen', write: 'Exportieren' },
    removed: (board) => `„${board}“ ist gelöscht.`,
    undo: 'Rückgängig',
    writeAll: 'Alle exportieren',
    read: 'Datei importieren …',
    readHow:
      'CSV oder JSON mit einer Mailadresse, einer Durchwahl oder einer Kennung in jeder Zeile; eine Spalte „board“ nennt die Liste.',
    written: (count, people, file) =>
      `${people} ${plural(count, { one: 'Person', other: 'Personen' })} in ${file} geschrieben.`,
    readIn: (count, people, file) =>
      `${people} ${plural(count, { one: 'Person', other: 'Personen' })} aus ${file} übernommen.`,
    badLines: (count, written) =>
      count === 1 ? 'Eine Zeile brachte niemanden:' : `${written} Zeilen brachten niemanden:`,
    bad: {
      unreadable: (line, text) =>
        `Zeile ${line} hat weder Mailadresse noch Durchwahl noch Kennung: „${text}“`,
      nobody: (line, text) => `Zeile ${line}: Das Verzeichnis hat niemanden für „${text}“`,
      several: (line, text) => `Zeile ${line}: Mehrere Personen haben „${text}“`,
      full: (line, text) =>
        `Zeile ${line}: Kein Platz für „${text}“, die Liste oder die Zahl der Listen ist voll`,
    },
    moreBad: (count) => `und ${count} weitere`,
    failed: {
      notRead: (file) => `${file} konnte nicht gelesen werden. Nichts wurde geändert.`,
      notWritten: (file) => `${file} konnte nicht geschrieben werden: Wählen Sie einen anderen Ordner.`,
      notUnderstood: (file) =>
        `${file} ist keine Personenliste, die Patchboard versteht. Nichts wurde geändert.`,
      tooLarge: (file) => `${file} ist zu groß für eine Personenliste. Nichts wurde geändert.`,
    },
    leave:
      'Auch Ihre eigenen Listen und die zuletzt Angesehenen verschwinden: Exportieren Sie die Listen, um sie zu behalten.',
  },
  groups: {
    heading: 'Eine Gruppe Ihrer Organisation',
    name: 'Name der Gruppe',
    how: 'Ihre Mitglieder werden zu einer Liste, die der Gruppe von selbst folgt.',
    needsApproval:
      'Auch eine Gruppe kann eine Liste sein. Wer dazugehört, darf gelesen werden, sobald die IT-Administration es genehmigt hat.',
    ask: 'Anfragen',
    searching: 'Wird gesucht …',
    noneFound: (name) => `Keine Gruppe hat ein Wort, das mit „${name}“ beginnt.`,
    make: 'Als Liste nehmen',
    makeOf: (group) => `${group} als Liste nehmen`,
    isBoard: 'Ist eine Liste',
    full: (most) => `Sie haben ${most} Gruppen als Listen, mehr sind nicht möglich: Löschen Sie zuerst eine.`,
    members: (count, written) =>
      `Gruppe, ${written} ${plural(count, { one: 'Mitglied', other: 'Mitglieder' })}`,
    reading: 'Die Mitglieder werden gelesen …',
    trouble: {
      gone: 'Diese Gruppe gibt es nicht mehr.',
      hidden: 'Diese Gruppe zeigt nicht, wer zu ihr gehört.',
      notAllowed: 'Wer zu dieser Gruppe gehört, darf nicht gelesen werden.',
      notReached: 'Die Mitglieder konnten nicht geprüft werden.',
    },
    asOf: (moment) => `Mitglieder, Stand ${moment}`,
    hidden: (count, written) =>
      count === 1
        ? 'ein Mitglied steht nicht in der Liste: Gast oder stillgelegtes Konto'
        : `${written} Mitglieder stehen nicht in der Liste: Gäste oder stillgelegte Konten`,
    notHere: (count, written) =>
      count === 1
        ? 'ein Mitglied steht nicht in der Liste hier'
        : `${written} Mitglieder stehen nicht in der Liste hier`,
    cut: (most) => `nur die ersten ${most}`,
    nobody: 'Aus dieser Gruppe kann hier niemand aufgelistet werden.',
  },
  added: {
    nobodyHas: (address) => `Niemand hier hat die Adresse „${address}“.`,
    add: (address) => `${address} per Adresse hinzufügen`,
    hint: 'Der Kalender wird dann unter dieser Adresse abgefragt; sonst ist nichts bekannt.',
    full: (most) =>
      `Sie haben ${most} Personen per Adresse hinzugefügt, mehr sind nicht möglich: Entfernen Sie zuerst eine unter „Eigene Listen“.`,
    orType: 'Sie können auch eine Mailadresse eintippen, um jemanden hinzuzufügen.',
    from: 'Per Adresse hinzugefügt',
    noNumber: 'Keine Nummer ist bekannt.',
    heading: 'Per Adresse hinzugefügt',
    remove: 'Entfernen',
    removeOf: (address) => `${address} entfernen`,
    removed: (address) => `„${address}“ ist entfernt.`,
  },
  elsewhere: {
    searching:
      'Noch sind nicht alle auf diesem Computer: Das Verzeichnis Ihrer Organisation wird mit durchsucht …',
    found: (count, written) =>
      count === 1
        ? 'Ein Treffer stammt aus dem Verzeichnis Ihrer Organisation und steht noch nicht in der Liste hier.'
        : `${written} Treffer stammen aus dem Verzeichnis Ihrer Organisation und stehen noch nicht in der Liste hier.`,
    failed: (why) =>
      `Noch sind nicht alle auf diesem Computer, und das Verzeichnis Ihrer Organisation konnte nicht durchsucht werden: ${why}`,
    nearby: {
      searching:
        'Aufgeführt sind nur Personen, mit denen Sie arbeiten: Ihre übrige Organisation wird mit durchsucht …',
      found: (count, written) =>
        count === 1
          ? 'Ein Treffer stammt aus einer Suche in Ihrer Organisation.'
          : `${written} Treffer stammen aus einer Suche in Ihrer Organisation.`,
      failed: (why) =>
        `Aufgeführt sind nur Personen, mit denen Sie arbeiten, und Ihre übrige Organisation konnte nicht durchsucht werden: ${why}`,
    },
    mark: 'Durch Suche gefunden',
  },
}
