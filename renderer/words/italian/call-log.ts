import type { CallLogPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('it')

export const italianCallLog: CallLogPart = {
  callLog: {
    title: 'Chiamate',
    search: 'Cerca nelle chiamate',
    placeholder: 'Scriva un nome o un numero',
    reading: 'Lettura in corso…',
    notRead: 'Non è stato possibile leggere le chiamate.',
    locked:
      'Il portachiavi di questo computer è bloccato: le chiamate precedenti appaiono quando sarà aperto.',
    empty: 'Ancora nessuna chiamata.',
    emptyMeans: 'Qui stanno le chiamate che segnala il Suo programma telefonico, e a chi sono state passate.',
    noneFound: (query) => `Nessuna chiamata corrisponde a «${query}».`,
    calls: 'Chiamate, l’ultima per prima',
    shown: (count) => `${count} ${plural(count, { one: 'chiamata', other: 'chiamate' })}`,
    to: (name, number) => `passata a ${name}${number === '' ? '' : `, ${number}`}`,
    toNobody: 'non passata',
    cameBack: 'ritornata',
    keys: '↑ ↓ scelgono, ↵ apre la persona che ha avuto la chiamata',
    keptFor: (days) =>
      `Le ultime 500 chiamate restano ${days} ${plural(days, { one: 'giorno', other: 'giorni' })}, protette dal portachiavi.`,
    keptUntilClosed:
      'Si perdono quando Patchboard viene chiuso: questo computer non ha un portachiavi affidabile.',
    save: 'Salva in un file',
    saved: 'Salvato. Il file non è cifrato.',
    erase: 'Elimina tutte',
    eraseQuestion:
      'Tutte le chiamate vengono tolte da questo computer, e con loro ciò che la striscia dice di chi chiama.',
    eraseNow: 'Elimina',
    erased: 'Eliminate.',
    days: 'Giorni in cui restano le chiamate',
  },
}
