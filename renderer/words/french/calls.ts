import type { CallsPart } from '../parts'
import { createPlural } from '../plural'
import { at, from, until } from './moments'

const plural = createPlural('fr')

export const frenchCalls: CallsPart = {
  calls: {
    call: 'Appel',
    unknownCaller: 'Appelant inconnu',
    askedFor: 'demande',
    could: (count) => `${count} personnes possibles`,
    nobody: 'personne dans l’annuaire',
    thisWeek: (count) => `a appelé ${count} fois cette semaine`,
    lastTo: (name, when) => `transféré la dernière fois à ${name} ${when}`,
    cameBack: (name) => `revenu de ${name}`,
    cameBackSomehow: 'revenu',
    end: 'Terminer',
    others: 'Autres appels',
    waiting: (caller, length) => `${caller}, en attente depuis ${length}`,
    standing: {
      ringing: (caller, length) => `${caller}, sonne depuis ${length}`,
      talking: (caller, length) => `${caller}, en ligne depuis ${length}`,
      held: (caller, length) => `${caller}, en garde depuis ${length}`,
    },
    state: { ringing: 'sonne', talking: 'en ligne', held: 'en garde' },
    heldFor: (length) => `en garde ${length}`,
    more: (count) => `et ${plural(count, { one: `${count} autre`, other: `${count} autres` })}`,
    transfer: 'Transférer',
    teams: 'Appel Teams',
    openTeams: 'Ouvrir',
    itCameBack: 'Il est revenu',
    ended: (caller) => `L’appel de ${caller} s’est terminé ici.`,
    bringBack: 'Le reprendre',
    handedOver: {
      link: (name, number, time) => `Confié à votre téléphone pour ${name}, ${number}, à ${time}.`,
      teams: (name, _number, time) => `Appel Teams vers ${name} ouvert à ${time}.`,
      copied: (name, number, time) =>
        `${number} de ${name} copié à ${time} : collez-le dans votre téléphone.`,
      program: (name, number, time) => `Transfert à ${name}, ${number}, confié au programme à ${time}.`,
      http: (name, number, time) => `Le standard a accepté le transfert à ${name}, ${number}, à ${time}.`,
    },
  },

  aloud: {
    heading: 'À dire à l’appelant',
    copy: 'Copier',
    freeUntil: (name, moment) => `${name} est libre ${until(moment)}`,
    free: (name) => `${name} est libre`,
    onlyUntil: (name, moment) => `${name} est libre, mais seulement ${until(moment)}`,
    elsewhere: (name) => `${name} travaille à l’extérieur`,
    elsewhereUntil: (name, moment) => `${name} travaille à l’extérieur ${until(moment)}`,
    occupied: {
      tentative: (name) => `${name} est peut-être en réunion`,
      busy: (name) => `${name} est en réunion`,
      outOfOffice: (name) => `${name} n’est pas au bureau`,
    },
    occupiedUntil: {
      tentative: (name, moment) => `${name} est peut-être en réunion ${until(moment)}`,
      busy: (name, moment) => `${name} est en réunion ${until(moment)}`,
      outOfOffice: (name, moment) => `${name} est hors du bureau ${until(moment)}`,
    },
    freeAgainUntil: (sentence, moment) => `${sentence}, puis libre ${until(moment)}`,
    freeAgain: (sentence) => `${sentence}, puis libre`,
    freeFrom: (sentence, start) => `${sentence}, de nouveau libre ${from(start)}`,
    offHours: (name) => `${name} ne travaille pas en ce moment`,
    doing: {
      inCall: (name) => `${name} est en ligne avec quelqu’un d’autre`,
      presenting: (name) => `${name} fait une présentation`,
      doNotDisturb: (name) => `On ne peut pas déranger ${name} en ce moment`,
      outOfOffice: (name) => `${name} n’est pas au bureau`,
      inMeeting: (name) => `${name} est en réunion`,
      busy: (name) => `${name} n’est pas libre en ce moment`,
    },
    notKnown: (name) => `Je ne vois pas si ${name} est libre`,
    ended: (sentence) => `${sentence}.`,
    asOf: (time, sentence) => `Relevé ${at(time)} : ${sentence}`,
  },
}
