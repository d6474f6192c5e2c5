import type { ProblemsPart } from '../parts'
import { spanishProblemsLater } from './messages'
import { at } from './moments'

export const spanishProblems: ProblemsPart = {
  problems: {
    of: {
      offline: {
        title: 'No se puede contactar con el servidor de calendarios.',
        nextStep: 'Patchboard sigue intentándolo. Lo que ya se leyó permanece, con su hora.',
      },
      throttled: {
        title: 'El servidor de calendarios nos pidió que esperáramos.',
        nextStep: 'No tiene que hacer nada: Patchboard continúa solo.',
      },
      signedOut: { title: 'Su sesión ha terminado.', nextStep: 'Inicie sesión de nuevo para continuar.' },
      consentNeeded: {
        title: 'Su organización aún no ha aprobado Patchboard.',
        nextStep: 'Pida a informática que lo apruebe para su organización y vuelva a iniciar sesión.',
      },
      signInRefused: {
        title: 'No se permitió el acceso en el navegador.',
        nextStep:
          'Sin él, Patchboard no puede mostrar quién está libre. Inicie sesión de nuevo o pida a informática que lo apruebe.',
      },
      signInCancelled: { title: 'Se canceló el inicio de sesión.', nextStep: 'Inicie sesión cuando quiera.' },
      signInTimedOut: {
        title: 'Nadie terminó a tiempo en el navegador.',
        nextStep: 'Inicie sesión de nuevo. Si el navegador mostró un error, comuníquelo a informática.',
      },
      loopbackUnavailable: {
        title: 'No se pudo abrir el camino de vuelta del navegador a Patchboard.',
        nextStep:
          'Puede que lo bloquee un programa de seguridad de este equipo. Inténtelo de nuevo o consulte a informática.',
      },
      browserUnavailable: {
        title: 'No se pudo abrir ningún navegador.',
        nextStep: 'Defina un navegador predeterminado en los ajustes del equipo e inténtelo de nuevo.',
      },
      signInFailed: {
        title: 'El inicio de sesión no funcionó.',
        nextStep: 'Inténtelo de nuevo. Si vuelve a fallar, dé los detalles a informática.',
      },
      wrongOrganisation: {
        title: 'Esa cuenta pertenece a otra organización.',
        nextStep: 'Inicie sesión de nuevo y elija su cuenta de esta organización.',
      },
      notAllowed: {
        title: 'Esta cuenta no puede leer eso.',
        nextStep: 'Pida permiso a informática y dé los detalles.',
      },
      clockWrong: {
        title: 'El reloj de este equipo no va bien.',
        nextStep:
          'Ponga en hora el reloj de este equipo, o deje que lo haga la red; después inicie sesión de nuevo.',
      },
      secretsUnavailable: {
        title: 'El llavero de este equipo está bloqueado o falta.',
        nextStep:
          'Desbloquéelo y reinicie Patchboard. Hasta entonces, la sesión dura hasta cerrar Patchboard.',
      },
      misconfigured: {
        title: 'Falta un ajuste o es incorrecto.',
        nextStep: 'Corríjalo y reinicie Patchboard. El README lo explica en «Connect your organisation».',
      },
      handOverFailed: {
        title: 'La llamada no se transfirió.',
        nextStep: 'Sigue aquí: pruebe otro número o transfiérala desde su teléfono.',
      },
      ...spanishProblemsLater,
      endpointClosed: {
        title: 'Los programas de este equipo no pueden avisar de llamadas.',
        nextStep: 'Elija otro puerto en «Teléfono» o cierre el programa que usa este.',
      },
      fileNotSaved: {
        title: 'El archivo no se guardó.',
        nextStep: 'Elija otro lugar; en el anterior no ha cambiado nada.',
      },
      settingsNotChanged: { title: 'El ajuste no se cambió.', nextStep: 'Todo sigue como antes.' },
      windowBroke: {
        title: 'La ventana falló y se volvió a abrir.',
        nextStep: 'No se pierde nada: está donde estaba. Si ocurre a menudo, dé los detalles a informática.',
      },
      unexpected: {
        title: 'Ocurrió algo que Patchboard no esperaba.',
        nextStep: 'Si persiste, dé los detalles a informática.',
      },
    },
    nextStepAtSignIn: {
      offline: 'Compruebe la red e inicie sesión de nuevo.',
      throttled: 'Inicie sesión de nuevo después de la espera.',
      unexpected: 'Inicie sesión de nuevo. Si vuelve a ocurrir, dé los detalles a informática.',
    },
    offlineCause: {
      nameNotFound: 'No se encontró el nombre del servidor: ¿está este equipo en la red?',
      refused: 'La conexión fue rechazada.',
      tlsReplaced: 'A la conexión segura respondió otra cosa, por ejemplo un filtro de la red.',
      proxy: 'El proxy de esta red no dejó pasar la solicitud.',
      proxyPassword: 'El proxy de esta red quiere una contraseña que este equipo no dio.',
      captivePortal:
        'En lugar de la respuesta llegó una página web: quizá esta red pide antes un inicio de sesión. Abra cualquier página en el navegador para verlo.',
      timedOut: 'No hubo respuesta a tiempo.',
      unreachable: 'En este momento no hay forma de llegar al servidor.',
    },
    setting: {
      clientId: 'El ajuste es PATCHBOARD_CLIENT_ID: el identificador de la aplicación.',
      tenant: 'El ajuste es PATCHBOARD_TENANT: el identificador de la organización.',
      cloud: 'El ajuste es PATCHBOARD_CLOUD: global, gccHigh, dod o china.',
      cloudAddresses:
        'Los ajustes son PATCHBOARD_SIGN_IN_ADDRESS y PATCHBOARD_GRAPH_ADDRESS: dos direcciones https que fija el departamento de TI.',
      redirectHost: 'El ajuste es PATCHBOARD_REDIRECT_HOST: localhost o 127.0.0.1.',
      responseMode: 'El ajuste es PATCHBOARD_RESPONSE_MODE: form_post o query.',
      handOver: 'El ajuste es handOver en settings.json: con qué se transfieren las llamadas.',
      settingsFile:
        'No se puede leer el archivo de ajustes (settings.json). Si no era un archivo de ajustes, se le cambió el nombre y está junto a su antiguo lugar como settings.json.broken-….',
    },
    mendHandOver:
      'Corríjalo y reinicie Patchboard; docs/telephony.md lo explica. Hasta entonces, las llamadas solo se pueden transferir en Teams.',
    nothingToDo: 'No hay nada que hacer.',
    notChangedCause: {
      notAllowedByOperator: 'No permitió el programa.',
      locked: 'Lo fija su departamento de informática.',
      newerFile: 'El archivo de ajustes lo escribió un Patchboard más reciente, y este lo deja como está.',
      notSaved: 'No se pudo escribir el archivo de ajustes.',
    },
    handOverCause: {
      callGone: 'Ya se había terminado o transferido.',
      numberGone: 'El directorio ya no tiene a esta persona o este número.',
      notDialable: 'El número no contiene solo cifras.',
      noTeamsAddress: 'El directorio no tiene una dirección de Teams de esta persona.',
      noProgram: 'Este equipo no pudo abrir el programa necesario.',
      programFailed: 'El programa de transferencia comunicó un error.',
      pbxRefused: 'La centralita lo rechazó.',
      pbxSilent: 'La centralita no respondió a tiempo: mire en su teléfono si la llamada se ha ido.',
      pbxNotReached: 'No se pudo contactar con la centralita.',
      callNotNamed:
        'Su programa de teléfono no dio un nombre a esta llamada: la centralita no puede encontrarla.',
      headerMissing: 'Un encabezado de la centralita aún no tiene valor: introdúzcalo en «Teléfono».',
      secretsLocked: 'El llavero de este equipo está bloqueado y guarda la contraseña de la centralita.',
    },
    pbxAnswered: (status) => `La centralita lo rechazó, con el error ${status}.`,
    endpointClosedCause: {
      portTaken: (port) => `El puerto ${port} lo usa otro programa.`,
      portRefused: (port) => `Este equipo no deja a Patchboard el puerto ${port}.`,
      keychainClosed: () => 'El llavero de este equipo está bloqueado y guarda el secreto.',
    },
    unlockKeychain: 'Desbloquee el llavero; después, en «Teléfono», desactívelo y vuelva a activarlo.',
    proxyNextStep: 'Introduzca el usuario y la contraseña que pide.',
    waitsUntil: (time) => `La espera termina ${at(time)}.`,
    clockAhead: (length) => `Va adelantado ${length}.`,
    clockBehind: (length) => `Va atrasado ${length}.`,
    explanation: {
      appNotApproved: 'Patchboard aún no se ha aprobado en su organización.',
      accessDeclined: 'El acceso se rechazó en el navegador.',
      administratorMustApprove: 'Primero un administrador de su organización debe aprobar Patchboard.',
      accountNotInOrganisation: 'Esa cuenta no pertenece a esta organización.',
      confirmIdentity: 'Su organización quiere que confirme su identidad.',
      securitySetupNeeded: 'Primero hay que configurar la seguridad adicional de su cuenta.',
      appNotAssigned: 'Su cuenta no tiene acceso a Patchboard: informática puede asignarlo.',
      deviceNotAccepted:
        'Su organización solo lo permite desde un equipo que ella administra y que está al día.',
      blockedByRule:
        'Una regla de su organización bloqueó este inicio de sesión, por ejemplo por el lugar o la red.',
      appUnknown: 'Su organización no conoce el identificador de aplicación definido para Patchboard.',
      awayTooLong: 'Ha pasado mucho tiempo desde el último uso.',
      signInDue: 'Su organización pide de vez en cuando un nuevo inicio de sesión.',
      accessReset: 'Se cambió su contraseña o se restableció su acceso.',
      organisationUnknown: 'No se encontró la organización definida para Patchboard.',
      notRegisteredForDesktop:
        'Patchboard no está registrado como aplicación de escritorio: informática puede cambiarlo.',
      returnAddressUnknown:
        'El camino de vuelta a Patchboard no está registrado: informática puede añadirlo.',
      notSignedInInBrowser: 'Nadie ha iniciado sesión en el navegador.',
      networkAllowsOthersOnly: 'Esta red solo permite iniciar sesión en otras organizaciones.',
      organisationNotNamed: 'Patchboard es para una sola organización, y no hay ninguna definida.',
      linkExpired: 'El enlace de inicio de sesión era demasiado antiguo o ya se había usado.',
      tooManyRequests: 'Hubo demasiados inicios de sesión en poco tiempo.',
      providerBusy: 'El servicio de inicio de sesión está saturado.',
      accountDisabled: 'La cuenta está desactivada.',
      accountLocked: 'La cuenta está bloqueada.',
      passwordExpired: 'La contraseña de la cuenta ha caducado.',
      permissionUnavailable: 'Su organización no ofrece a Patchboard lo que necesita para leer calendarios.',
    },
    signInAction: {
      signIn: 'Inicie sesión de nuevo.',
      useAnotherAccount: 'Inicie sesión de nuevo y elija su cuenta de esta organización.',
      copyRequestForIt: 'Dé los detalles a informática.',
      copyConsentLink: 'Pida a informática que apruebe Patchboard y dele los detalles.',
      finishInBrowser: 'Termine lo que pide el navegador e inicie sesión de nuevo.',
      checkSettings: 'Haga revisar los ajustes PATCHBOARD_CLIENT_ID y PATCHBOARD_TENANT.',
      wait: 'Espere unos minutos e inicie sesión de nuevo.',
    },
    providerCode: (code) => `Su código es ${code}.`,
    reference: (reference) => `Referencia para informática: ${reference}`,
    copyDetails: 'Copiar para informática',
    detailsCopied: 'Copiado',
    signIn: 'Iniciar sesión',
    noPeople: 'No se pudo leer el directorio.',
    partOfPeople: 'No se pudo leer una parte del directorio.',
  },
}
