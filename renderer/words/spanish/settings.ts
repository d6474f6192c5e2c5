import type { SettingsPart } from '../parts'

export const spanishSettings: SettingsPart = {
  settings: {
    title: 'Opciones de calendario',
    sections: {
      account: 'Cuenta',
      calendars: 'Calendarios',
      view: 'Vista',
      telephone: 'Teléfono',
      desktop: 'Escritorio',
    },
    changed: 'Guardado.',
    undo: 'Deshacer',
    lockedBy: {
      policy: 'Establecido por su organización',
      environment: 'Establecido al iniciar Patchboard',
    },
    notUsable: 'Este equipo no puede usar este valor.',
    wrong: 'Lo que se estableció aquí no sirve; vale el valor habitual.',
    between: (least, most) => `Un número entero de ${least} a ${most}.`,
    setAside: (name) =>
      `El archivo de ajustes no se entendía. Se le cambió el nombre a ${name}; valen los valores habituales.`,
    newer:
      'El archivo de ajustes es de un Patchboard más nuevo. Vale en lo que se entiende y no se modifica.',
    unreadable:
      'No se pudo leer el archivo de ajustes. Valen los valores habituales y no se puede cambiar nada.',
    policy: {
      unreadable: (place) =>
        `Lo que su organización fijó para este equipo (${place}) no se puede leer; nada de ello vale. Avise a su departamento de informática.`,
      newer: (place) =>
        `Lo que su organización fijó para este equipo (${place}) está escrito para un Patchboard más nuevo. Vale en lo que se entiende.`,
      unknown: (names) =>
        `Su organización fijó algo que Patchboard no conoce: ${names}. Avise a su departamento de informática.`,
      wrong: (names) =>
        `Su organización fijó valores que no sirven: ${names}. Ahí valen los habituales. Avise a su departamento de informática.`,
    },
    account: {
      authentication: 'Autenticación',
      method: 'Autenticación moderna (OAuth 2.0)',
      roles: {
        you: {
          name: 'Usted',
          sentence: 'Usted inicia sesión en el navegador; Patchboard nunca ve su contraseña.',
        },
        server: {
          name: 'Microsoft Entra ID',
          sentence:
            'El servidor de inicio de sesión le conoce, comprueba quién es y puede retirar el acceso en todo momento.',
        },
        app: {
          name: 'Patchboard',
          sentence:
            'Patchboard puede ver lo que se permitió en la página de consentimiento, con una llave que caduca.',
        },
        calendars: {
          name: 'Microsoft 365',
          sentence: 'El servicio de calendarios guarda directorio y calendarios y solo responde a esa llave.',
        },
      },
      basic: 'Autenticación básica: retirada',
      basicMeans:
        'Enviaba nombre y contraseña en cada petición, y nadie podía limitarla ni retirarla por separado. Microsoft 365 ya no la acepta y Patchboard no la tiene.',
      organisation: 'Organización',
      clientId: 'Id. de aplicación (cliente)',
      clientIdForm: 'Un id. como 0f0e0d0c-1a2b-4c3d-8e4f-001122334455, tal como lo muestra el registro.',
      tenant: 'Directorio (inquilino)',
      tenantForm: 'El id. del directorio, uno de sus dominios como contoso.com, u organizations.',
      cloud: 'Nube',
      clouds: {
        global: 'Mundial',
        gccHigh: 'Gobierno de EE. UU., GCC High',
        dod: 'Gobierno de EE. UU., DoD',
        china: 'China, operada por 21Vianet',
      },
      afterRestart:
        'Vale desde el próximo inicio de Patchboard. Sin los dos id. se abre la organización de ejemplo.',
    },
    calendars: {
      usualHours: 'Horario laboral de quien no lo indica en su buzón',
      usualHoursMeans: 'Según el reloj de este equipo. Ningún día: su horario queda sin conocer.',
      start: 'Desde',
      end: 'Hasta',
      daysAhead: 'Días siguientes',
      daysAheadMeans: 'Se leen tantos días después de hoy.',
      inSight: 'Filas a la vista, segundos',
      elsewhere: 'Todos los demás, segundos',
      refreshMeans: 'Cuánto puede envejecer una respuesta antes de volver a pedirla.',
      privacy: 'Privacidad',
      hideTitles: 'Ocultar el asunto de las reuniones',
      hideTitlesMeans: 'También donde se comparte. La ventana recibe entonces solo las horas.',
      hideTexts: 'Ocultar los textos de fuera de la oficina',
      hideTextsMeans: 'Entonces no se piden. Que alguien esté ausente se sigue mostrando.',
    },
    view: {
      language: 'Idioma',
      languageOfComputer: 'Como este equipo',
      theme: 'Aspecto',
      themes: { system: 'Como este equipo', light: 'Claro', dark: 'Oscuro' },
      density: 'Filas',
      densities: { comfortable: 'Amplias, dos líneas', compact: 'Compactas, una línea' },
    },
    telephone: {
      region: 'País',
      regionMeans: 'Los números se escriben como se hace en este país.',
      regionOfComputer: 'Como este equipo',
      regionForm: 'Dos letras, como CH, o nada para el país de este equipo.',
      extensions: 'Extensiones',
      extensionsMeans:
        'Un número entre la más corta y la más larga es ya una extensión; de uno más largo lo son las últimas cifras.',
      shortest: 'La más corta, cifras',
      longest: 'La más larga, cifras',
      atEnd: 'Últimas cifras',
      templates: 'Frases para los recados',
      templatesMean:
        'Una por línea; las nueve primeras tienen una tecla en el formulario. Vacío: las de Patchboard.',
      templatesForm: 'Como máximo 50 líneas de 500 caracteres.',
    },
  },
}
