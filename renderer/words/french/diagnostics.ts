import type { DiagnosticsPart } from '../parts'
import { at } from './moments'

export const frenchDiagnostics: DiagnosticsPart = {
  diagnostics: {
    title: 'Diagnostic',
    intro: 'Pour le service informatique. Des nombres et des versions, rien sur les personnes.',
    reading: 'Lecture…',
    notRead: 'Le diagnostic n’a pas pu être lu.',
    takenAt: (time) => `Relevé ${at(time)}`,
    readAgain: 'Relire',
    copy: 'Copier pour le service informatique',
    copied: 'Copié',
    requests: 'Requêtes depuis le démarrage',
    service: 'Service',
    services: {
      calendars: 'Agendas',
      directory: 'Annuaire',
      presence: 'Présence',
      outOfOffice: 'Messages d’absence',
    },
    counts: {
      requests: 'Envoyées',
      triedAgain: 'Répétées',
      throttled: 'Ralenties',
      failing: 'Erreurs du serveur',
      unreachable: 'Sans réponse',
    },
    paused: (service, length) => `${service} : attente de ${length} avant la prochaine requête.`,
    answers: 'Agendas selon leur âge',
    ages: {
      fresh: 'Récents',
      aging: 'Vieillissants',
      old: 'Anciens',
      notKnown: 'Inconnus',
      notAsked: 'Pas encore demandés',
    },
    oldest: (time) => `Le plus ancien affiché : ${time}`,
    signIn: 'Connexion',
    states: {
      starting: 'Démarrage.',
      notConfigured: 'Aucune organisation n’est configurée.',
      signedOut: 'Personne n’est connecté.',
      waitingForBrowser: 'En attente du navigateur.',
      signedIn: 'Connexion établie.',
    },
    sample: 'L’organisation d’exemple est ouverte.',
    allowed: (allowed) => `Également autorisé : ${allowed}`,
    problem: (kind) => `Problème : ${kind}`,
    reference: (reference) => `Référence : ${reference}`,
    versions: 'Versions',
    runningFor: (length) => `En marche depuis ${length}`,
  },
}
