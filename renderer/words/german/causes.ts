import type { CausesPart } from '../parts'

export const germanCauses: CausesPart = {
  offlineCause: {
    nameNotFound: 'Der Name des Servers wurde nicht gefunden: ist dieser Computer im Netz?',
    refused: 'Die Verbindung wurde abgelehnt.',
    tlsReplaced: 'Auf die sichere Verbindung hat etwas anderes geantwortet, zum Beispiel ein Filter im Netz.',
    proxy: 'Der Proxy dieses Netzes hat die Anfrage nicht durchgelassen.',
    proxyPassword: 'Der Proxy dieses Netzes verlangt ein Kennwort, das dieser Computer nicht angegeben hat.',
    captivePortal:
      'Statt der Antwort kam eine Webseite: dieses Netz verlangt vielleicht zuerst eine Anmeldung. Öffnen Sie zum Nachsehen eine beliebige Seite im Browser.',
    timedOut: 'Es kam nicht rechtzeitig eine Antwort.',
    unreachable: 'Zurzeit gibt es keinen Weg zum Server.',
  },
  setting: {
    clientId: 'Es ist die Einstellung PATCHBOARD_CLIENT_ID: die Kennung der Anwendung.',
    tenant: 'Es ist die Einstellung PATCHBOARD_TENANT: die Kennung der Organisation.',
    cloud: 'Es ist die Einstellung PATCHBOARD_CLOUD: global, gccHigh, dod oder china.',
    cloudAddresses:
      'Es sind die Einstellungen PATCHBOARD_SIGN_IN_ADDRESS und PATCHBOARD_GRAPH_ADDRESS: zwei https-Adressen, die die IT festlegt.',
    redirectHost: 'Es ist die Einstellung PATCHBOARD_REDIRECT_HOST: localhost oder 127.0.0.1.',
    responseMode: 'Es ist die Einstellung PATCHBOARD_RESPONSE_MODE: form_post oder query.',
    handOver: 'Es ist die Einstellung handOver in settings.json: womit Anrufe verbunden werden.',
    policy: 'Was Ihre Organisation für diesen Computer festgelegt hat, ist nicht lesbar; nichts davon gilt.',
    settingsFile:
      'Die Einstellungsdatei (settings.json) ist nicht lesbar. War es gar keine Einstellungsdatei, so wurde sie umbenannt und liegt am alten Ort als settings.json.broken-….',
  },
  notChangedCause: {
    notAllowedByOperator: 'Sie haben das Programm nicht erlaubt.',
    locked: 'Ihre Organisation hat sie festgelegt.',
    newerFile:
      'Die Einstellungsdatei stammt von einem neueren Patchboard, und dieses lässt sie, wie sie ist.',
    notSaved: 'Die Einstellungsdatei konnte nicht geschrieben werden.',
  },
  handOverCause: {
    callGone: 'Er war schon beendet oder verbunden.',
    numberGone: 'Im Verzeichnis steht diese Person oder diese Nummer nicht mehr.',
    notDialable: 'Die Nummer enthält mehr als Ziffern.',
    noTeamsAddress: 'Im Verzeichnis steht keine Teams-Adresse dieser Person.',
    noProgram: 'Dieser Computer konnte das Programm dafür nicht öffnen.',
    programFailed: 'Das Programm zum Verbinden hat einen Fehler gemeldet.',
    pbxRefused: 'Die Telefonanlage hat es abgelehnt.',
    pbxSilent:
      'Die Telefonanlage hat nicht rechtzeitig geantwortet: sehen Sie an Ihrem Telefon nach, ob der Anruf weg ist.',
    pbxNotReached: 'Die Telefonanlage war nicht erreichbar.',
    callNotNamed:
      'Ihr Telefonprogramm hat diesen Anruf nicht benannt, die Telefonanlage kann ihn nicht finden.',
    headerMissing: 'Ein Header der Telefonanlage hat noch keinen Wert: tragen Sie ihn unter „Telefon“ ein.',
    secretsLocked:
      'Der Schlüsselbund dieses Computers ist gesperrt, und das Kennwort der Telefonanlage liegt darin.',
  },
  endpointClosedCause: {
    portTaken: (port) => `Port ${port} ist von einem anderen Programm belegt.`,
    portRefused: (port) => `Dieser Computer lässt Patchboard an Port ${port} nicht zu.`,
    keychainClosed: () => 'Der Schlüsselbund dieses Computers ist gesperrt, und das Kennwort liegt darin.',
  },
  explanation: {
    appNotApproved: 'Patchboard ist in Ihrer Organisation noch nicht genehmigt.',
    accessDeclined: 'Der Zugriff wurde im Browser abgelehnt.',
    administratorMustApprove: 'Zuerst muss die IT-Administration Ihrer Organisation Patchboard genehmigen.',
    accountNotInOrganisation: 'Dieses Konto gehört nicht zu dieser Organisation.',
    confirmIdentity: 'Ihre Organisation verlangt, dass Sie Ihre Identität bestätigen.',
    securitySetupNeeded: 'Für Ihr Konto muss zuerst die zusätzliche Sicherheit eingerichtet werden.',
    appNotAssigned: 'Ihr Konto hat keinen Zugriff auf Patchboard: die IT kann ihn zuweisen.',
    deviceNotAccepted:
      'Ihre Organisation erlaubt das nur von einem Computer, den sie verwaltet und der auf dem neuesten Stand ist.',
    blockedByRule:
      'Eine Regel Ihrer Organisation hat diese Anmeldung blockiert, zum Beispiel wegen Ort oder Netz.',
    appUnknown: 'Ihre Organisation kennt die Anwendungskennung nicht, die für Patchboard eingestellt ist.',
    awayTooLong: 'Sie waren längere Zeit nicht da.',
    signInDue: 'Ihre Organisation verlangt von Zeit zu Zeit eine neue Anmeldung.',
    accessReset: 'Ihr Kennwort wurde geändert oder Ihr Zugriff zurückgesetzt.',
    organisationUnknown: 'Die Organisation, die für Patchboard eingestellt ist, wurde nicht gefunden.',
    notRegisteredForDesktop:
      'Patchboard ist nicht als Desktop-Anwendung registriert: die IT kann das ändern.',
    returnAddressUnknown:
      'Der Rückweg zu Patchboard ist dafür nicht registriert: die IT kann ihn hinzufügen.',
    notSignedInInBrowser: 'Im Browser ist niemand angemeldet.',
    networkAllowsOthersOnly: 'Dieses Netz erlaubt nur die Anmeldung bei anderen Organisationen.',
    organisationNotNamed: 'Patchboard ist für nur eine Organisation gedacht, und keine ist eingestellt.',
    linkExpired: 'Der Anmeldelink war zu alt oder schon benutzt.',
    tooManyRequests: 'Es gab zu viele Anmeldungen in kurzer Zeit.',
    providerBusy: 'Der Anmeldedienst ist überlastet.',
    accountDisabled: 'Das Konto ist abgeschaltet.',
    accountLocked: 'Das Konto ist gesperrt.',
    passwordExpired: 'Das Kennwort des Kontos ist abgelaufen.',
    permissionUnavailable:
      'Ihre Organisation bietet Patchboard nicht an, was es zum Lesen von Kalendern braucht.',
  },
  signInAction: {
    signIn: 'Melden Sie sich erneut an.',
    useAnotherAccount: 'Melden Sie sich erneut an und wählen Sie Ihr Konto dieser Organisation.',
    copyRequestForIt: 'Geben Sie der IT die Einzelheiten.',
    copyConsentLink: 'Bitten Sie die IT, Patchboard zu genehmigen, und geben Sie ihr die Einzelheiten.',
    finishInBrowser: 'Schließen Sie ab, was der Browser verlangt, und melden Sie sich dann erneut an.',
    checkSettings: 'Lassen Sie die Einstellungen PATCHBOARD_CLIENT_ID und PATCHBOARD_TENANT prüfen.',
    wait: 'Warten Sie einige Minuten und melden Sie sich dann erneut an.',
  },
}
