import type { MainWords } from './words-of-main'

export const english: MainWords = {
  cannotStart: 'Patchboard cannot start',
  folderUnusable: (folder) =>
    `Patchboard cannot use its folder ${folder}. Make it readable and writable for this user, or start with --user-data-dir=<another folder>.`,
  switchesUnwanted: (switches) =>
    `Patchboard does not start with ${switches}: it would be open to others. Start it without.`,
  menu: {
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    reload: 'Load again',
    resetZoom: 'Actual size',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close',
    about: 'About Patchboard',
    hide: 'Hide Patchboard',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    quit: 'Quit Patchboard',
  },
  tray: {
    states: { signedOut: 'Nobody is signed in', onHand: 'On hand', trouble: 'Something is in the way' },
    queued: (count) => (count === 1 ? 'A message waits to be sent' : `${count} messages wait to be sent`),
    openConsole: 'Whole console',
    openStrip: 'Narrow strip',
    bringToFront: 'To the front',
    quit: 'Quit Patchboard',
  },
  consent: {
    please: (organisation) => `Please approve the app Patchboard for ${organisation}.`,
    what: 'It shows an attendant whether a colleague can take a call. It asks for these delegated permissions:',
    reasons: {
      'User.Read': 'signs the attendant in and reads their own name',
      'User.ReadBasic.All': 'names, departments and phone numbers of colleagues, to find them',
      'Calendars.ReadBasic':
        'when colleagues are free or busy; no texts, no attachments, no guests of private meetings',
      'Presence.Read.All': 'whether a colleague is in a call or away just now',
      'User.Read.All': 'managers and further numbers, to name who can stand in',
      'MailTips.ReadBasic.Shared': 'the out-of-office text a colleague has set',
      'Place.Read.All': 'meeting rooms, to say where a colleague is',
      'Mail.Send': 'sends a message the attendant took, in their own name',
      'People.Read':
        'the colleagues one works with and a search of the organisation, where the whole directory may not be read',
      'GroupMember.Read.All': 'the members of a group of the organisation, to list them together',
    },
    clientId: (id) => `App (client) id: ${id}`,
    link: (link) => `An administrator can approve it here: ${link}`,
    afterwards: 'After approving, the browser may show an empty page: it can be closed.',
  },
  program: {
    question: 'May Patchboard start this program for each call that you hand over?',
    allow: 'Allow',
    cancel: 'Cancel',
  },
}
