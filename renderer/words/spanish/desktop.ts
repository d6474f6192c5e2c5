import type { DesktopPart } from '../parts'

export const spanishDesktop: DesktopPart = {
  desktop: {
    startAtLogin: 'Iniciar cuando entro en este equipo',
    loginStart: {
      asChosen: 'Así Patchboard está abierto antes de la primera llamada.',
      notInstalled: 'Solo puede hacerlo un Patchboard instalado, y este no lo está.',
      heldBack: 'Está desactivado en los ajustes del equipo: actívelo también allí.',
      refused: 'El equipo no aceptó este cambio.',
    },
    onTop: 'Permanecer encima de otras ventanas',
    onTopMeans: 'La franja estrecha siempre lo hace.',
    inTray: 'Seguir en el área de notificación al cerrar la ventana',
    inTrayMeans: 'Las llamadas y sus teclas la traen al frente. Salir está en el menú del icono.',
    noTray: 'Este escritorio no tiene área de notificación: al cerrar la ventana, Patchboard termina.',
    keys: 'Teclas que traen Patchboard al frente',
    keysMeans:
      'Desde cualquier programa. Púlselas aquí: dos de Ctrl, Alt y Mayús con una letra o una cifra, o una de ellas con una tecla F.',
    keysForm: 'Mantenga dos de Ctrl, Alt y Mayús con una letra o una cifra, o una de ellas con una tecla F.',
    noKeys: 'ninguna',
    removeKeys: 'Sin teclas',
    keysStand: {
      taken: 'Otro programa o el equipo usa estas teclas: aquí no hacen nada. Pulse otras.',
      notOnWayland:
        'Este escritorio (Wayland) no da teclas propias a los programas. En los ajustes de teclado del equipo, asigne teclas al comando patchboard: trae la consola al frente.',
    },
    updateReady: (version) => `Patchboard ${version} ha llegado. Se instalará cuando salga de Patchboard.`,
    understood: 'Entendido',
    notifications: 'Notificaciones',
    notificationsMean:
      'Cuando está libre alguien a quien usted espera o hay que devolver una llamada. Al pulsar una se abre la persona.',
  },
}
