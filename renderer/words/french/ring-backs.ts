import type { RingBacksPart } from '../parts'

export const frenchRingBacks: RingBacksPart = {
  ringBacks: {
    title: 'À rappeler',
    none: 'Personne n’est à rappeler.',
    howTo: (key) => `${key} vous signale de rappeler dès que la personne choisie est libre.`,
    ringBack: 'Rappeler',
    due: (caller) => `Rappeler ${caller}`,
    wanted: (name) => `demandait ${name}`,
    dialled: {
      link: (time) => `transmis à votre téléphone ${time}`,
      teams: (time) => `ouvert dans Teams ${time}`,
      copied: (time) => `numéro copié ${time}`,
      program: (time) => `confié au programme ${time}`,
      http: (time) => `accepté par le standard ${time}`,
    },
    dial: 'Composer',
    done: 'Fait',
    later: 'Plus tard',
    remove: 'Retirer',
    atFree: (moment) => `dès que libre, ${moment}`,
    atWait: (moment) => `${moment} ; l’agenda n’est pas connu`,
    dueSince: (moment) => `en attente depuis ${moment}`,
    gone: (caller) => `${caller} ne sera pas rappelé.`,
    bringBack: 'Rétablir',
    willRemind: (caller, when) => `Le rappel de ${caller} vous sera signalé : ${when}.`,
    lost: (count) =>
      count === 1
        ? '1 rappel à faire est perdu à la déconnexion.'
        : `${count} rappels à faire sont perdus à la déconnexion.`,
  },
}
