import type { MainWords } from './words-of-main'

export const spanish: MainWords = {
  cannotStart: 'Patchboard no puede iniciarse',
  folderUnusable: (folder) =>
    `Patchboard no puede usar su carpeta ${folder}. Haga que este usuario pueda leerla y escribir en ella, o inicie con --user-data-dir=<otra carpeta>.`,
  switchesUnwanted: (switches) =>
    `Patchboard no se inicia con ${switches}: quedaría abierto a otros. Inícielo sin eso.`,
  menu: {
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: 'Ver',
    reload: 'Volver a cargar',
    resetZoom: 'Tamaño real',
    zoomIn: 'Más grande',
    zoomOut: 'Más pequeño',
    fullScreen: 'Pantalla completa',
    window: 'Ventana',
    minimize: 'Minimizar',
    close: 'Cerrar',
    about: 'Acerca de Patchboard',
    hide: 'Ocultar Patchboard',
    hideOthers: 'Ocultar otros',
    unhide: 'Mostrar todo',
    quit: 'Salir de Patchboard',
  },
  tray: {
    states: { signedOut: 'Nadie ha iniciado sesión', onHand: 'Listo', trouble: 'Algo lo impide' },
    queued: (count) => (count === 1 ? 'Un mensaje espera su envío' : `${count} mensajes esperan su envío`),
    openConsole: 'Consola completa',
    openStrip: 'Franja estrecha',
    bringToFront: 'Al frente',
    quit: 'Salir de Patchboard',
  },
  consent: {
    please: (organisation) => `Le rogamos que apruebe la aplicación Patchboard para ${organisation}.`,
    what: 'Muestra a la centralita si un compañero puede atender una llamada. Solicita estos permisos delegados:',
    reasons: {
      'User.Read': 'inicia la sesión de quien atiende la centralita y lee su nombre',
      'User.ReadBasic.All': 'nombres, departamentos y teléfonos de los compañeros, para encontrarlos',
      'Calendars.ReadBasic':
        'cuándo están libres u ocupados; sin textos, sin adjuntos, sin invitados de reuniones privadas',
      'Presence.Read.All': 'si un compañero está al teléfono o ausente en este momento',
      'User.Read.All': 'responsables y otros números, para indicar quién puede sustituir',
      'MailTips.ReadBasic.Shared': 'el mensaje de ausencia que ha puesto un compañero',
      'Place.Read.All': 'salas de reunión, para decir dónde está un compañero',
      'Mail.Send': 'envía, en su propio nombre, un recado tomado en la centralita',
      'People.Read':
        'los compañeros con quienes trabaja y una búsqueda en la organización, donde no se puede leer el directorio entero',
      'GroupMember.Read.All': 'los miembros de un grupo de la organización, para mostrarlos juntos',
    },
    clientId: (id) => `Id. de aplicación (cliente): ${id}`,
    link: (link) => `Un administrador puede aprobarla aquí: ${link}`,
    afterwards: 'Tras la aprobación, el navegador puede mostrar una página vacía: se puede cerrar.',
  },
  program: {
    question: '¿Puede Patchboard iniciar este programa con cada llamada que transfiera?',
    allow: 'Permitir',
    cancel: 'Cancelar',
  },
}
