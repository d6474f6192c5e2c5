import type { ProblemsPart } from '../parts'
import { italianCauses } from './causes'
import { italianProblemsLater } from './messages'
import { at } from './moments'

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
      signInCancelled: { title: 'L’accesso è stato annullato.', nextStep: 'Acceda quando vuole.' },
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
      ...italianProblemsLater,
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
    mendHandOver:
      'La corregga e riavvii Patchboard; docs/telephony.md spiega come. Fino ad allora le chiamate si possono passare solo a Teams.',
    mendPolicy: 'Lo segnali al reparto IT. Patchboard lo rilegge a ogni avvio.',
    nothingToDo: 'Nulla da fare.',
    pbxAnswered: (status) => `Il centralino ha rifiutato, con errore ${status}.`,
    unlockKeychain: 'Sblocchi il portachiavi; poi in «Telefono» lo disattivi e lo riattivi.',
    proxyNextStep: 'Inserisca il nome utente e la password che chiede.',
    waitsUntil: (time) => `L’attesa termina ${at(time)}.`,
    clockAhead: (length) => `È avanti di ${length}.`,
    clockBehind: (length) => `È indietro di ${length}.`,
    providerCode: (code) => `Il suo codice è ${code}.`,
    reference: (reference) => `Riferimento per l’IT: ${reference}`,
    copyDetails: 'Copia per l’IT',
    detailsCopied: 'Copiato',
    signIn: 'Accedi',
    noPeople: 'Non è stato possibile leggere la rubrica.',
    partOfPeople: 'Non è stato possibile leggere una parte della rubrica.',
    ...italianCauses,
  },
}
