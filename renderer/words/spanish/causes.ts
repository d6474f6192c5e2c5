import type { CausesPart } from '../parts'

export const spanishCauses: CausesPart = {
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
    policy: 'Lo que su organización fijó para este equipo no se puede leer; nada de ello vale.',
    settingsFile:
      'No se puede leer el archivo de ajustes (settings.json). Si no era un archivo de ajustes, se le cambió el nombre y está junto a su antiguo lugar como settings.json.broken-….',
  },
  notChangedCause: {
    notAllowedByOperator: 'No permitió el programa.',
    locked: 'Lo fija su organización.',
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
  endpointClosedCause: {
    portTaken: (port) => `El puerto ${port} lo usa otro programa.`,
    portRefused: (port) => `Este equipo no deja a Patchboard el puerto ${port}.`,
    keychainClosed: () => 'El llavero de este equipo está bloqueado y guarda el secreto.',
  },
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
    returnAddressUnknown: 'El camino de vuelta a Patchboard no está registrado: informática puede añadirlo.',
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
}
