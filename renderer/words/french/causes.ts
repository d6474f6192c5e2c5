import type { CausesPart } from '../parts'

export const frenchCauses: CausesPart = {
  offlineCause: {
    nameNotFound: 'Le nom du serveur n’a pas été trouvé : cet ordinateur est-il sur le réseau ?',
    refused: 'La connexion a été refusée.',
    tlsReplaced: 'Autre chose a répondu à la connexion sécurisée, par exemple un filtre sur le réseau.',
    proxy: 'Le proxy de ce réseau n’a pas laissé passer la requête.',
    proxyPassword: 'Le proxy de ce réseau veut un mot de passe que cet ordinateur n’a pas donné.',
    captivePortal:
      'Une page web est arrivée à la place de la réponse : ce réseau demande peut-être d’abord une connexion. Ouvrez une page quelconque dans le navigateur pour le voir.',
    timedOut: 'Il n’y a pas eu de réponse à temps.',
    unreachable: 'Le serveur ne peut pas être atteint pour le moment.',
  },
  setting: {
    clientId: 'Le réglage est PATCHBOARD_CLIENT_ID : l’identifiant de l’application.',
    tenant: 'Le réglage est PATCHBOARD_TENANT : l’identifiant de l’organisation.',
    cloud: 'Le réglage est PATCHBOARD_CLOUD : global, gccHigh, dod ou china.',
    cloudAddresses:
      'Les réglages sont PATCHBOARD_SIGN_IN_ADDRESS et PATCHBOARD_GRAPH_ADDRESS : deux adresses https, fixées par le service informatique.',
    redirectHost: 'Le réglage est PATCHBOARD_REDIRECT_HOST : localhost ou 127.0.0.1.',
    responseMode: 'Le réglage est PATCHBOARD_RESPONSE_MODE : form_post ou query.',
    handOver: 'Le réglage est handOver dans settings.json : par quoi les appels sont transférés.',
    policy: 'Ce que votre organisation a fixé pour cet ordinateur est illisible : rien n’en est appliqué.',
    settingsFile:
      'Le fichier de réglages (settings.json) est illisible. Si ce n’était pas du tout un fichier de réglages, il a été renommé et se trouve à côté de son ancienne place sous le nom settings.json.broken-….',
  },
  notChangedCause: {
    notAllowedByOperator: 'Vous n’avez pas autorisé le programme.',
    locked: 'Il est fixé par votre organisation.',
    newerFile:
      'Le fichier de réglages a été écrit par un Patchboard plus récent, et celui-ci le laisse tel quel.',
    notSaved: 'Le fichier de réglages n’a pas pu être écrit.',
  },
  handOverCause: {
    callGone: 'Il était déjà terminé ou transféré.',
    numberGone: 'L’annuaire n’a plus cette personne ou ce numéro.',
    notDialable: 'Le numéro ne contient pas que des chiffres.',
    noTeamsAddress: 'L’annuaire n’a pas d’adresse Teams de cette personne.',
    noProgram: 'Cet ordinateur n’a pas pu ouvrir le programme nécessaire.',
    programFailed: 'Le programme de transfert a signalé un échec.',
    pbxRefused: 'Le standard a refusé.',
    pbxSilent: 'Le standard n’a pas répondu à temps : regardez sur votre téléphone si l’appel est parti.',
    pbxNotReached: 'Le standard est injoignable.',
    callNotNamed:
      'Votre programme de téléphonie n’a pas nommé cet appel : le standard ne peut pas le trouver.',
    headerMissing: 'Un en-tête du standard n’a pas encore de valeur : saisissez-la sous « Téléphone ».',
    secretsLocked: 'Le trousseau de cet ordinateur est verrouillé et contient le mot de passe du standard.',
  },
  endpointClosedCause: {
    portTaken: (port) => `Le port ${port} est utilisé par un autre programme.`,
    portRefused: (port) => `Cet ordinateur n’accorde pas le port ${port} à Patchboard.`,
    keychainClosed: () => 'Le trousseau de cet ordinateur est verrouillé et contient le secret.',
  },
  explanation: {
    appNotApproved: 'Patchboard n’a pas encore été approuvé dans votre organisation.',
    accessDeclined: 'L’accès a été refusé dans le navigateur.',
    administratorMustApprove: 'Un administrateur de votre organisation doit d’abord approuver Patchboard.',
    accountNotInOrganisation: 'Ce compte n’appartient pas à cette organisation.',
    confirmIdentity: 'Votre organisation veut que vous confirmiez votre identité.',
    securitySetupNeeded: 'La sécurité supplémentaire de votre compte doit d’abord être configurée.',
    appNotAssigned:
      'Votre compte n’a pas reçu l’accès à Patchboard : le service informatique peut l’attribuer.',
    deviceNotAccepted:
      'Votre organisation ne l’autorise que depuis un ordinateur qu’elle gère et qui est à jour.',
    blockedByRule:
      'Une règle de votre organisation a bloqué cette connexion, par exemple à cause du lieu ou du réseau.',
    appUnknown: 'Votre organisation ne connaît pas l’identifiant d’application défini pour Patchboard.',
    awayTooLong: 'La session est restée inutilisée trop longtemps.',
    signInDue: 'Votre organisation demande de temps en temps une nouvelle connexion.',
    accessReset: 'Votre mot de passe a été changé ou votre accès réinitialisé.',
    organisationUnknown: 'L’organisation définie pour Patchboard n’a pas été trouvée.',
    notRegisteredForDesktop:
      'Patchboard n’est pas enregistré comme application de bureau : le service informatique peut le changer.',
    returnAddressUnknown:
      'Le chemin de retour vers Patchboard n’est pas enregistré : le service informatique peut l’ajouter.',
    notSignedInInBrowser: 'Personne n’est connecté dans le navigateur.',
    networkAllowsOthersOnly: 'Ce réseau n’autorise que la connexion à d’autres organisations.',
    organisationNotNamed: 'Patchboard sert une seule organisation, et aucune n’est définie.',
    linkExpired: 'Le lien de connexion était trop ancien ou déjà utilisé.',
    tooManyRequests: 'Il y a eu trop de connexions en peu de temps.',
    providerBusy: 'Le service de connexion est surchargé.',
    accountDisabled: 'Le compte est désactivé.',
    accountLocked: 'Le compte est verrouillé.',
    passwordExpired: 'Le mot de passe du compte a expiré.',
    permissionUnavailable:
      'Votre organisation n’offre pas à Patchboard ce qu’il lui faut pour lire les agendas.',
  },
  signInAction: {
    signIn: 'Reconnectez-vous.',
    useAnotherAccount: 'Reconnectez-vous et choisissez votre compte de cette organisation.',
    copyRequestForIt: 'Donnez les détails au service informatique.',
    copyConsentLink: 'Demandez au service informatique d’approuver Patchboard, et donnez-lui les détails.',
    finishInBrowser: 'Terminez ce que demande le navigateur, puis reconnectez-vous.',
    checkSettings: 'Faites vérifier les réglages PATCHBOARD_CLIENT_ID et PATCHBOARD_TENANT.',
    wait: 'Attendez quelques minutes, puis reconnectez-vous.',
  },
}
