import type { BoardsPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('fr')

export const frenchBoards: BoardsPart = {
  ownBoards: {
    title: 'Listes',
    open: 'Vos listes…',
    recent: 'Récents',
    noneRecent: 'Personne encore : ici figurent ceux que vous regardez ou à qui vous passez un appel.',
    emptyBoard: 'Personne de cette liste n’est dans l’annuaire en ce moment.',
    keepThese: (count, written) =>
      count === 1 ? 'Garder cette personne comme liste' : `Garder ces ${written} personnes comme liste`,
    name: 'Nom de la liste',
    keep: 'Garder',
    tooMany: (most) => `Une liste contient au plus ${most} personnes : resserrez d’abord la recherche.`,
    boardsFull: (most) => `Vous avez ${most} listes, il n’en tient pas plus : supprimez-en d’abord une.`,
    yours: 'Vos listes',
    none: 'Pas encore de liste à vous.',
    howTo: 'Cherchez des personnes, puis rouvrez ceci pour les garder comme liste.',
    rename: (board) => `Renommer ${board}`,
    save: 'Enregistrer le nom',
    remove: (board) => `Supprimer ${board}`,
    write: (board) => `Exporter ${board}`,
    short: { rename: 'Renommer', remove: 'Supprimer', write: 'Exporter' },
    removed: (board) => `« ${board} » est supprimée.`,
    undo: 'Annuler',
    writeAll: 'Tout exporter',
    read: 'Importer un fichier…',
    readHow:
      'CSV ou JSON avec une adresse, un poste ou un identifiant par ligne ; une colonne « board » nomme la liste.',
    written: (count, people, file) =>
      `${people} ${plural(count, { one: 'personne écrite', other: 'personnes écrites' })} dans ${file}.`,
    readIn: (count, people, file) =>
      `${people} ${plural(count, { one: 'personne', other: 'personnes' })} de ${file} mises dans les listes.`,
    badLines: (count, written) =>
      count === 1 ? 'Une ligne n’a apporté personne :' : `${written} lignes n’ont apporté personne :`,
    bad: {
      unreadable: (line, text) => `Ligne ${line} : ni adresse, ni poste, ni identifiant : « ${text} »`,
      nobody: (line, text) => `Ligne ${line} : l’annuaire n’a personne pour « ${text} »`,
      several: (line, text) => `Ligne ${line} : plusieurs personnes ont « ${text} »`,
      full: (line, text) =>
        `Ligne ${line} : pas de place pour « ${text} », la liste ou le nombre de listes est au complet`,
    },
    moreBad: (count) => `et ${count} autres`,
    failed: {
      notRead: (file) => `${file} n’a pas pu être lu. Rien n’a changé.`,
      notWritten: (file) => `${file} n’a pas pu être écrit : choisissez un autre dossier.`,
      notUnderstood: (file) =>
        `${file} n’est pas une liste de personnes que Patchboard comprend. Rien n’a changé.`,
      tooLarge: (file) => `${file} est trop grand pour une liste de personnes. Rien n’a changé.`,
    },
    leave: 'Vos listes et les récents disparaissent aussi : exportez les listes pour les garder.',
  },
  groups: {
    heading: 'Un groupe de votre organisation',
    name: 'Nom du groupe',
    how: 'Ses membres deviennent une liste qui suit le groupe d’elle-même.',
    needsApproval:
      'Un groupe peut aussi être une liste. Ses membres pourront être lus quand un administrateur l’aura approuvé.',
    ask: 'Demander',
    searching: 'Recherche…',
    noneFound: (name) => `Aucun groupe n’a de mot commençant par « ${name} ».`,
    make: 'En faire une liste',
    makeOf: (group) => `Faire de ${group} une liste`,
    isBoard: 'Est une liste',
    full: (most) => `Vous avez ${most} groupes comme listes, et c’est le maximum : supprimez-en un d’abord.`,
    members: (count, written) => `Groupe, ${written} ${plural(count, { one: 'membre', other: 'membres' })}`,
    reading: 'Lecture des membres…',
    trouble: {
      gone: 'Ce groupe n’existe plus.',
      hidden: 'Ce groupe ne montre pas ses membres.',
      notAllowed: 'Les membres de ce groupe ne peuvent pas être lus.',
      notReached: 'Les membres n’ont pas pu être vérifiés.',
    },
    asOf: (moment) => `Membres, état : ${moment}`,
    hidden: (count, written) =>
      count === 1
        ? 'un membre n’est pas dans la liste : invité ou compte désactivé'
        : `${written} membres ne sont pas dans la liste : invités ou comptes désactivés`,
    notHere: (count, written) =>
      count === 1
        ? 'un membre n’est pas dans la liste ici'
        : `${written} membres ne sont pas dans la liste ici`,
    cut: (most) => `seulement les ${most} premiers`,
    nobody: 'Personne de ce groupe ne peut être affiché ici.',
  },
  added: {
    nobodyHas: (address) => `Personne ici n’a l’adresse « ${address} ».`,
    add: (address) => `Ajouter ${address} par adresse`,
    hint: 'Son agenda est alors demandé à cette adresse ; rien d’autre n’est connu.',
    full: (most) =>
      `Vous avez ajouté ${most} personnes par adresse, et c’est le maximum : retirez-en une d’abord, dans vos listes.`,
    orType: 'Vous pouvez aussi taper une adresse de courrier pour ajouter quelqu’un.',
    from: 'Ajout par adresse',
    noNumber: 'Aucun numéro n’est connu.',
    heading: 'Personnes ajoutées par adresse',
    remove: 'Retirer',
    removeOf: (address) => `Retirer ${address}`,
    removed: (address) => `« ${address} » n’y est plus.`,
  },
  elsewhere: {
    searching:
      'Tout le monde n’est pas encore sur cet ordinateur : l’annuaire de votre organisation est aussi consulté…',
    found: (count, written) =>
      count === 1
        ? 'Un résultat vient de l’annuaire de votre organisation et n’est pas encore dans la liste ici.'
        : `${written} résultats viennent de l’annuaire de votre organisation et ne sont pas encore dans la liste ici.`,
    failed: (why) =>
      `Tout le monde n’est pas encore sur cet ordinateur, et l’annuaire de votre organisation n’a pas pu être consulté : ${why}`,
    nearby: {
      searching:
        'Seules les personnes avec qui vous travaillez figurent ici : le reste de votre organisation est aussi consulté…',
      found: (count, written) =>
        count === 1
          ? 'Un résultat vient d’une recherche dans votre organisation.'
          : `${written} résultats viennent d’une recherche dans votre organisation.`,
      failed: (why) =>
        `Seules les personnes avec qui vous travaillez figurent ici, et le reste de votre organisation n’a pas pu être consulté : ${why}`,
    },
    mark: 'Résultat d’une recherche',
  },
}
