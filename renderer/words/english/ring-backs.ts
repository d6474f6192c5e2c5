import type { RingBacksPart } from '../parts'

export const englishRingBacks: RingBacksPart = {
  ringBacks: {
    title: 'To ring back',
    none: 'Nobody is to be rung back.',
    howTo: (key) => `${key} reminds you to ring a caller back when the chosen person is free.`,
    ringBack: 'Ring back',
    due: (caller) => `Ring back ${caller}`,
    wanted: (name) => `wanted ${name}`,
    dialled: {
      link: (time) => `given to your phone ${time}`,
      teams: (time) => `opened in Teams ${time}`,
      copied: (time) => `number copied ${time}`,
      program: (time) => `given to the program ${time}`,
      http: (time) => `taken by the telephone system ${time}`,
    },
    dial: 'Dial',
    done: 'Done',
    later: 'Later',
    remove: 'Remove',
    atFree: (moment) => `when free, ${moment}`,
    atWait: (moment) => `${moment}; their calendar is not known`,
    dueSince: (moment) => `due since ${moment}`,
    gone: (caller) => `${caller} will not be rung back.`,
    bringBack: 'Bring it back',
    willRemind: (caller, when) => `You are reminded to ring back ${caller}: ${when}.`,
    lost: (count) =>
      count === 1
        ? '1 reminder to ring back is lost by signing out.'
        : `${count} reminders to ring back are lost by signing out.`,
  },
}
