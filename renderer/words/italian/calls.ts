import type { CallsPart } from '../parts'
import { createPlural } from '../plural'
import { at, from, until } from './moments'

const plural = createPlural('it')

export const italianCalls: CallsPart = {
  calls: {
    call: 'Chiamata',
    unknownCaller: 'Chiamante sconosciuto',
    askedFor: 'chiede di',
    could: (count) => `${count} persone possibili`,
    nobody: 'nessuno in rubrica',
    thisWeek: (count) =>
      `ha chiamato ${count} ${plural(count, { one: 'volta', other: 'volte' })} questa settimana`,
    lastTo: (name, when) => `l’ultima volta passato a ${name} ${when}`,
    cameBack: (name) => `ritornata da ${name}`,
    cameBackSomehow: 'ritornata',
    end: 'Termina',
    others: 'Altre chiamate',
    waiting: (caller, length) => `${caller}, in attesa da ${length}`,
    standing: {
      ringing: (caller, length) => `${caller}, squilla da ${length}`,
      talking: (caller, length) => `${caller}, in linea da ${length}`,
      held: (caller, length) => `${caller}, in attesa in linea da ${length}`,
    },
    state: { ringing: 'squilla', talking: 'in linea', held: 'in attesa' },
    heldFor: (length) => `in attesa ${length}`,
    more: (count) => `e ${plural(count, { one: 'un’altra', other: `altre ${count}` })}`,
    transfer: 'Trasferisci',
    teams: 'Chiamata Teams',
    openTeams: 'Apri',
    itCameBack: 'È ritornata',
    ended: (caller) => `La chiamata di ${caller} qui è terminata.`,
    bringBack: 'Recupera',
    handedOver: {
      link: (name, number, time) => `Passata al Suo telefono per ${name}, ${number}, alle ${time}.`,
      teams: (name, _number, time) => `Chiamata Teams a ${name} aperta alle ${time}.`,
      copied: (name, number, time) =>
        `${number} di ${name} copiato alle ${time}: lo incolli nel Suo telefono.`,
      program: (name, number, time) =>
        `Trasferimento a ${name}, ${number}, affidato al programma alle ${time}.`,
      http: (name, number, time) =>
        `Il centralino ha accettato il trasferimento a ${name}, ${number}, alle ${time}.`,
    },
  },

  aloud: {
    heading: 'Da dire a chi chiama',
    copy: 'Copia',
    freeUntil: (name, moment) => `${name} è disponibile ${until(moment)}`,
    free: (name) => `${name} è disponibile`,
    onlyUntil: (name, moment) => `${name} è disponibile, ma solo ${until(moment)}`,
    elsewhere: (name) => `${name} lavora fuori ufficio`,
    elsewhereUntil: (name, moment) => `${name} lavora fuori ufficio ${until(moment)}`,
    occupied: {
      tentative: (name) => `${name} potrebbe essere in riunione`,
      busy: (name) => `${name} è in riunione`,
      outOfOffice: (name) => `${name} è fuori sede`,
    },
    occupiedUntil: {
      tentative: (name, moment) => `${name} potrebbe essere in riunione ${until(moment)}`,
      busy: (name, moment) => `${name} è in riunione ${until(moment)}`,
      outOfOffice: (name, moment) => `${name} è fuori sede ${until(moment)}`,
    },
    freeAgainUntil: (sentence, moment) => `${sentence} e poi sarà disponibile ${until(moment)}`,
    freeAgain: (sentence) => `${sentence} e poi sarà disponibile`,
    freeFrom: (sentence, start) => `${sentence} e sarà disponibile ${from(start)}`,
    offHours: (name) => `${name} al momento non è al lavoro`,
    doing: {
      inCall: (name) => `${name} è su un’altra linea`,
      presenting: (name) => `${name} sta facendo una presentazione`,
      doNotDisturb: (name) => `${name} al momento non si può disturbare`,
      outOfOffice: (name) => `${name} è fuori sede`,
      inMeeting: (name) => `${name} è in riunione`,
      busy: (name) => `${name} al momento ha un impegno`,
    },
    notKnown: (name) => `Non riesco a vedere se ${name} è disponibile`,
    ended: (sentence) => `${sentence}.`,
    asOf: (time, sentence) => `Situazione ${at(time)}: ${sentence}`,
  },
}
