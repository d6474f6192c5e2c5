import type { CallLogPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('fr')

export const frenchCallLog: CallLogPart = {
  callLog: {
    title: 'Appels',
    search: 'Chercher dans les appels',
    placeholder: 'Saisissez un nom ou un numéro',
    reading: 'Lecture en cours…',
    notRead: 'Les appels n’ont pas pu être lus.',
    locked:
      'Le trousseau de cet ordinateur est verrouillé : les appels précédents apparaîtront une fois ouvert.',
    empty: 'Aucun appel pour l’instant.',
    emptyMeans:
      'Ici figurent les appels que signale votre programme de téléphonie, et à qui ils ont été transférés.',
    noneFound: (query) => `Aucun appel ne correspond à « ${query} ».`,
    calls: 'Appels, le dernier en premier',
    shown: (count) => `${count} ${plural(count, { one: 'appel', other: 'appels' })}`,
    to: (name, number) => `transféré à ${name}${number === '' ? '' : `, ${number}`}`,
    toNobody: 'non transféré',
    cameBack: 'revenu',
    keys: '↑ ↓ pour choisir, ↵ ouvre la personne qui a reçu l’appel',
    keptFor: (days) =>
      `Les 500 derniers appels restent ${days} ${plural(days, { one: 'jour', other: 'jours' })}, protégés par le trousseau.`,
    keptUntilClosed:
      'Ils sont perdus quand Patchboard est fermé : cet ordinateur n’a pas de trousseau fiable.',
    save: 'Enregistrer dans un fichier',
    saved: 'Enregistré. Le fichier n’est pas chiffré.',
    erase: 'Tout supprimer',
    eraseQuestion:
      'Tous les appels sont retirés de cet ordinateur, et avec eux ce que le bandeau dit des appelants.',
    eraseNow: 'Supprimer',
    erased: 'Supprimés.',
    days: 'Jours pendant lesquels les appels restent',
  },
}
