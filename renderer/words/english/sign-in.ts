import type { SignInPart } from '../parts'

export const englishSignIn: SignInPart = {
  signIn: {
    heading: 'Who can take this call?',
    whatWillHappen: 'Your browser opens at Microsoft’s sign-in page. Patchboard never sees your password.',
    signIn: 'Sign in with Microsoft',
    organisation: (name) => `For ${name}`,
    promises: ['No shared password', 'Access you can take back', 'Tokens that expire', 'A standard sign-in'],
    promisesBy: 'Modern authentication (OAuth 2.0)',
    sampleTitle: 'This is the sample organisation',
    sampleMeans: 'A made-up company: its people and their meetings are invented.',
    sampleConnect: (options) =>
      `To connect your own, enter its application ID and directory under ${options} below; the README tells where they come from, under “Connect your organisation”.`,
    sampleWhatWillHappen:
      'Your browser opens at the sample organisation’s own sign-in page on this computer. Nothing leaves it.',
    sampleSignIn: 'Sign in with Microsoft',
    waitingTitle: 'Finish in your browser',
    waitingMeans: 'The sign-in page is open there. This window goes on by itself when you are done.',
    timeLeft: (time) => `${time} left`,
    timeIsUp: 'The time is up.',
    openAgain: 'Open the browser again',
    copyLink: 'Copy the link',
    linkCopied: 'Link copied',
    cancel: 'Cancel',
    errorNumber: 'Does the browser show an error? Type its number',
    errorNumberPlaceholder: 'AADSTS…',
    errorNumberUnknown: 'That number is not known here: give it to IT.',
    left: 'You are signed out on this computer.',
    leftMeans: 'Your browser may still be signed in to Microsoft.',
    leaveBrowser: 'Also sign out in the browser',
    stillHere: 'Until then the console goes on with what it knows.',
    notConfiguredTitle: 'A setting needs mending',
    notConfiguredMeans: 'Patchboard does not know yet which organisation to sign in to.',
  },

  proxy: {
    title: 'Sign in to the network',
    asks: (proxy) =>
      `The proxy ${proxy} lets nothing through without a user name and a password. Ask IT if you do not know them.`,
    user: 'User name',
    password: 'Password',
    kept: 'They are kept until Patchboard is closed, and written nowhere.',
    send: 'Sign in to the network',
    trying: 'Trying …',
    notNow: 'Not now',
    refused: 'The proxy did not accept this user name and password.',
    enter: 'Enter the password',
  },
}
