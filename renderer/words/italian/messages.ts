import type { MessagesPart } from '../parts'
import type { ProblemsLater } from '../words-of-messages'
import { at, from } from './moments'

const messaggi = (count: number): string =>
  count === 1 ? '1 messaggio non inviato' : `${count} messaggi non inviati`

export const italianMessages: MessagesPart = {
  messages: {
    take: (name) => `Messaggio per ${name}`,
    caller: 'Chi chiama',
    number: 'Numero',
    text: 'Messaggio',
    insert: 'Inserisci',
    templates: [
      'Chiede di essere richiamato.',
      'Richiamerà.',
      'Nessun messaggio.',
      'Chiede una risposta via e-mail.',
    ],
    promise: 'A chi chiama ho detto',
    nothingPromised: 'nessun orario',
    after: from,
    urgent: 'Urgente',
    send: 'Invia',
    teams: 'Chat di Teams',
    copy: 'Copia',
    discard: 'Elimina',
    keepsDraft: 'Esc lo conserva come bozza.',
    willAsk: 'La prima volta il browser chiede se Patchboard può inviare posta a Suo nome.',
    untilClosed:
      'Questo computer non ha un portachiavi affidabile: i messaggi restano solo finché Patchboard è aperto.',

    subject: (caller) => `Chiamata per Lei: ${caller}`,
    urgentSubject: (subject) => `Urgente: ${subject}`,
    called: (caller, when) => `${caller} ha chiamato per Lei (${when}).`,
    promised: (moment) => `Ho detto che si può trovarLa ${from(moment)}.`,
    takenBy: (operator) => `Preso da ${operator}`,

    title: 'Messaggi',
    none: 'Ancora nessun messaggio.',
    howTo: (key) => `${key} prende un messaggio per la persona scelta.`,
    waiting: messaggi,
    for: (name) => `Per ${name}`,
    from: (caller) => `da ${caller}`,
    draft: 'Bozza, non inviata',
    queued: {
      turn: 'Sta per essere inviato',
      network: 'Aspetta la rete; parte da solo',
      server: 'Il server di posta chiede di aspettare; parte da solo',
      signIn: 'Aspetta che Lei acceda di nuovo; poi parte da solo',
      permission: 'Aspetta l’autorizzazione a inviare posta',
      disk: 'Non ancora sul disco, perciò non inviato: il portachiavi è bloccato o il disco è pieno',
    },
    sending: 'In corso di invio',
    unsure: (moment) => `Forse inviato ${at(moment)}: non è arrivata risposta`,
    unsureMeans: 'Guardi nella posta inviata, poi scelga.',
    looking: 'Si cerca nella posta inviata…',
    sent: (moment) => `Inviato ${at(moment)}`,
    failed: {
      notAllowed: 'Non inviato: l’invio di posta non è stato consentito.',
      noAddress: 'Non inviato: la rubrica non ha un indirizzo di posta di questa persona.',
      refused: 'Non inviato: il server di posta non l’ha accettato.',
    },
    isOnClipboard: 'Il testo è negli appunti.',
    copied: (moment) => `Copiato ${at(moment)}, non inviato da Patchboard`,
    inTeams: (moment) => `Aperto in Teams ${at(moment)}; prema Invia lì`,
    pasteInTeams: (moment) => `Chat aperta in Teams ${at(moment)}; incolli lì il testo e prema Invia`,
    open: 'Apri',
    sendNow: 'Invia ora',
    sendAgain: 'Invia di nuovo',
    wasSent: 'È stato inviato',
    remove: 'Rimuovi',
    discarded: (name) => `Il messaggio per ${name} è stato eliminato.`,
    bringBack: 'Recupera',
    last: (name, moment) => `ultimo messaggio per ${name} ${moment}`,
    lastUnsent: (name, moment) => `ultimo messaggio per ${name} ${moment}, non ancora inviato`,
    lost: (count) =>
      count === 1
        ? 'Uscendo si perde 1 messaggio non inviato.'
        : `Uscendo si perdono ${count} messaggi non inviati.`,
  },

  later: {
    heading: 'Più tardi',
    message: 'Lasciare detto',
    takeMessage: 'Prendi un messaggio',
    ringBack: 'Richiamare appena disponibile',
    afterWait: 'fra mezz’ora',
  },
}

export const italianProblemsLater: ProblemsLater = {
  notDialled: {
    title: 'Il numero non è stato composto.',
    nextStep: 'Lo componga sul Suo telefono; il promemoria resta.',
  },
  messageNotOpened: {
    title: 'Il messaggio non è stato aperto in Teams.',
    nextStep: 'È conservato come bozza: lo invii per posta o lo copi.',
  },
}
