import type { PeoplePart } from '../parts'
import { createPlural } from '../plural'
import { before, from, until } from './moments'

const plural = createPlural('fr')
const person = (count: number): string => plural(count, { one: 'personne', other: 'personnes' })

export const frenchPeople: PeoplePart = {
  boards: {
    pane: 'Listes, filtres et légende de la barre du jour',
    boards: 'Listes',
    searchResults: 'Résultats de la recherche',
    everyone: 'Tout le monde',
    show: 'Afficher',
    filters: {
      freeNow: 'Libres maintenant',
      freeSoon: 'Libres d’ici 15 min',
      inWorkingHours: 'En heures de travail',
    },
    legend: 'Légende de la barre du jour',
    legendOf: {
      busy: 'Occupé',
      tentative: 'Sous réserve',
      outOfOffice: 'Hors du bureau',
      elsewhere: 'Travaille ailleurs',
      free: 'Libre, heures de travail',
      notKnown: 'Inconnu',
    },
  },

  people: {
    people: 'Personnes',
    name: 'Nom',
    canTheyTakeIt: 'Peut répondre ?',
    extension: 'Poste',
    loading: 'Lecture de l’annuaire…',
    directoryEmpty: 'L’annuaire ne contient personne que vous puissiez voir.',
    directoryNotAllowed:
      'Vous ne pouvez pas voir qui travaille ici. Votre administrateur peut autoriser Patchboard à lire l’annuaire.',
    askForNearby: 'Afficher les personnes avec qui vous travaillez',
    nobodyMatches: (query) => `Personne ne correspond à « ${query} ».`,
    whatIsSearched:
      'La recherche porte sur le nom, le service, la fonction, le bureau, le poste et l’adresse de messagerie, chaque fois à partir du début. Avec « libre » ou « occupé », vous voyez qui l’est.',
    clearSearch: 'Effacer la recherche',
    nobodyPasses: 'Personne à afficher.',
    nobodySearchedFor: {
      free: 'Aucune de ces personnes n’est libre en ce moment.',
      busy: 'Aucune de ces personnes n’est occupée en ce moment.',
    },
    searchForAll: 'Les afficher toutes',
    searchedFor: {
      free: (count, of) => `${count} sur ${of} libres en ce moment`,
      busy: (count, of) => `${count} sur ${of} occupées en ce moment`,
    },
    clearFilters: 'Afficher de nouveau tout le monde',
    shown: (count) => `${count} dans la liste`,
    checking: (count, written) => `vérification de ${written} ${person(count)}…`,
    calendarNotKnown: (count, written) =>
      `${written} ${plural(count, { one: 'agenda inconnu', other: 'agendas inconnus' })}`,
    notLookedAt: (count, written) =>
      `${written} ${person(count)} non ${plural(count, { one: 'vérifiée', other: 'vérifiées' })} : choisir une liste ou chercher`,
  },

  person: {
    chosenPerson: 'Personne choisie',
    nobodyChosen: 'Choisissez une personne pour voir sa journée et ses numéros.',
    localTime: (time) => `${time} heure locale`,
    reach: 'Joindre',
    phone: { desk: 'Fixe', mobile: 'Mobile' },
    noNumber: 'L’annuaire n’a pas de numéro.',
    copy: 'Copier',
    copied: 'Copié',
    whichNumber: (kind, number) => `${kind.toLowerCase()} ${number}`,
    today: 'Aujourd’hui',
    nothingBookedToday: 'Aucun rendez-vous aujourd’hui.',
    calendarNotRead: 'Sa journée n’est pas connue.',
    entry: {
      busy: 'Occupé',
      tentative: 'Sous réserve',
      outOfOffice: 'Hors du bureau',
      elsewhere: 'Travaille ailleurs',
    },
    isPrivate: '(privé)',
    allDay: 'toute la journée',
    from,
    untilTime: until,
    hours: 'Heures de travail',
    hoursUsual: 'réglées dans les Options du calendrier, sa boîte aux lettres n’en indique aucune',
    hoursApproximate: 'environ, le fuseau horaire est supposé',
    notWorkingToday: 'aucune aujourd’hui',
  },

  whoElse: {
    heading: 'Qui d’autre peut répondre',
    near: {
      assistant: () => 'Assistance',
      deputy: () => 'Cité dans le message d’absence',
      team: () => 'Même équipe',
      head: (title) => title,
      recent: () => 'A pris un appel récemment',
      office: (office) => `Aussi à ${office}`,
    },
    behind: (sentence) => ` · ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    choose: (name) => `Choisir ${name}`,
    nobody: 'Parmi les plus proches, personne n’est libre à notre connaissance.',
  },

  slots: {
    heading: 'Prochains créneaux',
    none: (readUntil) => `Aucun créneau ${before(readUntil)}.`,
    atLeast: (length) => `au moins ${length}`,
  },

  awaited: {
    heading: 'Avis demandés',
    tellMe: 'Me prévenir de sa disponibilité',
    willTell: (inTime, time) => `Un avis viendra dans ${inTime} (${time}), si la personne est alors libre.`,
    willTellSometime: 'Un avis viendra dès que la personne sera libre.',
    asking: 'Son agenda est consulté encore une fois.',
    inTime: (inTime) => `libre dans ${inTime}`,
    sometime: 'heure inconnue',
    askingShort: 'agenda en cours de consultation',
    wasFree: (time) => `libre à ${time}`,
    stop: 'Ne plus me prévenir',
    stopFor: (name) => `Ne plus me prévenir pour ${name}`,
    open: (name) => `Ouvrir ${name} :`,
  },

  favourites: {
    board: 'Favoris',
    favourite: (name) => `Favori : ${name}`,
    star: 'Favori',
    none: 'Pas encore de favoris.',
    howTo:
      'Choisissez une personne et cliquez sur l’étoile à côté de son nom ; sa touche figure dans la liste des raccourcis (?).',
    stay: 'Vos favoris restent, scellés, pour votre prochaine connexion.',
  },

  week: {
    title: (name) => `${name} : les sept prochains jours`,
    free: (ranges) => `Libre ${ranges}`,
    nothingFree: 'Aucun créneau',
    notWorking: 'Ne travaille pas',
    notKnown: 'Inconnu',
  },

  search: {
    filterWords: {
      free: 'libre libres disponible disponibles free',
      busy: 'occupé occupée occupés occupées busy',
    },
    label: 'Rechercher une personne',
    placeholder: 'Saisir un nom, un service, une fonction ou un poste',
  },
}
