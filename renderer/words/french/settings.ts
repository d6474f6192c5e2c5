import type { SettingsPart } from '../parts'

export const frenchSettings: SettingsPart = {
  settings: {
    title: 'Options du calendrier',
    sections: {
      account: 'Compte',
      calendars: 'Calendriers',
      view: 'Affichage',
      telephone: 'Téléphone',
      desktop: 'Bureau',
    },
    changed: 'Enregistré.',
    undo: 'Annuler',
    lockedBy: {
      policy: 'Défini par votre organisation',
      environment: 'Défini au démarrage de Patchboard',
    },
    notUsable: 'Cet ordinateur ne peut pas utiliser cette valeur.',
    wrong: 'La valeur définie ici est inutilisable : la valeur habituelle s’applique.',
    between: (least, most) => `Un nombre entier de ${least} à ${most}.`,
    setAside: (name) =>
      `Le fichier de réglages était incompréhensible. Il a été renommé en ${name} ; les valeurs habituelles s’appliquent.`,
    newer:
      'Le fichier de réglages vient d’un Patchboard plus récent. Il s’applique dans la mesure où il est compris et n’est pas modifié.',
    unreadable:
      'Le fichier de réglages est illisible. Les valeurs habituelles s’appliquent et rien ne peut être modifié.',
    policy: {
      unreadable: (place) =>
        `Ce que votre organisation a fixé pour cet ordinateur (${place}) est illisible : rien n’en est appliqué. Prévenez votre service informatique.`,
      newer: (place) =>
        `Ce que votre organisation a fixé pour cet ordinateur (${place}) est écrit pour un Patchboard plus récent. Ce qui en est compris s’applique.`,
      unknown: (names) =>
        `Votre organisation a fixé quelque chose que Patchboard ne connaît pas : ${names}. Prévenez votre service informatique.`,
      wrong: (names) =>
        `Votre organisation a fixé des valeurs inutilisables : ${names}. Les valeurs habituelles s’y appliquent. Prévenez votre service informatique.`,
    },
    account: {
      authentication: 'Authentification',
      method: 'Authentification moderne (OAuth 2.0)',
      roles: {
        you: {
          name: 'Vous',
          sentence: 'Vous vous connectez dans le navigateur ; Patchboard ne voit jamais votre mot de passe.',
        },
        server: {
          name: 'Microsoft Entra ID',
          sentence:
            'Le serveur de connexion vous connaît, vérifie votre identité et peut couper l’accès à tout moment.',
        },
        app: {
          name: 'Patchboard',
          sentence:
            'Patchboard peut voir ce qui a été permis sur la page de consentement, avec une clé qui expire.',
        },
        calendars: {
          name: 'Microsoft 365',
          sentence:
            'Le service de calendriers détient l’annuaire et les calendriers et ne répond qu’à cette clé.',
        },
      },
      basic: 'Authentification de base : supprimée',
      basicMeans:
        'Elle envoyait nom et mot de passe à chaque demande, et personne ne pouvait la limiter ou la retirer seule. Microsoft 365 ne l’accepte plus et Patchboard ne la propose pas.',
      organisation: 'Organisation',
      clientId: 'ID d’application (client)',
      clientIdForm:
        'Un identifiant comme 0f0e0d0c-1a2b-4c3d-8e4f-001122334455, tel que l’inscription l’affiche.',
      tenant: 'Annuaire (locataire)',
      tenantForm: 'L’identifiant de l’annuaire, un de ses domaines comme contoso.com, ou organizations.',
      cloud: 'Nuage',
      clouds: {
        global: 'Mondial',
        gccHigh: 'Administration américaine, GCC High',
        dod: 'Administration américaine, DoD',
        china: 'Chine, exploité par 21Vianet',
      },
      afterRestart:
        'S’applique au prochain démarrage de Patchboard. Sans les deux identifiants, l’organisation d’exemple s’ouvre.',
    },
    calendars: {
      usualHours: 'Horaires de travail quand la boîte aux lettres n’en indique pas',
      usualHoursMeans: 'À l’heure de cet ordinateur. Aucun jour : les horaires restent inconnus.',
      start: 'De',
      end: 'À',
      daysAhead: 'Jours à venir',
      daysAheadMeans: 'Autant de jours après aujourd’hui sont lus.',
      inSight: 'Lignes visibles, secondes',
      elsewhere: 'Tous les autres, secondes',
      refreshMeans: 'L’âge qu’une réponse peut atteindre avant d’être redemandée.',
      privacy: 'Confidentialité',
      hideTitles: 'Masquer l’objet des réunions',
      hideTitlesMeans: 'Même s’il est partagé. La fenêtre ne reçoit alors que les heures.',
      hideTexts: 'Masquer les messages d’absence',
      hideTextsMeans: 'Ils ne sont alors pas demandés. Une absence reste visible.',
    },
    view: {
      language: 'Langue',
      languageOfComputer: 'Comme cet ordinateur',
      theme: 'Apparence',
      themes: { system: 'Comme cet ordinateur', light: 'Clair', dark: 'Sombre' },
      density: 'Lignes',
      densities: { comfortable: 'Aérées, sur deux lignes', compact: 'Serrées, sur une ligne' },
    },
    telephone: {
      region: 'Pays',
      regionMeans: 'Les numéros s’écrivent comme dans ce pays.',
      regionOfComputer: 'Comme cet ordinateur',
      regionForm: 'Deux lettres, comme CH, ou rien pour le pays de cet ordinateur.',
      extensions: 'Postes',
      extensionsMeans:
        'Un numéro entre le plus court et le plus long est lui-même un poste ; d’un plus long, ce sont les derniers chiffres.',
      shortest: 'Le plus court, chiffres',
      longest: 'Le plus long, chiffres',
      atEnd: 'Derniers chiffres',
      templates: 'Phrases pour les messages',
      templatesMean:
        'Une par ligne ; les neuf premières ont une touche dans le formulaire. Vide : celles de Patchboard.',
      templatesForm: 'Au plus 50 lignes de 500 caractères.',
    },
  },
}
