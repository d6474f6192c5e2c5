import type { NetworkCheckPart } from '../parts'

export const spanishNetworkCheck: NetworkCheckPart = {
  networkCheck: {
    title: 'Red',
    means:
      'Se pregunta una vez a cada servidor, como lo hace la consola: por el proxy y los certificados del equipo. Sin iniciar sesión.',
    check: 'Comprobar la red',
    again: 'Comprobar de nuevo',
    checking: 'Comprobando…',
    notChecked: 'La red no se ha comprobado.',
    failed: 'No se pudo comprobar.',
    steps: {
      proxy: 'Servidor proxy',
      signInServer: 'Servidor de inicio de sesión',
      calendarServer: 'Servidor de calendarios',
      certificates: 'Certificados',
      clock: 'Reloj',
    },
    marks: { fine: 'Correcto', noted: 'Aviso', failed: 'Error' },
    noNetwork: 'La organización de ejemplo está dentro de Patchboard: no hay camino que comprobar.',
    direct: 'Ninguno: directamente a los servidores.',
    throughProxy: (proxy) => `Por ${proxy}.`,
    answered: (host, status, took) => `${host} respondió tras ${took} ms, con el estado ${status}.`,
    serverFault: (host, status) => `${host} respondió con el error ${status}.`,
    knownAuthority: (issuer) => `De ${issuer}, bajo una autoridad que los navegadores conocen por sí mismos.`,
    ownAuthority: (host, issuer) =>
      `${host} muestra un certificado de «${issuer}», bajo una autoridad añadida a este equipo. Quien la tenga puede leer lo que se transmite, por ejemplo un filtro de la red o un antivirus.`,
    notTrusted: (host, issuer, why) =>
      `El certificado de ${host}, emitido por «${issuer}», no es de confianza: ${why}.`,
    noCertificate: (host) =>
      `El certificado de ${host} no se pudo examinar: la solicitud no llegó. Detrás de un proxy con contraseña no llega nunca.`,
    clockRight: (seconds) => `A menos de cinco minutos de los servidores (${seconds} s).`,
    clockAhead: (length) =>
      `${length} por delante de los servidores. Con más de cinco minutos fallan los inicios de sesión.`,
    clockBehind: (length) =>
      `${length} por detrás de los servidores. Con más de cinco minutos fallan los inicios de sesión.`,
    noTime: 'Ningún servidor indicó la hora.',
  },
}
