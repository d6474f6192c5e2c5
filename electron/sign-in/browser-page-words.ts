import type { LanguageTag } from '../../shared/language'
import type { BrowserPageWords } from './browser-page'

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

const german: BrowserPageWords = {
  language: 'de',
  signedIn: {
    title: 'Sie sind angemeldet',
    text: 'Patchboard hat Ihre Anmeldung. Sie können diesen Tab schließen.',
  },
  notSignedIn: {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    text: 'Gehen Sie zurück zu Patchboard: Dort steht, warum und was zu tun ist. Sie können diesen Tab schließen.',
  },
  returnToApp: {
    title: 'Zurück zu Patchboard',
    text: 'Hier ist nichts mehr zu tun. Sie können diesen Tab schließen.',
  },
}

const italian: BrowserPageWords = {
  language: 'it',
  signedIn: {
    title: 'Accesso effettuato',
    text: 'Patchboard ha ricevuto il Suo accesso. Può chiudere questa scheda.',
  },
  notSignedIn: {
    title: 'L’accesso non è stato completato',
    text: 'Torni a Patchboard: lì trova il motivo e che cosa fare. Può chiudere questa scheda.',
  },
  returnToApp: {
    title: 'Torni a Patchboard',
    text: 'Qui non c’è altro da fare. Può chiudere questa scheda.',
  },
}

const french: BrowserPageWords = {
  language: 'fr',
  signedIn: {
    title: 'Vous êtes connecté(e)',
    text: 'Patchboard a reçu votre connexion. Vous pouvez fermer cet onglet.',
  },
  notSignedIn: {
    title: 'La connexion n’a pas abouti',
    text: 'Retournez dans Patchboard : la raison et la marche à suivre y sont indiquées. Vous pouvez fermer cet onglet.',
  },
  returnToApp: {
    title: 'Retournez dans Patchboard',
    text: 'Il n’y a plus rien à faire ici. Vous pouvez fermer cet onglet.',
  },
}

const spanish: BrowserPageWords = {
  language: 'es',
  signedIn: {
    title: 'Ha iniciado sesión',
    text: 'Patchboard ha recibido su inicio de sesión. Puede cerrar esta pestaña.',
  },
  notSignedIn: {
    title: 'El inicio de sesión no se ha completado',
    text: 'Vuelva a Patchboard: allí se explica el motivo y qué hacer. Puede cerrar esta pestaña.',
  },
  returnToApp: {
    title: 'Vuelva a Patchboard',
    text: 'Aquí no queda nada por hacer. Puede cerrar esta pestaña.',
  },
}

/** What the last page in the browser says, in every language of the console. */
export const browserPageWords: Readonly<Record<LanguageTag, BrowserPageWords>> = {
  en: englishPageWords,
  de: german,
  it: italian,
  fr: french,
  es: spanish,
}
