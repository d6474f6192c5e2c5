import type { DiagnosticsPart } from '../parts'
import { at } from './moments'

export const spanishDiagnostics: DiagnosticsPart = {
  diagnostics: {
    title: 'Diagnóstico',
    intro: 'Para informática. Contiene números y versiones, y nada sobre personas.',
    reading: 'Leyendo…',
    notRead: 'No se pudo leer el diagnóstico.',
    takenAt: (time) => `Actualizado ${at(time)}`,
    readAgain: 'Volver a leer',
    copy: 'Copiar para informática',
    copied: 'Copiado',
    requests: 'Solicitudes desde el inicio',
    service: 'Servicio',
    services: {
      calendars: 'Calendarios',
      directory: 'Directorio',
      presence: 'Presencia',
      outOfOffice: 'Mensajes de ausencia',
    },
    counts: {
      requests: 'Enviadas',
      triedAgain: 'Repetidas',
      throttled: 'Ralentizadas',
      failing: 'Errores del servidor',
      unreachable: 'Sin respuesta',
    },
    paused: (service, length) => `${service}: espera de ${length} antes de la próxima solicitud.`,
    answers: 'Calendarios por antigüedad',
    ages: {
      fresh: 'Recientes',
      aging: 'Menos recientes',
      old: 'Antiguos',
      notKnown: 'Desconocidos',
      notAsked: 'Aún no consultados',
    },
    oldest: (time) => `El más antiguo mostrado: ${time}`,
    signIn: 'Inicio de sesión',
    states: {
      starting: 'Iniciándose.',
      notConfigured: 'No hay ninguna organización configurada.',
      signedOut: 'Nadie ha iniciado sesión.',
      waitingForBrowser: 'Esperando al navegador.',
      signedIn: 'Sesión iniciada.',
    },
    sample: 'Está abierta la organización de ejemplo.',
    allowed: (allowed) => `También permitido: ${allowed}`,
    problem: (kind) => `Problema: ${kind}`,
    reference: (reference) => `Referencia: ${reference}`,
    versions: 'Versiones',
    runningFor: (length) => `En marcha desde hace ${length}`,
  },
}
