import type { CallsPart } from '../parts'
import { createPlural } from '../plural'
import { at, clock, from, until } from './moments'

const plural = createPlural('es')

export const spanishCalls: CallsPart = {
  calls: {
    call: 'Llamada',
    unknownCaller: 'Número desconocido',
    askedFor: 'pregunta por',
    could: (count) => `${count} personas posibles`,
    nobody: 'nadie en el directorio',
    thisWeek: (count) => `ha llamado ${count} ${plural(count, { one: 'vez', other: 'veces' })} esta semana`,
    lastTo: (name, when) => `la última vez se pasó a ${name} ${when}`,
    cameBack: (name) => `devuelta por ${name}`,
    cameBackSomehow: 'devuelta',
    end: 'Terminar',
    others: 'Otras llamadas',
    waiting: (caller, length) => `${caller}, en espera ${length}`,
    standing: {
      ringing: (caller, length) => `${caller}, suena ${length}`,
      talking: (caller, length) => `${caller}, en línea ${length}`,
      held: (caller, length) => `${caller}, retenida ${length}`,
    },
    state: { ringing: 'suena', talking: 'en línea', held: 'retenida' },
    heldFor: (length) => `retenida ${length}`,
    more: (count) => `y ${count} más`,
    transfer: 'Transferir',
    teams: 'Llamada de Teams',
    openTeams: 'Abrir',
    itCameBack: 'Ha vuelto',
    ended: (caller) => `La llamada de ${caller} terminó aquí.`,
    bringBack: 'Recuperarla',
    handedOver: {
      link: (name, number, time) => `Pasada a su teléfono para ${name}, ${number}, a ${clock(time)}.`,
      teams: (name, _number, time) => `Llamada de Teams a ${name} abierta a ${clock(time)}.`,
      copied: (name, number, time) =>
        `${number} de ${name} copiado a ${clock(time)}: péguelo en su teléfono.`,
      program: (name, number, time) =>
        `Transferencia a ${name}, ${number}, entregada al programa a ${clock(time)}.`,
      http: (name, number, time) =>
        `La centralita aceptó la transferencia a ${name}, ${number}, a ${clock(time)}.`,
    },
  },

  aloud: {
    heading: 'Para decir a quien llama',
    copy: 'Copiar',
    freeUntil: (name, moment) => `${name} está libre ${until(moment)}`,
    free: (name) => `${name} está libre`,
    onlyUntil: (name, moment) => `${name} está libre, pero solo ${until(moment)}`,
    elsewhere: (name) => `${name} trabaja fuera de la oficina`,
    elsewhereUntil: (name, moment) => `${name} trabaja fuera de la oficina ${until(moment)}`,
    occupied: {
      tentative: (name) => `${name} quizá esté en una reunión`,
      busy: (name) => `${name} está en una reunión`,
      outOfOffice: (name) => `${name} está fuera de la oficina`,
    },
    occupiedUntil: {
      tentative: (name, moment) => `${name} quizá esté en una reunión ${until(moment)}`,
      busy: (name, moment) => `${name} está en una reunión ${until(moment)}`,
      outOfOffice: (name, moment) => `${name} está fuera de la oficina ${until(moment)}`,
    },
    freeAgainUntil: (sentence, moment) => `${sentence} y después estará libre ${until(moment)}`,
    freeAgain: (sentence) => `${sentence} y después estará libre`,
    freeFrom: (sentence, start) => `${sentence} y estará libre ${from(start)}`,
    offHours: (name) => `${name} no está trabajando en este momento`,
    doing: {
      inCall: (name) => `${name} está en otra llamada`,
      presenting: (name) => `${name} está haciendo una presentación`,
      doNotDisturb: (name) => `No se puede molestar a ${name} en este momento`,
      outOfOffice: (name) => `${name} está fuera de la oficina`,
      inMeeting: (name) => `${name} está en una reunión`,
      busy: (name) => `${name} no puede atender en este momento`,
    },
    notKnown: (name) => `No puedo ver si ${name} está libre`,
    ended: (sentence) => `${sentence}.`,
    asOf: (time, sentence) => `Actualizado ${at(time)}: ${sentence}`,
  },
}
