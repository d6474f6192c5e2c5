import type { RingBacksPart } from '../parts'

export const germanRingBacks: RingBacksPart = {
  ringBacks: {
    title: 'Zurückzurufen',
    none: 'Niemand ist zurückzurufen.',
    howTo: (key) => `${key} erinnert an den Rückruf, sobald die gewählte Person frei ist.`,
    ringBack: 'Rückruf',
    due: (caller) => `Rückruf ${caller}`,
    wanted: (name) => `wollte ${name} sprechen`,
    dialled: {
      link: (time) => `an Ihr Telefon übergeben ${time}`,
      teams: (time) => `in Teams geöffnet ${time}`,
      copied: (time) => `Nummer kopiert ${time}`,
      program: (time) => `dem Programm übergeben ${time}`,
      http: (time) => `von der Telefonanlage angenommen ${time}`,
    },
    dial: 'Wählen',
    done: 'Erledigt',
    later: 'Später',
    remove: 'Entfernen',
    atFree: (moment) => `sobald frei, ${moment}`,
    atWait: (moment) => `${moment}; der Kalender ist nicht bekannt`,
    dueSince: (moment) => `fällig seit ${moment}`,
    gone: (caller) => `${caller} wird nicht zurückgerufen.`,
    bringBack: 'Zurückholen',
    willRemind: (caller, when) => `Sie werden an den Rückruf bei ${caller} erinnert: ${when}.`,
    lost: (count) =>
      count === 1
        ? '1 Rückruf-Erinnerung geht beim Abmelden verloren.'
        : `${count} Rückruf-Erinnerungen gehen beim Abmelden verloren.`,
  },
}
