import type { ProblemsPart } from '../parts'
import { englishCauses } from './causes'
import { englishProblemsLater } from './messages'

export const englishProblems: ProblemsPart = {
  problems: {
    of: {
      offline: {
        title: 'The calendar server cannot be reached.',
        nextStep: 'Patchboard keeps trying. What was read before stays, with its time.',
      },
      throttled: {
        title: 'The calendar server asked us to wait.',
        nextStep: 'Nothing to do: Patchboard goes on by itself.',
      },
      signedOut: {
        title: 'Your sign-in has ended.',
        nextStep: 'Sign in again to go on.',
      },
      consentNeeded: {
        title: 'Your organisation has not approved Patchboard yet.',
        nextStep: 'Ask IT to approve it for your organisation, then sign in again.',
      },
      signInRefused: {
        title: 'Access was not allowed in the browser.',
        nextStep: 'Without it Patchboard cannot show who is free. Sign in again, or ask IT to approve it.',
      },
      signInCancelled: {
        title: 'The sign-in was cancelled.',
        nextStep: 'Sign in whenever you are ready.',
      },
      signInTimedOut: {
        title: 'Nobody finished in the browser in time.',
        nextStep: 'Sign in again. If the browser showed an error, tell IT what it said.',
      },
      loopbackUnavailable: {
        title: 'The browser’s way back to Patchboard could not be opened.',
        nextStep: 'A security program on this computer may block it. Try again, or ask IT.',
      },
      browserUnavailable: {
        title: 'No browser could be opened.',
        nextStep: 'Set a default browser in the computer’s settings, then try again.',
      },
      signInFailed: {
        title: 'The sign-in did not work.',
        nextStep: 'Try again. If it fails again, give IT the details.',
      },
      wrongOrganisation: {
        title: 'That account belongs to another organisation.',
        nextStep: 'Sign in again and choose your account of this organisation.',
      },
      notAllowed: {
        title: 'This account may not read that.',
        nextStep: 'Ask IT to allow it, and give them the details.',
      },
      clockWrong: {
        title: 'This computer’s clock is wrong.',
        nextStep: 'Set the clock of this computer, or let it be set by the network; then sign in again.',
      },
      secretsUnavailable: {
        title: 'This computer’s keychain is locked or missing.',
        nextStep:
          'Unlock it and start Patchboard again. Until then a sign-in lasts until Patchboard is closed.',
      },
      misconfigured: {
        title: 'A setting is missing or wrong.',
        nextStep:
          'Mend it and start Patchboard again. The README tells how under “Connect your organisation”.',
      },
      endpointClosed: {
        title: 'Programs on this computer cannot tell of calls.',
        nextStep: 'Choose another port under “Telephone”, or end the program that uses this one.',
      },
      handOverFailed: {
        title: 'The call was not handed over.',
        nextStep: 'It is still here: try another number, or transfer it in your phone.',
      },
      ...englishProblemsLater,
      fileNotSaved: {
        title: 'The file was not saved.',
        nextStep: 'Choose another place; at the old one nothing has changed.',
      },
      settingsNotChanged: {
        title: 'The setting was not changed.',
        nextStep: 'Everything is as it was before.',
      },
      windowBroke: {
        title: 'The window broke down and was opened again.',
        nextStep: 'Nothing is lost: you are where you were. If it happens often, give IT the details.',
      },
      unexpected: {
        title: 'Something went wrong that Patchboard did not expect.',
        nextStep: 'If it stays, give IT the details.',
      },
    },
    nextStepAtSignIn: {
      offline: 'Check the network, then sign in again.',
      throttled: 'Sign in again after that.',
      unexpected: 'Sign in again. If it happens again, give IT the details.',
    },
    mendHandOver:
      'Mend it and start Patchboard again; docs/telephony.md tells how. Until then calls can be handed over to Teams only.',
    mendPolicy: 'Tell your IT department. Patchboard reads it again when it starts.',
    nothingToDo: 'Nothing to do.',
    pbxAnswered: (status) => `The telephone system refused it, with error ${status}.`,
    unlockKeychain: 'Unlock the keychain; then switch it off and on again under “Telephone”.',
    proxyNextStep: 'Enter your user name and password for it.',
    waitsUntil: (time) => `The wait ends at ${time}.`,
    clockAhead: (length) => `It is ${length} ahead.`,
    clockBehind: (length) => `It is ${length} behind.`,
    providerCode: (code) => `Its code is ${code}.`,
    reference: (reference) => `Reference for IT: ${reference}`,
    copyDetails: 'Copy for IT',
    detailsCopied: 'Copied',
    signIn: 'Sign in',
    noPeople: 'The directory could not be read.',
    partOfPeople: 'Part of the directory could not be read.',
    ...englishCauses,
  },
}
