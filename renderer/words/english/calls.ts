import type { CallsPart } from '../parts'

export const englishCalls: CallsPart = {
  calls: {
    call: 'Call',
    unknownCaller: 'Caller not known',
    askedFor: 'asked for',
    could: (count) => `${count} people it could be`,
    nobody: 'nobody in the directory',
    thisWeek: (count) =>
      count === 1
        ? 'called once this week'
        : count === 2
          ? 'called twice this week'
          : `called ${count} times this week`,
    lastTo: (name, when) => `last put through to ${name} ${when}`,
    cameBack: (from) => `came back from ${from}`,
    cameBackSomehow: 'came back',
    end: 'End',
    takeMessage: 'Take a message',
    others: 'Other calls',
    waiting: (caller, length) => `${caller}, waiting ${length}`,
    standing: {
      ringing: (caller, length) => `${caller}, ringing ${length}`,
      talking: (caller, length) => `${caller}, on the line ${length}`,
      held: (caller, length) => `${caller}, on hold ${length}`,
    },
    state: { ringing: 'ringing', talking: 'on the line', held: 'on hold' },
    heldFor: (length) => `on hold ${length}`,
    more: (count) => `and ${count} more`,
    transfer: 'Transfer',
    teams: 'Teams call',
    openTeams: 'Open',
    itCameBack: 'It came back',
    ended: (caller) => `Call of ${caller} ended here.`,
    bringBack: 'Bring it back',
    handedOver: {
      link: (name, number, time) => `Given to your phone for ${name}, ${number}, at ${time}.`,
      teams: (name, _number, time) => `Teams call to ${name} opened at ${time}.`,
      copied: (name, number, time) => `${number} of ${name} copied at ${time}: paste it into your phone.`,
      program: (name, number, time) => `Transfer to ${name}, ${number}, given to the program at ${time}.`,
      http: (name, number, time) =>
        `The telephone system took the transfer to ${name}, ${number}, at ${time}.`,
    },
  },

  aloud: {
    heading: 'Tell the caller',
    copy: 'Copy',
    freeUntil: (name, until) => `${name} is free until ${until}`,
    free: (name) => `${name} is free`,
    onlyUntil: (name, until) => `${name} is free, but only until ${until}`,
    elsewhere: (name) => `${name} is working away from the office`,
    elsewhereUntil: (name, until) => `${name} is working away from the office until ${until}`,
    occupied: {
      tentative: (name) => `${name} may be in a meeting`,
      busy: (name) => `${name} is in a meeting`,
      outOfOffice: (name) => `${name} is out of the office`,
    },
    occupiedUntil: {
      tentative: (name, until) => `${name} may be in a meeting until ${until}`,
      busy: (name, until) => `${name} is in a meeting until ${until}`,
      outOfOffice: (name, until) => `${name} is out of the office until ${until}`,
    },
    freeAgainUntil: (sentence, until) => `${sentence} and free again until ${until}`,
    freeAgain: (sentence) => `${sentence} and free after that`,
    freeFrom: (sentence, start) => `${sentence}, and free from ${start}`,
    offHours: (name) => `${name} is not at work now`,
    doing: {
      inCall: (name) => `${name} is on another call`,
      presenting: (name) => `${name} is presenting`,
      doNotDisturb: (name) => `${name} cannot be disturbed now`,
      outOfOffice: (name) => `${name} is out of the office`,
      inMeeting: (name) => `${name} is in a meeting`,
      busy: (name) => `${name} is busy`,
    },
    notKnown: (name) => `I cannot see whether ${name} is free`,
    ended: (sentence) => `${sentence}.`,
    asOf: (time, sentence) => `As of ${time}, ${sentence}`,
  },
}
