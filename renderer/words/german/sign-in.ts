import type { SignInPart } from '../parts'

export const germanSignIn: SignInPart = {
  signIn: {
    heading: 'Wer kann diesen Anruf annehmen?',
    whatWillHappen: 'Ihr Browser öffnet die Anmeldeseite von Microsoft. Patchboard sieht Ihr Kennwort nie.',
    signIn: 'Mit Microsoft anmelden',
    organisation: (name) => `Für ${name}`,
    promises: [
      'Kein gemeinsames Kennwort',
      'Zugriff, den Sie zurücknehmen können',
      'Schlüssel, die ablaufen',
      'Anmeldung nach offenem Standard',
    ],
    promisesBy: 'Moderne Authentifizierung (OAuth 2.0)',
    sampleTitle: 'Dies ist die Beispielorganisation',
    sampleMeans: 'Eine ausgedachte Firma: ihre Personen und deren Termine sind erfunden.',
    sampleConnect: (options) =>
      `Um Ihre eigene zu verbinden, geben Sie unten unter „${options}“ Anwendungs-ID und Verzeichnis ein; woher sie kommen, steht in der README unter „Connect your organisation“.`,
    sampleWhatWillHappen:
      'Ihr Browser öffnet die Anmeldeseite der Beispielorganisation auf diesem Computer. Nichts verlässt ihn.',
    sampleSignIn: 'Mit Microsoft anmelden',
    waitingTitle: 'Fahren Sie im Browser fort',
    waitingMeans:
      'Dort ist die Anmeldeseite offen. Dieses Fenster geht von selbst weiter, wenn Sie fertig sind.',
    timeLeft: (time) => `noch ${time}`,
    timeIsUp: 'Die Zeit ist abgelaufen.',
    openAgain: 'Browser erneut öffnen',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert',
    cancel: 'Abbrechen',
    errorNumber: 'Zeigt der Browser einen Fehler? Geben Sie dessen Nummer ein',
    errorNumberPlaceholder: 'AADSTS…',
    errorNumberUnknown: 'Diese Nummer ist hier nicht bekannt: geben Sie sie an die IT weiter.',
    left: 'Sie sind auf diesem Computer abgemeldet.',
    leftMeans: 'Ihr Browser ist eventuell weiterhin bei Microsoft angemeldet.',
    leaveBrowser: 'Auch im Browser abmelden',
    stillHere: 'Bis dahin arbeitet die Konsole mit dem weiter, was sie weiß.',
    notConfiguredTitle: 'Eine Einstellung muss berichtigt werden',
    notConfiguredMeans: 'Patchboard weiß noch nicht, bei welcher Organisation es sich anmelden soll.',
  },
  proxy: {
    title: 'Beim Netz anmelden',
    asks: (proxy) =>
      `Der Proxy ${proxy} lässt ohne Benutzernamen und Kennwort nichts durch. Fragen Sie die IT, wenn Sie sie nicht kennen.`,
    user: 'Benutzername',
    password: 'Kennwort',
    kept: 'Sie bleiben gespeichert, bis Patchboard geschlossen wird, und werden nirgends aufgeschrieben.',
    send: 'Beim Netz anmelden',
    trying: 'Wird versucht …',
    notNow: 'Nicht jetzt',
    refused: 'Der Proxy hat diesen Benutzernamen und dieses Kennwort nicht angenommen.',
    enter: 'Kennwort eingeben',
  },
}
