import type { PermissionsPart } from '../parts'
import { at, until } from './moments'

export const frenchPermissions: PermissionsPart = {
  permissions: {
    title: 'Autorisations',
    intro:
      'Ce que Patchboard peut faire avec votre compte. Il lit, il n’envoie que les messages que vous prenez et ne modifie rien.',
    first: [
      { name: 'Votre nom', why: 'Indique qui est connecté.' },
      { name: 'Les noms des collègues', why: 'Trouve les personnes pendant la saisie.' },
      { name: 'Les disponibilités', why: 'Dit si quelqu’un peut prendre un appel, et jusqu’à quand.' },
    ],
    of: {
      presence: {
        name: 'La présence dans Teams',
        why: 'Voit que quelqu’un est en communication alors que son agenda est libre.',
      },
      fullDirectory: {
        name: 'Les services et les numéros',
        why: 'Trouve les personnes par service, fonction et poste. Un administrateur doit l’approuver.',
      },
      outOfOfficeText: {
        name: 'Les messages d’absence',
        why: 'Montre ce que répond la boîte d’un collègue absent, et qui le remplace.',
      },
      sendingMail: {
        name: 'L’envoi des messages pris',
        why: 'Envoie un message par courrier, en votre nom, quand vous appuyez sur Envoyer. Il ne lit aucun courrier.',
      },
      groups: {
        name: 'Les groupes de votre organisation',
        why: 'Montre les membres d’un groupe comme une liste. Un administrateur doit l’approuver.',
      },
    },
    allowed: 'Autorisé',
    ask: 'Demander',
    asking: 'La demande ouvre votre navigateur. Sans elle, tout le reste fonctionne comme avant.',
    neverTitle: 'Jamais lus',
    never: [
      'Votre mot de passe : vous ne le saisissez que sur la page de Microsoft.',
      'Le courrier, les fichiers et les conversations. Seulement si votre organisation l’a autorisé d’elle-même, les éléments envoyés sont consultés pour y trouver un message de Patchboard.',
      'L’objet d’une réunion, sauf si son propriétaire le partage avec vous.',
    ],
    takeBack:
      'L’accès expire de lui-même et n’est renouvelé que tant qu’il est autorisé. Vous ou votre administrateur pouvez le retirer à tout moment dans votre compte Microsoft.',
    open: 'Autorisations',
    switchOperator: 'Utiliser un autre compte',
    openApproval: 'Ouvrir la page d’approbation',
    approvalNotOpened: 'Le navigateur n’a pas pu être ouvert.',
    copyRequest: 'Copier un texte pour le service informatique',
    requestCopied: 'Copié',
    departmentsMissing: 'Les services et les numéros demandent l’autorisation de votre administrateur.',
    onlyNearby:
      'Vous ne pouvez pas voir tout l’annuaire : seules les personnes avec qui vous travaillez y figurent. Votre administrateur peut autoriser davantage.',
  },

  outOfOffice: {
    heading: 'Message d’absence',
    until,
    asOf: (time) => `relevé ${at(time)}`,
    deputies: 'Collègues cités dans le message',
    notAllowed:
      'Le message d’absence demande une autorisation ; voyez Autorisations dans le menu de votre compte.',
  },
}
