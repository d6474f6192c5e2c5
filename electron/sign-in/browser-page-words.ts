import type { BrowserPageWords } from './browser-page'

/** What the last page in the browser says, in English. */
export const englishPageWords: BrowserPageWords = {
  language: 'en',
  signedIn: { title: 'You are signed in', text: 'Patchboard has your sign-in. You can close this tab.' },
  notSignedIn: {
    title: 'The sign-in did not finish',
    text: 'Go back to Patchboard: it says why, and what to do next. You can close this tab.',
  },
  returnToApp: {
    title: 'Go back to Patchboard',
    text: 'There is nothing more to do here. You can close this tab.',
  },
}
