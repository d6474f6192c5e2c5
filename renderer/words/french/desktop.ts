import type { DesktopPart } from '../parts'

export const frenchDesktop: DesktopPart = {
  desktop: {
    startAtLogin: 'Démarrer quand j’ouvre ma session sur cet ordinateur',
    loginStart: {
      asChosen: 'Patchboard est alors ouvert avant le premier appel.',
      notInstalled: 'Seul un Patchboard installé peut le faire, et celui-ci ne l’est pas.',
      heldBack: 'C’est désactivé dans les réglages de l’ordinateur : activez-le là aussi.',
      refused: 'L’ordinateur n’a pas accepté ce changement.',
    },
    onTop: 'Rester au-dessus des autres fenêtres',
    onTopMeans: 'La bande étroite y reste toujours.',
    inTray: 'Continuer dans la zone de notification quand la fenêtre est fermée',
    inTrayMeans: 'Les appels et vos touches l’affichent toujours. Quitter se trouve dans le menu de l’icône.',
    noTray: 'Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte Patchboard.',
    keys: 'Touches qui affichent Patchboard',
    keysMeans:
      'Depuis n’importe quel programme. Appuyez ici : deux des touches Ctrl, Alt et Maj avec une lettre ou un chiffre, ou l’une d’elles avec une touche F.',
    keysForm:
      'Maintenez deux des touches Ctrl, Alt et Maj avec une lettre ou un chiffre, ou l’une d’elles avec une touche F.',
    noKeys: 'aucune',
    removeKeys: 'Aucune touche',
    keysStand: {
      taken:
        'Un autre programme ou l’ordinateur utilise ces touches : elles n’ont pas d’effet ici. Choisissez-en d’autres.',
      notOnWayland:
        'Ce bureau (Wayland) ne donne pas de touches propres aux programmes. Dans les réglages du clavier de l’ordinateur, associez des touches à la commande patchboard : elle affiche la console.',
    },
    updateReady: (version) =>
      `Patchboard ${version} est arrivé. Il sera mis en place quand vous quitterez Patchboard.`,
    understood: 'Compris',
    notifications: 'Notifications',
    notificationsMean:
      'Quand une personne que vous attendez est disponible ou qu’un appelant est à rappeler. Un appui sur la notification ouvre sa fiche.',
  },
}
