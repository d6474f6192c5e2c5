import type { RingBacksPart } from '../parts'

export const italianRingBacks: RingBacksPart = {
  ringBacks: {
    title: 'Da richiamare',
    none: 'Nessuno da richiamare.',
    howTo: (key) => `${key} Le ricorda di richiamare appena la persona scelta è disponibile.`,
    ringBack: 'Richiamare',
    due: (caller) => `Richiamare ${caller}`,
    wanted: (name) => `cercava ${name}`,
    dialled: {
      link: (time) => `passato al Suo telefono ${time}`,
      teams: (time) => `aperto in Teams ${time}`,
      copied: (time) => `numero copiato ${time}`,
      program: (time) => `affidato al programma ${time}`,
      http: (time) => `accettato dal centralino ${time}`,
    },
    dial: 'Componi',
    done: 'Fatto',
    later: 'Più tardi',
    remove: 'Rimuovi',
    atFree: (moment) => `appena disponibile, ${moment}`,
    atWait: (moment) => `${moment}; il calendario non è noto`,
    dueSince: (moment) => `in attesa da ${moment}`,
    gone: (caller) => `${caller} non sarà richiamato.`,
    bringBack: 'Recupera',
    willRemind: (caller, when) => `Le sarà ricordato di richiamare ${caller}: ${when}.`,
    lost: (count) =>
      count === 1
        ? 'Uscendo si perde 1 promemoria di richiamata.'
        : `Uscendo si perdono ${count} promemoria di richiamata.`,
  },
}
