import type { BoardsPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('it')

export const italianBoards: BoardsPart = {
  ownBoards: {
    title: 'Liste',
    open: 'Le Sue liste…',
    recent: 'Recenti',
    noneRecent: 'Ancora nessuno: qui compare chi Lei guarda o a chi passa una chiamata.',
    emptyBoard: 'Nessuno di questa lista è ora nella rubrica.',
    keepThese: (count, written) =>
      count === 1 ? 'Conserva questa persona come lista' : `Conserva queste ${written} persone come lista`,
    name: 'Nome della lista',
    keep: 'Conserva',
    tooMany: (most) => `Una lista contiene al massimo ${most} persone: prima restringa la ricerca.`,
    boardsFull: (most) => `Ha già ${most} liste e non se ne possono conservare altre: prima ne elimini una.`,
    yours: 'Le Sue liste',
    none: 'Ancora nessuna lista Sua.',
    howTo: 'Cerchi delle persone e riapra questa finestra per conservarle come lista.',
    rename: (board) => `Rinomina ${board}`,
    save: 'Salva il nome',
    remove: (board) => `Elimina ${board}`,
    write: (board) => `Esporta ${board}`,
    short: { rename: 'Rinomina', remove: 'Elimina', write: 'Esporta' },
    removed: (board) => `«${board}» è eliminata.`,
    undo: 'Annulla',
    writeAll: 'Esporta tutte',
    read: 'Importa un file…',
    readHow:
      'CSV o JSON con un indirizzo e-mail, un interno o un id in ogni riga; una colonna «board» dà il nome della lista.',
    written: (count, people, file) =>
      `${people} ${plural(count, { one: 'persona scritta', other: 'persone scritte' })} in ${file}.`,
    readIn: (count, people, file) =>
      `${people} ${plural(count, { one: 'persona', other: 'persone' })} di ${file} messe nelle liste.`,
    badLines: (count, written) =>
      count === 1 ? 'Una riga non ha portato nessuno:' : `${written} righe non hanno portato nessuno:`,
    bad: {
      unreadable: (line, text) => `Riga ${line}: né indirizzo e-mail, né interno, né id: «${text}»`,
      nobody: (line, text) => `Riga ${line}: la rubrica non ha nessuno per «${text}»`,
      several: (line, text) => `Riga ${line}: più persone hanno «${text}»`,
      full: (line, text) =>
        `Riga ${line}: non c’è posto per «${text}», la lista o il numero di liste è al completo`,
    },
    moreBad: (count) => `e altre ${count}`,
    failed: {
      notRead: (file) => `${file} non si può leggere. Nulla è cambiato.`,
      notWritten: (file) => `${file} non si può scrivere: scelga un’altra cartella.`,
      notUnderstood: (file) => `${file} non è un elenco di persone che Patchboard capisca. Nulla è cambiato.`,
      tooLarge: (file) => `${file} è troppo grande per un elenco di persone. Nulla è cambiato.`,
    },
    leave: 'Scompaiono anche le Sue liste e i recenti: esporti le liste per conservarle.',
  },
  groups: {
    heading: 'Un gruppo della Sua organizzazione',
    name: 'Nome del gruppo',
    how: 'I suoi membri diventano una lista che segue il gruppo da sola.',
    needsApproval:
      'Anche un gruppo può essere una lista. I membri si potranno leggere quando un amministratore lo avrà approvato.',
    ask: 'Richiedi',
    searching: 'Ricerca in corso…',
    noneFound: (name) => `Nessun gruppo ha una parola che inizia con «${name}».`,
    make: 'Usa come lista',
    makeOf: (group) => `Usa ${group} come lista`,
    isBoard: 'È una lista',
    full: (most) =>
      `Ha già ${most} gruppi come liste e non se ne possono tenere altri: prima ne elimini uno.`,
    members: (count, written) => `Gruppo, ${written} ${plural(count, { one: 'membro', other: 'membri' })}`,
    reading: 'Lettura dei membri…',
    trouble: {
      gone: 'Questo gruppo non esiste più.',
      hidden: 'Questo gruppo non mostra i suoi membri.',
      notAllowed: 'I membri di questo gruppo non si possono leggere.',
      notReached: 'Non è stato possibile controllare i membri.',
    },
    asOf: (moment) => `Membri, stato: ${moment}`,
    hidden: (count, written) =>
      count === 1
        ? 'un membro non è nella lista: ospite o account disattivato'
        : `${written} membri non sono nella lista: ospiti o account disattivati`,
    notHere: (count, written) =>
      count === 1 ? 'un membro non è nella lista qui' : `${written} membri non sono nella lista qui`,
    cut: (most) => `solo i primi ${most}`,
    nobody: 'Nessuno di questo gruppo può comparire qui.',
  },
  added: {
    nobodyHas: (address) => `Nessuno qui ha l’indirizzo «${address}».`,
    add: (address) => `Aggiungi ${address} per indirizzo`,
    hint: 'Il calendario si chiede poi a questo indirizzo; altro non è noto.',
    full: (most) =>
      `Ha già aggiunto ${most} persone per indirizzo e non se ne possono tenere altre: prima ne tolga una, nelle Sue liste.`,
    orType: 'Può anche digitare un indirizzo di posta per aggiungere qualcuno.',
    from: 'Aggiunta per indirizzo',
    noNumber: 'Non si conosce alcun numero.',
    heading: 'Persone aggiunte per indirizzo',
    remove: 'Togli',
    removeOf: (address) => `Togli ${address}`,
    removed: (address) => `«${address}» non è più nella lista.`,
  },
  elsewhere: {
    searching:
      'Non tutti sono già su questo computer: si cerca anche nella rubrica della Sua organizzazione…',
    found: (count, written) =>
      count === 1
        ? 'Un risultato viene dalla rubrica della Sua organizzazione e non è ancora nella lista qui.'
        : `${written} risultati vengono dalla rubrica della Sua organizzazione e non sono ancora nella lista qui.`,
    failed: (why) =>
      `Non tutti sono già su questo computer, e non è stato possibile cercare nella rubrica della Sua organizzazione: ${why}`,
    nearby: {
      searching:
        'Sono elencate solo le persone con cui lavora: si cerca anche nel resto della Sua organizzazione…',
      found: (count, written) =>
        count === 1
          ? 'Un risultato viene da una ricerca nella Sua organizzazione.'
          : `${written} risultati vengono da una ricerca nella Sua organizzazione.`,
      failed: (why) =>
        `Sono elencate solo le persone con cui lavora, e non è stato possibile cercare nel resto della Sua organizzazione: ${why}`,
    },
    mark: 'Risultato di una ricerca',
  },
}
