import type { MessagesPart } from '../parts'
import type { ProblemsLater } from '../words-of-messages'
import { at, from } from './moments'

export const frenchMessages: MessagesPart = {
  messages: {
    take: (name) => `Message pour ${name}`,
    caller: 'Appelant',
    number: 'Numéro',
    text: 'Texte du message',
    insert: 'Insérer',
    templates: ['Merci de rappeler.', 'Rappellera.', 'Pas de message.', 'Merci de répondre par e-mail.'],
    promise: 'J’ai dit à l’appelant',
    nothingPromised: 'aucune heure',
    after: from,
    urgent: 'Message urgent',
    send: 'Envoyer',
    teams: 'Conversation Teams',
    copy: 'Copier',
    discard: 'Supprimer',
    keepsDraft: 'Échap le garde comme brouillon.',
    willAsk:
      'La première fois, votre navigateur demande si Patchboard peut envoyer du courrier en votre nom.',
    untilClosed:
      'Cet ordinateur n’a pas de trousseau fiable : les messages ne restent que jusqu’à la fermeture de Patchboard.',

    subject: (caller) => `Appel pour vous : ${caller}`,
    urgentSubject: (subject) => `Urgent : ${subject}`,
    called: (caller, when) => `${caller} a appelé pour vous (${when}).`,
    promised: (moment) => `J’ai dit que l’on peut vous joindre ${from(moment)}.`,
    takenBy: (operator) => `Pris par ${operator}`,

    title: 'Les messages',
    none: 'Pas encore de messages.',
    howTo: (key) => `${key} prend un message pour la personne choisie.`,
    waiting: (count) => (count === 1 ? '1 message non envoyé' : `${count} messages non envoyés`),
    for: (name) => `Pour ${name}`,
    from: (caller) => `de ${caller}`,
    draft: 'Brouillon, non envoyé',
    queued: {
      turn: 'Sur le point d’être envoyé',
      network: 'Attend le réseau ; il part tout seul',
      server: 'Le serveur de courrier demande d’attendre ; il part tout seul',
      signIn: 'Attend que vous vous reconnectiez ; ensuite il part tout seul',
      permission: 'Attend l’autorisation d’envoyer du courrier',
      disk: 'Pas encore sur le disque, donc non envoyé : le trousseau est verrouillé ou le disque est plein',
    },
    sending: 'En cours d’envoi',
    unsure: (moment) => `Peut-être envoyé ${at(moment)} : aucune réponse n’est venue`,
    unsureMeans: 'Regardez dans les éléments envoyés, puis choisissez.',
    looking: 'Recherche dans les éléments envoyés…',
    sent: (moment) => `Envoyé ${at(moment)}`,
    failed: {
      notAllowed: 'Non envoyé : l’envoi de courrier n’a pas été autorisé.',
      noAddress: 'Non envoyé : l’annuaire n’a pas d’adresse de courrier de cette personne.',
      refused: 'Non envoyé : le serveur de courrier ne l’a pas accepté.',
    },
    isOnClipboard: 'Le texte est dans le presse-papiers.',
    copied: (moment) => `Copié ${at(moment)}, non envoyé par Patchboard`,
    inTeams: (moment) => `Ouvert dans Teams ${at(moment)} ; appuyez là-bas sur Envoyer`,
    pasteInTeams: (moment) =>
      `Conversation ouverte dans Teams ${at(moment)} ; collez-y le texte et appuyez sur Envoyer`,
    open: 'Ouvrir',
    sendNow: 'Envoyer maintenant',
    sendAgain: 'Envoyer de nouveau',
    wasSent: 'Il a été envoyé',
    remove: 'Retirer',
    discarded: (name) => `Le message pour ${name} a été supprimé.`,
    bringBack: 'Rétablir',
    last: (name, moment) => `dernier message pour ${name} ${moment}`,
    lastUnsent: (name, moment) => `dernier message pour ${name} ${moment}, pas encore envoyé`,
    lost: (count) =>
      count === 1
        ? '1 message non envoyé est perdu à la déconnexion.'
        : `${count} messages non envoyés sont perdus à la déconnexion.`,
  },

  later: {
    heading: 'Plus tard',
    message: 'Laisser un mot',
    takeMessage: 'Prendre un message',
    ringBack: 'Rappeler dès que libre',
    afterWait: 'dans une demi-heure',
  },
}

export const frenchProblemsLater: ProblemsLater = {
  notDialled: {
    title: 'Le numéro n’a pas été composé.',
    nextStep: 'Composez-le sur votre téléphone ; le rappel reste.',
  },
  messageNotOpened: {
    title: 'Le message n’a pas été ouvert dans Teams.',
    nextStep: 'Il est gardé comme brouillon : envoyez-le par courrier ou copiez-le.',
  },
}
