import type { SignInPart } from '../parts'

export const frenchSignIn: SignInPart = {
  signIn: {
    heading: 'Qui peut prendre cet appel ?',
    whatWillHappen:
      'Votre navigateur s’ouvre sur la page de connexion de Microsoft. Patchboard ne voit jamais votre mot de passe.',
    signIn: 'Se connecter avec Microsoft',
    organisation: (name) => `Pour ${name}`,
    promises: [
      'Aucun mot de passe partagé',
      'Un accès que vous pouvez retirer',
      'Des clés qui expirent',
      'Une connexion selon les normes',
    ],
    promisesBy: 'Authentification moderne (OAuth 2.0)',
    sampleTitle: 'Ceci est l’organisation d’exemple',
    sampleMeans: 'Une entreprise fictive : ses membres et leurs réunions sont inventés.',
    sampleConnect: (options) =>
      `Pour connecter la vôtre, saisissez l’ID de son application et son annuaire sous « ${options} » ci-dessous ; le README dit où les trouver, sous « Connect your organisation ».`,
    sampleWhatWillHappen:
      'Votre navigateur s’ouvre sur la page de connexion de l’organisation d’exemple, sur cet ordinateur. Rien n’en sort.',
    sampleSignIn: 'Se connecter avec Microsoft',
    waitingTitle: 'Terminez dans votre navigateur',
    waitingMeans:
      'La page de connexion y est ouverte. Cette fenêtre continue d’elle-même quand vous avez terminé.',
    timeLeft: (time) => `encore ${time}`,
    timeIsUp: 'Le temps est écoulé.',
    openAgain: 'Rouvrir le navigateur',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    cancel: 'Annuler',
    errorNumber: 'Le navigateur affiche une erreur ? Saisissez son numéro',
    errorNumberPlaceholder: 'AADSTS…',
    errorNumberUnknown: 'Ce numéro n’est pas connu ici : donnez-le au service informatique.',
    left: 'La session est fermée sur cet ordinateur.',
    leftMeans: 'Votre navigateur est peut-être encore connecté à Microsoft.',
    leaveBrowser: 'Se déconnecter aussi dans le navigateur',
    stillHere: 'En attendant, la console continue avec ce qu’elle sait.',
    notConfiguredTitle: 'Un réglage est à corriger',
    notConfiguredMeans: 'Patchboard ne sait pas encore à quelle organisation se connecter.',
  },
  proxy: {
    title: 'Se connecter au réseau',
    asks: (proxy) =>
      `Le proxy ${proxy} ne laisse rien passer sans nom d’utilisateur ni mot de passe. Demandez au service informatique si vous ne les connaissez pas.`,
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    kept: 'Ils sont gardés jusqu’à la fermeture de Patchboard et ne sont écrits nulle part.',
    send: 'Se connecter au réseau',
    trying: 'Essai en cours …',
    notNow: 'Pas maintenant',
    refused: 'Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe.',
    enter: 'Saisir le mot de passe',
  },
}
