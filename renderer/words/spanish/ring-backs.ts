import type { RingBacksPart } from '../parts'

export const spanishRingBacks: RingBacksPart = {
  ringBacks: {
    title: 'Por devolver la llamada',
    none: 'No hay llamadas por devolver.',
    howTo: (key) => `${key} le recuerda devolver la llamada cuando la persona elegida quede libre.`,
    ringBack: 'Devolver la llamada',
    due: (caller) => `Devolver la llamada a ${caller}`,
    wanted: (name) => `preguntaba por ${name}`,
    dialled: {
      link: (time) => `pasado a su teléfono ${time}`,
      teams: (time) => `abierto en Teams ${time}`,
      copied: (time) => `número copiado ${time}`,
      program: (time) => `entregado al programa ${time}`,
      http: (time) => `aceptado por la centralita ${time}`,
    },
    dial: 'Marcar',
    done: 'Hecho',
    later: 'Más tarde',
    remove: 'Quitar',
    atFree: (moment) => `en cuanto quede libre, ${moment}`,
    atWait: (moment) => `${moment}; el calendario no se conoce`,
    dueSince: (moment) => `pendiente desde ${moment}`,
    gone: (caller) => `No se devolverá la llamada a ${caller}.`,
    bringBack: 'Recuperar',
    willRemind: (caller, when) => `Se le recordará devolver la llamada a ${caller}: ${when}.`,
    lost: (count) =>
      count === 1
        ? 'Al cerrar sesión se pierde 1 aviso de llamada.'
        : `Al cerrar sesión se pierden ${count} avisos de llamada.`,
  },
}
