import type { ProblemsPart } from '../parts'
import { frenchCauses } from './causes'
import { frenchProblemsLater } from './messages'
import { at } from './moments'

export const frenchProblems: ProblemsPart = {
  problems: {
    of: {
      offline: {
        title: 'Le serveur d’agendas est injoignable.',
        nextStep: 'Patchboard continue d’essayer. Ce qui a déjà été lu reste, avec son heure.',
      },
      throttled: {
        title: 'Le serveur d’agendas nous a demandé d’attendre.',
        nextStep: 'Rien à faire : Patchboard reprend de lui-même.',
      },
      signedOut: { title: 'Votre session est terminée.', nextStep: 'Reconnectez-vous pour continuer.' },
      consentNeeded: {
        title: 'Votre organisation n’a pas encore approuvé Patchboard.',
        nextStep: 'Demandez au service informatique de l’approuver, puis reconnectez-vous.',
      },
      signInRefused: {
        title: 'L’accès n’a pas été autorisé dans le navigateur.',
        nextStep:
          'Sans lui, Patchboard ne peut pas montrer qui est libre. Reconnectez-vous, ou demandez l’approbation au service informatique.',
      },
      signInCancelled: {
        title: 'La connexion a été annulée.',
        nextStep: 'Connectez-vous quand vous voudrez.',
      },
      signInTimedOut: {
        title: 'La connexion n’a pas été terminée à temps dans le navigateur.',
        nextStep:
          'Reconnectez-vous. Si le navigateur a affiché une erreur, indiquez-la au service informatique.',
      },
      loopbackUnavailable: {
        title: 'Le chemin de retour du navigateur vers Patchboard n’a pas pu être ouvert.',
        nextStep:
          'Un logiciel de sécurité de cet ordinateur le bloque peut-être. Réessayez, ou demandez au service informatique.',
      },
      browserUnavailable: {
        title: 'Aucun navigateur n’a pu être ouvert.',
        nextStep: 'Choisissez un navigateur par défaut dans les réglages de l’ordinateur, puis réessayez.',
      },
      signInFailed: {
        title: 'La connexion n’a pas fonctionné.',
        nextStep: 'Réessayez. Si cela échoue encore, donnez les détails au service informatique.',
      },
      wrongOrganisation: {
        title: 'Ce compte appartient à une autre organisation.',
        nextStep: 'Reconnectez-vous et choisissez votre compte de cette organisation.',
      },
      notAllowed: {
        title: 'Ce compte n’a pas le droit de lire cela.',
        nextStep: 'Demandez l’autorisation au service informatique, avec les détails.',
      },
      clockWrong: {
        title: 'L’horloge de cet ordinateur est fausse.',
        nextStep:
          'Réglez l’horloge de cet ordinateur, ou laissez le réseau la régler ; puis reconnectez-vous.',
      },
      secretsUnavailable: {
        title: 'Le trousseau de cet ordinateur est verrouillé ou absent.',
        nextStep:
          'Déverrouillez-le et redémarrez Patchboard. D’ici là, une connexion dure jusqu’à la fermeture de Patchboard.',
      },
      misconfigured: {
        title: 'Un réglage manque ou est faux.',
        nextStep:
          'Corrigez-le et redémarrez Patchboard. Le README l’explique sous « Connect your organisation ».',
      },
      handOverFailed: {
        title: 'L’appel n’a pas été transféré.',
        nextStep: 'Il est toujours là : essayez un autre numéro, ou transférez-le depuis votre téléphone.',
      },
      ...frenchProblemsLater,
      endpointClosed: {
        title: 'Les programmes de cet ordinateur ne peuvent pas signaler d’appels.',
        nextStep: 'Choisissez un autre port sous « Téléphone », ou fermez le programme qui utilise celui-ci.',
      },
      fileNotSaved: {
        title: 'Le fichier n’a pas été enregistré.',
        nextStep: 'Choisissez un autre endroit ; rien n’a changé à l’ancien.',
      },
      settingsNotChanged: {
        title: 'Le réglage n’a pas été modifié.',
        nextStep: 'Tout est resté comme avant.',
      },
      windowBroke: {
        title: 'La fenêtre a planté et a été rouverte.',
        nextStep:
          'Rien n’est perdu : vous êtes là où vous étiez. Si cela se répète, donnez les détails au service informatique.',
      },
      unexpected: {
        title: 'Il s’est passé quelque chose que Patchboard n’avait pas prévu.',
        nextStep: 'Si cela persiste, donnez les détails au service informatique.',
      },
    },
    nextStepAtSignIn: {
      offline: 'Vérifiez le réseau, puis reconnectez-vous.',
      throttled: 'Reconnectez-vous après ce délai.',
      unexpected: 'Reconnectez-vous. Si cela se reproduit, donnez les détails au service informatique.',
    },
    mendHandOver:
      'Corrigez-le et redémarrez Patchboard ; docs/telephony.md l’explique. D’ici là, les appels ne peuvent être transférés que dans Teams.',
    mendPolicy: 'Prévenez votre service informatique. Patchboard le relit à chaque démarrage.',
    nothingToDo: 'Rien à faire.',
    pbxAnswered: (status) => `Le standard a refusé, avec l’erreur ${status}.`,
    unlockKeychain: 'Déverrouillez le trousseau ; puis, sous « Téléphone », désactivez et réactivez.',
    proxyNextStep: 'Saisissez le nom d’utilisateur et le mot de passe qu’il demande.',
    waitsUntil: (time) => `L’attente se termine ${at(time)}.`,
    clockAhead: (length) => `Elle avance de ${length}.`,
    clockBehind: (length) => `Elle retarde de ${length}.`,
    providerCode: (code) => `Son code est ${code}.`,
    reference: (reference) => `Référence pour le service informatique : ${reference}`,
    copyDetails: 'Copier pour le service informatique',
    detailsCopied: 'Copié',
    signIn: 'Se connecter',
    noPeople: 'L’annuaire n’a pas pu être lu.',
    partOfPeople: 'Une partie de l’annuaire n’a pas pu être lue.',
    ...frenchCauses,
  },
}
