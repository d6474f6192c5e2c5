import type { CausesPart } from '../parts'

export const italianCauses: CausesPart = {
  offlineCause: {
    nameNotFound: 'Il nome del server non è stato trovato: questo computer è in rete?',
    refused: 'La connessione è stata rifiutata.',
    tlsReplaced: 'Alla connessione sicura ha risposto qualcos’altro, per esempio un filtro della rete.',
    proxy: 'Il proxy di questa rete non ha lasciato passare la richiesta.',
    proxyPassword: 'Il proxy di questa rete vuole una password che questo computer non ha fornito.',
    captivePortal:
      'Al posto della risposta è arrivata una pagina web: questa rete forse richiede prima un accesso. Per verificare, apra una pagina qualsiasi nel browser.',
    timedOut: 'Non c’è stata risposta in tempo.',
    unreachable: 'Al momento non c’è modo di raggiungere il server.',
  },
  setting: {
    clientId: 'L’impostazione è PATCHBOARD_CLIENT_ID: l’identificativo dell’applicazione.',
    tenant: 'L’impostazione è PATCHBOARD_TENANT: l’identificativo dell’organizzazione.',
    cloud: 'L’impostazione è PATCHBOARD_CLOUD: global, gccHigh, dod o china.',
    cloudAddresses:
      'Le impostazioni sono PATCHBOARD_SIGN_IN_ADDRESS e PATCHBOARD_GRAPH_ADDRESS: due indirizzi https, stabiliti dal reparto IT.',
    redirectHost: 'L’impostazione è PATCHBOARD_REDIRECT_HOST: localhost o 127.0.0.1.',
    responseMode: 'L’impostazione è PATCHBOARD_RESPONSE_MODE: form_post o query.',
    handOver: 'L’impostazione è handOver in settings.json: come vengono passate le chiamate.',
    policy:
      'Quello che la Sua organizzazione ha stabilito per questo computer non è leggibile: nulla di esso vale.',
    settingsFile:
      'Il file delle impostazioni (settings.json) non è leggibile. Se non era affatto un file di impostazioni, è stato rinominato e si trova accanto al suo vecchio posto come settings.json.broken-….',
  },
  notChangedCause: {
    notAllowedByOperator: 'Non ha consentito il programma.',
    locked: 'È stabilita dalla Sua organizzazione.',
    newerFile:
      'Il file delle impostazioni è stato scritto da un Patchboard più recente, e questo lo lascia com’è.',
    notSaved: 'Non è stato possibile scrivere il file delle impostazioni.',
  },
  handOverCause: {
    callGone: 'Era già stata terminata o passata.',
    numberGone: 'La rubrica non ha più questa persona o questo numero.',
    notDialable: 'Il numero non contiene solo cifre.',
    noTeamsAddress: 'La rubrica non ha un indirizzo di questa persona per Teams.',
    noProgram: 'Questo computer non ha potuto aprire il programma necessario.',
    programFailed: 'Il programma di trasferimento ha segnalato un errore.',
    pbxRefused: 'Il centralino ha rifiutato.',
    pbxSilent: 'Il centralino non ha risposto in tempo: guardi sul Suo telefono se la chiamata è partita.',
    pbxNotReached: 'Il centralino non è raggiungibile.',
    callNotNamed:
      'Il Suo programma telefonico non ha dato un nome a questa chiamata: il centralino non può trovarla.',
    headerMissing: 'Un’intestazione del centralino non ha ancora un valore: lo inserisca in «Telefono».',
    secretsLocked: 'Il portachiavi di questo computer è bloccato e contiene la password del centralino.',
  },
  endpointClosedCause: {
    portTaken: (port) => `La porta ${port} è usata da un altro programma.`,
    portRefused: (port) => `Questo computer non lascia a Patchboard la porta ${port}.`,
    keychainClosed: () => 'Il portachiavi di questo computer è bloccato e contiene la chiave segreta.',
  },
  explanation: {
    appNotApproved: 'Patchboard non è ancora stato approvato nella Sua organizzazione.',
    accessDeclined: 'L’accesso è stato rifiutato nel browser.',
    administratorMustApprove: 'Prima un amministratore della Sua organizzazione deve approvare Patchboard.',
    accountNotInOrganisation: 'Questo account non appartiene a questa organizzazione.',
    confirmIdentity: 'La Sua organizzazione Le chiede di confermare la Sua identità.',
    securitySetupNeeded: 'Prima va configurata la sicurezza aggiuntiva del Suo account.',
    appNotAssigned: 'Il Suo account non ha accesso a Patchboard: l’IT può assegnarlo.',
    deviceNotAccepted:
      'La Sua organizzazione lo consente solo da un computer che gestisce e che è aggiornato.',
    blockedByRule:
      'Una regola della Sua organizzazione ha bloccato l’accesso, per esempio per il luogo o la rete.',
    appUnknown:
      'La Sua organizzazione non conosce l’identificativo dell’applicazione impostato per Patchboard.',
    awayTooLong: 'È passato molto tempo dall’ultimo utilizzo.',
    signInDue: 'La Sua organizzazione chiede di tanto in tanto un nuovo accesso.',
    accessReset: 'La Sua password è stata cambiata o il Suo accesso reimpostato.',
    organisationUnknown: 'L’organizzazione impostata per Patchboard non è stata trovata.',
    notRegisteredForDesktop: 'Patchboard non è registrato come applicazione desktop: l’IT può cambiarlo.',
    returnAddressUnknown: 'La via di ritorno a Patchboard non è registrata: l’IT può aggiungerla.',
    notSignedInInBrowser: 'Nel browser nessuno ha effettuato l’accesso.',
    networkAllowsOthersOnly: 'Questa rete consente l’accesso solo ad altre organizzazioni.',
    organisationNotNamed: 'Patchboard è per una sola organizzazione, e nessuna è impostata.',
    linkExpired: 'Il link di accesso era troppo vecchio o già usato.',
    tooManyRequests: 'Ci sono stati troppi accessi in poco tempo.',
    providerBusy: 'Il servizio di accesso è sovraccarico.',
    accountDisabled: 'L’account è disattivato.',
    accountLocked: 'L’account è bloccato.',
    passwordExpired: 'La password dell’account è scaduta.',
    permissionUnavailable:
      'La Sua organizzazione non offre a Patchboard ciò che serve per leggere i calendari.',
  },
  signInAction: {
    signIn: 'Acceda di nuovo.',
    useAnotherAccount: 'Acceda di nuovo e scelga il Suo account di questa organizzazione.',
    copyRequestForIt: 'Dia i dettagli all’IT.',
    copyConsentLink: 'Chieda all’IT di approvare Patchboard e dia i dettagli.',
    finishInBrowser: 'Completi ciò che chiede il browser, poi acceda di nuovo.',
    checkSettings: 'Faccia controllare le impostazioni PATCHBOARD_CLIENT_ID e PATCHBOARD_TENANT.',
    wait: 'Attenda qualche minuto, poi acceda di nuovo.',
  },
}
