import type { CallLogPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('de')

export const germanCallLog: CallLogPart = {
  callLog: {
    title: 'Anrufe',
    search: 'Anrufe durchsuchen',
    placeholder: 'Name oder Nummer eingeben',
    reading: 'Wird gelesen …',
    notRead: 'Die Anrufe konnten nicht gelesen werden.',
    locked:
      'Der Schlüsselbund dieses Computers ist gesperrt: frühere Anrufe erscheinen, sobald er offen ist.',
    empty: 'Noch keine Anrufe.',
    emptyMeans: 'Hier stehen die Anrufe, die Ihr Telefonprogramm meldet, und mit wem sie verbunden wurden.',
    noneFound: (query) => `Kein Anruf passt zu „${query}“.`,
    calls: 'Anrufe, der letzte zuerst',
    shown: (count) => `${count} ${plural(count, { one: 'Anruf', other: 'Anrufe' })}`,
    to: (name, number) => `verbunden mit ${name}${number === '' ? '' : `, ${number}`}`,
    toNobody: 'nicht verbunden',
    cameBack: 'zurückgekommen',
    keys: '↑ ↓ wählen, ↵ öffnet die Person, die den Anruf bekam',
    keptFor: (days) =>
      `Die letzten 500 Anrufe bleiben ${days} ${plural(days, { one: 'Tag', other: 'Tage' })}, im Schutz des Schlüsselbunds.`,
    keptUntilClosed:
      'Sie sind weg, wenn Patchboard geschlossen wird: dieser Computer hat keinen vertrauenswürdigen Schlüsselbund.',
    save: 'Als Datei speichern',
    saved: 'Gespeichert. Die Datei ist nicht verschlüsselt.',
    erase: 'Alle löschen',
    eraseQuestion:
      'Alle Anrufe werden von diesem Computer entfernt, und damit auch, was der Streifen über Anrufer sagt.',
    eraseNow: 'Löschen',
    erased: 'Gelöscht.',
    days: 'Tage, die Anrufe bleiben',
  },
}
