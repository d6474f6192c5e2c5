import type { ProblemsPart } from '../parts'
import { at } from './moments'
import { italianSetting } from './setting'

export const italianProblems: ProblemsPart = {
  problems: {
    of: {
      offline: {
        title: 'Il server dei calendari non è raggiungibile.',
        nextStep: 'Patchboard continua a provare. Ciò che è già stato letto resta, con la sua ora.',
      },
      throttled: {
        title: 'Il server dei calendari ha chiesto di attendere.',
        nextStep: 'Non deve fare nulla: Patchboard prosegue da solo.',
      },
      signedOut: { title: 'Il Suo accesso è terminato.', nextStep: 'Acceda di nuovo per continuare.' },
      consentNeeded: {
        title: 'La Sua organizzazione non ha ancora approvato Patchboard.',
        nextStep: 'Chieda all’IT di approvarlo per l’organizzazione, poi acceda di nuovo.',
      },
      signInRefused: {
        title: 'L’accesso non è stato consentito nel browser.',
        nextStep:
          'Senza, Patchboard non può mostrare chi è disponibile. Acceda di nuovo o chieda all’IT di approvarlo.',
      },
      signInCancelled: {
        title: 'L’accesso è stato annullato.',
        nextStep: 'Acceda quando vuole.',
      },
      signInTimedOut: {
        title: 'L’accesso nel browser non è stato completato in tempo.',
        nextStep: 'Acceda di nuovo. Se il browser ha mostrato un errore, lo comunichi all’IT.',
      },
      loopbackUnavailable: {
        title: 'Non è stato possibile aprire la via di ritorno dal browser a Patchboard.',
        nextStep: 'Un programma di sicurezza su questo computer potrebbe bloccarla. Riprovi o chieda all’IT.',
      },
      browserUnavailable: {
        title: 'Non è stato possibile aprire alcun browser.',
        nextStep: 'Imposti un browser predefinito nelle impostazioni del computer, poi riprovi.',
      },
      signInFailed: {
        title: 'L’accesso non è riuscito.',
        nextStep: 'Riprovi. Se non riesce di nuovo, dia i dettagli all’IT.',
      },
      wrongOrganisation: {
        title: 'Questo account appartiene a un’altra organizzazione.',
        nextStep: 'Acceda di nuovo e scelga il Suo account di questa organizzazione.',
      },
      notAllowed: {
        title: 'Questo account non può leggere questi contenuti.',
        nextStep: 'Chieda all’IT di consentirlo e dia i dettagli.',
      },
      clockWrong: {
        title: 'L’orologio di questo computer è sbagliato.',
        nextStep:
          'Regoli l’orologio di questo computer o lo faccia regolare dalla rete; poi acceda di nuovo.',
      },
      secretsUnavailable: {
        title: 'Il portachiavi di questo computer è bloccato o manca.',
        nextStep:
          'Lo sblocchi e riavvii Patchboard. Fino ad allora un accesso vale finché Patchboard resta aperto.',
      },
      misconfigured: {
        title: 'Un’impostazione manca o è errata.',
        nextStep:
          'La corregga e riavvii Patchboard. Il README spiega come, sotto «Connect your organisation».',
      },
      handOverFailed: {
        title: 'La chiamata non è stata passata.',
        nextStep: 'È ancora qui: provi un altro numero o la trasferisca dal Suo telefono.',
      },
      endpointClosed: {
        title: 'I programmi di questo computer non possono segnalare chiamate.',
        nextStep: 'Scelga un’altra porta in «Telefono», o chiuda il programma che usa questa.',
      },
      fileNotSaved: {
        title: 'Il file non è stato salvato.',
        nextStep: 'Scelga un altro posto; in quello di prima nulla è cambiato.',
      },
      settingsNotChanged: {
        title: 'L’impostazione non è stata modificata.',
        nextStep: 'Tutto è rimasto come prima.',
      },
      windowBroke: {
        title: 'La finestra si è bloccata ed è stata riaperta.',
        nextStep:
          'Nulla è andato perso: è dove si trovava prima. Se succede spesso, dia i dettagli al reparto IT.',
      },
      unexpected: {
        title: 'È successo qualcosa che Patchboard non prevedeva.',
        nextStep: 'Se persiste, dia i dettagli all’IT.',
      },
    },
    nextStepAtSignIn: {
      offline: 'Controlli la rete, poi acceda di nuovo.',
      throttled: 'Acceda di nuovo dopo l’attesa.',
      unexpected: 'Acceda di nuovo. Se succede ancora, dia i dettagli all’IT.',
    },
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
    setting: italianSetting,
    mendHandOver:
      'La corregga e riavvii Patchboard; docs/telephony.md spiega come. Fino ad allora le chiamate si possono passare solo a Teams.',
    nothingToDo: 'Nulla da fare.',
    notChangedCause: {
      locked: 'È stabilita dal Suo reparto IT.',
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
    pbxAnswered: (status) => `Il centralino ha rifiutato, con errore ${status}.`,
    endpointClosedCause: {
      portTaken: (port) => `La porta ${port} è usata da un altro programma.`,
      portRefused: (port) => `Questo computer non lascia a Patchboard la porta ${port}.`,
      keychainClosed: () => 'Il portachiavi di questo computer è bloccato e contiene la chiave segreta.',
    },
    unlockKeychain: 'Sblocchi il portachiavi; poi in «Telefono» lo disattivi e lo riattivi.',
    proxyNextStep: 'Inserisca il nome utente e la password che chiede.',
    waitsUntil: (time) => `L’attesa termina ${at(time)}.`,
    clockAhead: (length) => `È avanti di ${length}.`,
    clockBehind: (length) => `È indietro di ${length}.`,
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
    providerCode: (code) => `Il suo codice è ${code}.`,
    reference: (reference) => `Riferimento per l’IT: ${reference}`,
    copyDetails: 'Copia per l’IT',
    detailsCopied: 'Copiato',
    signIn: 'Accedi',
    noPeople: 'Non è stato possibile leggere la rubrica.',
    partOfPeople: 'Non è stato possibile leggere una parte della rubrica.',
  },
}
