import type { DiagnosticsPart } from '../parts'
import { at } from './moments'

export const italianDiagnostics: DiagnosticsPart = {
  diagnostics: {
    title: 'Diagnostica',
    intro: 'Per l’IT. Contiene numeri e versioni, e nulla sulle persone.',
    reading: 'Lettura in corso…',
    notRead: 'Non è stato possibile leggere la diagnostica.',
    takenAt: (time) => `Situazione ${at(time)}`,
    readAgain: 'Rileggi',
    copy: 'Copia per l’IT',
    copied: 'Copiato',
    requests: 'Richieste dall’avvio',
    service: 'Servizio',
    services: {
      calendars: 'Calendari',
      directory: 'Rubrica',
      presence: 'Presenza',
      outOfOffice: 'Messaggi di assenza',
    },
    counts: {
      requests: 'Inviate',
      triedAgain: 'Ripetute',
      throttled: 'Rallentate',
      failing: 'Errori del server',
      unreachable: 'Senza risposta',
    },
    paused: (service, length) => `${service}: attesa di ${length} prima della prossima richiesta.`,
    answers: 'Calendari per età',
    ages: {
      fresh: 'Recenti',
      aging: 'Meno recenti',
      old: 'Vecchi',
      notKnown: 'Non noti',
      notAsked: 'Non ancora richiesti',
    },
    oldest: (time) => `Il più vecchio mostrato: ${time}`,
    signIn: 'Accesso',
    states: {
      starting: 'In avvio.',
      notConfigured: 'Nessuna organizzazione è configurata.',
      signedOut: 'Nessuno ha effettuato l’accesso.',
      waitingForBrowser: 'In attesa del browser.',
      signedIn: 'Accesso effettuato.',
    },
    sample: 'È aperta l’organizzazione di esempio.',
    allowed: (allowed) => `Consentito inoltre: ${allowed}`,
    problem: (kind) => `Problema: ${kind}`,
    reference: (reference) => `Riferimento: ${reference}`,
    versions: 'Versioni',
    runningFor: (length) => `In funzione da ${length}`,
  },
}
