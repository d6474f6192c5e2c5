import type { MessagesPart } from '../parts'
import type { ProblemsLater } from '../words-of-messages'
import { at, from } from './moments'

export const spanishMessages: MessagesPart = {
  messages: {
    take: (name) => `Recado para ${name}`,
    caller: 'Quién llama',
    number: 'Número',
    text: 'Recado',
    insert: 'Insertar',
    templates: [
      'Pide que le devuelvan la llamada.',
      'Volverá a llamar.',
      'Sin recado.',
      'Pide respuesta por correo.',
    ],
    promise: 'A quien llama le dije',
    nothingPromised: 'ninguna hora',
    after: from,
    urgent: 'Urgente',
    send: 'Enviar',
    teams: 'Chat de Teams',
    copy: 'Copiar',
    discard: 'Descartar',
    keepsDraft: 'Esc lo guarda como borrador.',
    willAsk: 'La primera vez, su navegador pregunta si Patchboard puede enviar correo en su nombre.',
    untilClosed:
      'Este equipo no tiene un llavero de confianza: los recados solo se guardan hasta que se cierre Patchboard.',

    subject: (caller) => `Llamada para usted: ${caller}`,
    urgentSubject: (subject) => `Urgente: ${subject}`,
    called: (caller, when) => `${caller} ha llamado preguntando por usted (${when}).`,
    promised: (moment) => `Dije que se le puede localizar ${from(moment)}.`,
    takenBy: (operator) => `Tomado por ${operator}`,

    title: 'Recados',
    none: 'Aún no hay recados.',
    howTo: (key) => `${key} toma un recado para la persona elegida.`,
    waiting: (count) => (count === 1 ? '1 recado sin enviar' : `${count} recados sin enviar`),
    for: (name) => `Para ${name}`,
    from: (caller) => `de ${caller}`,
    draft: 'Borrador, sin enviar',
    queued: {
      turn: 'A punto de enviarse',
      network: 'Espera a la red; se envía solo',
      server: 'El servidor de correo pide esperar; se envía solo',
      signIn: 'Espera a que vuelva a iniciar sesión; después se envía solo',
      permission: 'Espera el permiso para enviar correo',
      disk: 'Aún no está en el disco y por eso no se envía: el llavero está bloqueado o el disco está lleno',
    },
    sending: 'Enviándose',
    unsure: (moment) => `Quizá enviado ${at(moment)}: no llegó respuesta`,
    unsureMeans: 'Mire en los elementos enviados y después elija.',
    looking: 'Buscando en los elementos enviados…',
    sent: (moment) => `Enviado ${at(moment)}`,
    failed: {
      notAllowed: 'No enviado: no se permitió enviar correo.',
      noAddress: 'No enviado: el directorio no tiene dirección de correo de esta persona.',
      refused: 'No enviado: el servidor de correo no lo aceptó.',
    },
    isOnClipboard: 'El texto está en el portapapeles.',
    copied: (moment) => `Copiado ${at(moment)}, no enviado por Patchboard`,
    inTeams: (moment) => `Abierto en Teams ${at(moment)}; pulse Enviar allí`,
    pasteInTeams: (moment) => `Chat abierto en Teams ${at(moment)}; pegue allí el texto y pulse Enviar`,
    open: 'Abrir',
    sendNow: 'Enviar ahora',
    sendAgain: 'Enviar de nuevo',
    wasSent: 'Se envió',
    remove: 'Quitar',
    discarded: (name) => `El recado para ${name} se descartó.`,
    bringBack: 'Recuperar',
    last: (name, moment) => `último recado para ${name} ${moment}`,
    lastUnsent: (name, moment) => `último recado para ${name} ${moment}, aún sin enviar`,
    lost: (count) =>
      count === 1
        ? 'Al cerrar sesión se pierde 1 recado sin enviar.'
        : `Al cerrar sesión se pierden ${count} recados sin enviar.`,
  },

  later: {
    heading: 'Más tarde',
    message: 'Dejar dicho',
    takeMessage: 'Tomar un recado',
    ringBack: 'Devolver la llamada cuando quede libre',
    afterWait: 'en media hora',
  },
}

export const spanishProblemsLater: ProblemsLater = {
  notDialled: {
    title: 'No se marcó el número.',
    nextStep: 'Márquelo en su teléfono; el aviso queda.',
  },
  messageNotOpened: {
    title: 'El recado no se abrió en Teams.',
    nextStep: 'Se guarda como borrador: envíelo por correo o cópielo.',
  },
}
