import type { ConsolePart } from '../parts'
import { createPlural } from '../plural'
import { since } from './moments'

const plural = createPlural('fr')

export const frenchConsole: ConsolePart = {
  shortcuts: {
    howTo: 'Appuyez ici sur une touche encadrée pour en donner une autre à la commande.',
    locked: 'Votre organisation a fixé ces touches.',
    change: (does, key) => `${key} : ${does}. Changer cette touche`,
    pressNew: 'Appuyez sur la nouvelle touche ; Échap garde celle d’avant',
    pressNewShort: 'appuyez …',
    letterAlone: 'Une lettre ou un chiffre seul cherche toujours : maintenez Ctrl ou Alt.',
    notAKey: 'Choisissez une lettre ou un chiffre avec Ctrl ou Alt, ou une touche de F1 à F9.',
    reserved: 'L’ordinateur ou la zone de recherche a besoin de cette touche.',
    taken: (does) => `Cette touche est déjà prise : ${does}.`,
    notSaved: 'La touche n’a pas pu être enregistrée : les réglages ne peuvent pas être écrits.',
    reset: 'Comme avant',
    resetAll: 'Toutes les touches comme avant',
  },

  console: {
    live: (age) => `En direct · ${age}`,
    offlineSince: (time) => `Hors ligne ${since(time)}`,
    offline: 'Hors ligne',
    notLiveSince: (time) => `Plus en direct ${since(time)}`,
    notLive: 'Plus en direct',
    reading: 'Lecture des agendas…',
    operatorMenu: (name) => `${name} : compte`,
    kept: {
      inKeychain: 'Session ouverte ; conservée dans le trousseau de cet ordinateur.',
      untilClosed:
        'Session ouverte jusqu’à la fermeture de Patchboard, car cet ordinateur n’a pas de trousseau déverrouillé.',
    },
    compact: 'Bandeau étroit, ou retour',
    signOut: 'Se déconnecter',
    signOutQuestion: 'Se déconnecter de Patchboard ?',
    signOutMeans:
      'La connexion et tout ce qui a été lu avec elle quittent cet ordinateur. Votre navigateur est peut-être encore connecté à Microsoft.',
    signingOut: 'Déconnexion…',
    cancel: 'Annuler',
    close: 'Fermer',
    everyoneCount: (count, written) => `${written} ${plural(count, { one: 'personne', other: 'personnes' })}`,
    boardCount: (count, board) => `${count} dans ${board}`,
    nearCount: (count, query) => `Personne ne s’écrit « ${query} » · ${count} à une lettre près`,
    matchCount: (count, { all, query, isOne }) =>
      `${count} sur ${all} ${isOne ? 'correspond' : 'correspondent'} à « ${query} »`,
    loadingPeople: 'lecture en cours…',
    peopleSoFar: (arrived, about) => `${arrived} personnes lues sur environ ${about}…`,
    modernAuthentication: 'Authentification moderne',
    sampleOrganisation: (name) => `${name}, l’organisation d’exemple (fictive)`,
    starting: 'Patchboard démarre.',
    shortcuts: 'Clavier',
    keys: {
      search: 'Aller au champ de recherche ; toute lettre y mène aussi',
      choose: 'Choisir la personne au-dessus ou au-dessous',
      page: 'Un écran vers le haut ou le bas',
      firstAndLast: 'Première ou dernière personne, tant que le champ de recherche est vide',
      copyNumber:
        'Copier le premier numéro de la personne choisie, si aucun texte n’est sélectionné et aucun appel n’attend',
      transfer: 'Transférer l’appel au premier numéro de la personne choisie',
      transferTo:
        'Le transférer à un autre numéro, après un nom ou pour la personne demandée ; avec Alt toujours',
      transferToTeams: 'Le transférer à la personne choisie dans Teams',
      takeCallBack: 'Le dernier appel transféré est revenu ; ou annuler la fin d’un appel',
      takeMessage:
        'Prendre un message pour la personne choisie ; Ctrl avec ↵ l’envoie, Échap le garde comme brouillon',
      messages: 'Afficher qui est à rappeler, et les messages et ce qu’ils sont devenus',
      settings: 'Options du calendrier',
      ringBack: 'Signaler le rappel de l’appelant dès que la personne choisie est libre',
      dialRingBack: 'Composer le numéro de la personne à rappeler maintenant',
      diagnostics: 'Afficher le diagnostic pour le service informatique',
      callLog: 'Les appels des derniers jours',
      escape:
        'Effacer la recherche ; puis les filtres ; puis revenir à tout le monde ; puis terminer l’appel',
      tellWhenFree: 'Me prévenir dès que la personne choisie est libre ; encore une fois pour annuler',
      week: 'Les sept prochains jours de la personne choisie ; Échap les ferme',
      boards: 'Vos listes ; garde comme liste les personnes affichées',
      addByAddress: 'Ajouter quelqu’un par l’adresse entière de la recherche, si personne ne l’a',
      favourite: 'Mettre la personne choisie en favori ; une seconde fois l’enlève',
      copySentence: 'Copier la phrase pour l’appelant',
      alternates: 'Regarder une des personnes qui peuvent répondre ; Échap revient',
      compact: 'Un bandeau étroit au-dessus des autres fenêtres, et retour',
      shortcuts: 'Afficher cette liste',
    },
    keyNames: {
      Ctrl: 'Ctrl',
      Alt: 'Alt',
      Shift: 'Maj',
      Home: 'Début',
      End: 'Fin',
      Page: 'Page',
      Esc: 'Échap',
    },
    keysShort: {
      choose: 'choisir',
      copyNumber: 'copier le numéro',
      transfer: 'transférer',
      message: 'prendre un message',
      shortcuts: 'tous les raccourcis',
    },
    stopped: {
      title: 'Patchboard plante sans cesse',
      means: 'Sa fenêtre a planté trois fois en cinq minutes ; elle n’a donc pas été rouverte.',
      nextStep:
        'Rouvrez-la. Si elle plante aussitôt, quittez Patchboard, relancez-le et donnez cette référence au service informatique ; elle figure aussi dans le journal.',
      again: 'Rouvrir la console',
    },
    broken: 'Patchboard n’a pas pu afficher ceci.',
    brokenNextStep: 'Rechargez la fenêtre. Rien n’est perdu : les agendas sont relus.',
    reload: 'Recharger',
  },
}
