import type { SignInPart } from '../parts'

export const spanishSignIn: SignInPart = {
  signIn: {
    heading: '¿Quién puede atender esta llamada?',
    whatWillHappen:
      'Su navegador se abre en la página de inicio de sesión de Microsoft. Patchboard nunca ve su contraseña.',
    signIn: 'Iniciar sesión con Microsoft',
    organisation: (name) => `Para ${name}`,
    promises: [
      'Sin contraseñas compartidas',
      'Un acceso que puede retirar',
      'Claves que caducan',
      'Un inicio de sesión estándar',
    ],
    promisesBy: 'Autenticación moderna (OAuth 2.0)',
    sampleTitle: 'Esta es la organización de ejemplo',
    sampleMeans: 'Una empresa ficticia: sus personas y sus reuniones son inventadas.',
    sampleConnect: (options) =>
      `Para conectar la suya, introduzca el id. de aplicación y el directorio en «${options}», más abajo; el README dice dónde encontrarlos, en «Connect your organisation».`,
    sampleWhatWillHappen:
      'Su navegador se abre en la página de inicio de sesión de la organización de ejemplo, en este equipo. Nada sale de él.',
    sampleSignIn: 'Iniciar sesión con Microsoft',
    waitingTitle: 'Termine en su navegador',
    waitingMeans:
      'La página de inicio de sesión está abierta allí. Esta ventana continúa sola cuando haya terminado.',
    timeLeft: (time) => `quedan ${time}`,
    timeIsUp: 'Se acabó el tiempo.',
    openAgain: 'Abrir de nuevo el navegador',
    copyLink: 'Copiar el enlace',
    linkCopied: 'Enlace copiado',
    cancel: 'Cancelar',
    errorNumber: '¿El navegador muestra un error? Escriba su número',
    errorNumberPlaceholder: 'AADSTS…',
    errorNumberUnknown: 'Ese número no se conoce aquí: comuníquelo a informática.',
    left: 'La sesión está cerrada en este equipo.',
    leftMeans: 'Puede que su navegador siga con la sesión de Microsoft iniciada.',
    leaveBrowser: 'Cerrar sesión también en el navegador',
    stillHere: 'Mientras tanto, la consola sigue con lo que sabe.',
    notConfiguredTitle: 'Hay un ajuste que corregir',
    notConfiguredMeans: 'Patchboard aún no sabe en qué organización iniciar sesión.',
  },
  proxy: {
    title: 'Iniciar sesión en la red',
    asks: (proxy) =>
      `El proxy ${proxy} no deja pasar nada sin usuario ni contraseña. Si no los conoce, pregunte a informática.`,
    user: 'Usuario',
    password: 'Contraseña',
    kept: 'Se guardan hasta que se cierre Patchboard y no se escriben en ningún sitio.',
    send: 'Iniciar sesión en la red',
    trying: 'Probando …',
    notNow: 'Ahora no',
    refused: 'El proxy no ha aceptado este usuario y esta contraseña.',
    enter: 'Introducir la contraseña',
  },
}
