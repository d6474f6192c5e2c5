import type { MainWords } from './words-of-main'

export const french: MainWords = {
  cannotStart: 'Patchboard ne peut pas démarrer',
  folderUnusable: (folder) =>
    `Patchboard ne peut pas utiliser son dossier ${folder}. Rendez-le lisible et modifiable pour cet utilisateur, ou démarrez avec --user-data-dir=<autre dossier>.`,
  switchesUnwanted: (switches) =>
    `Patchboard ne démarre pas avec ${switches} : il serait ouvert à d’autres. Démarrez-le sans.`,
  menu: {
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    reload: 'Recharger',
    resetZoom: 'Taille réelle',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fullScreen: 'Plein écran',
    window: 'Fenêtre',
    minimize: 'Réduire la fenêtre',
    close: 'Fermer',
    about: 'À propos de Patchboard',
    hide: 'Masquer Patchboard',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    quit: 'Quitter Patchboard',
  },
  tray: {
    states: { signedOut: 'Personne n’est connecté', onHand: 'Disponible', trouble: 'Quelque chose bloque' },
    queued: (count) =>
      count === 1 ? 'Un message attend d’être envoyé' : `${count} messages attendent d’être envoyés`,
    openConsole: 'Console entière',
    openStrip: 'Bande étroite',
    bringToFront: 'Au premier plan',
    quit: 'Quitter Patchboard',
  },
  consent: {
    please: (organisation) => `Merci d’approuver l’application Patchboard pour ${organisation}.`,
    what: 'Elle indique au standard si un collègue peut prendre un appel. Elle demande ces autorisations déléguées :',
    reasons: {
      'User.Read': 'connecte la personne au standard et lit son nom',
      'User.ReadBasic.All': 'noms, services et numéros des collègues, pour les trouver',
      'Calendars.ReadBasic':
        'quand les collègues sont libres ou occupés ; ni textes, ni pièces jointes, ni invités des réunions privées',
      'Presence.Read.All': 'si un collègue est en communication ou absent à l’instant',
      'User.Read.All': 'responsables et autres numéros, pour indiquer qui peut remplacer',
      'MailTips.ReadBasic.Shared': 'le message d’absence qu’un collègue a défini',
      'Place.Read.All': 'les salles de réunion, pour dire où se trouve un collègue',
      'Mail.Send': 'envoie, en son propre nom, un message noté au standard',
      'People.Read':
        'les collègues avec qui l’on travaille et une recherche dans l’organisation, là où l’annuaire entier ne peut être lu',
      'GroupMember.Read.All': 'les membres d’un groupe de l’organisation, pour les afficher ensemble',
    },
    clientId: (id) => `ID d’application (client) : ${id}`,
    link: (link) => `Un administrateur peut l’approuver ici : ${link}`,
    afterwards: 'Après l’approbation, le navigateur peut afficher une page vide : elle peut être fermée.',
  },
  program: {
    question: 'Patchboard peut-il lancer ce programme pour chaque appel que vous transférez ?',
    allow: 'Autoriser',
    cancel: 'Annuler',
  },
}
