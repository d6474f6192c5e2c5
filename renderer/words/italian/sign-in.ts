import type { SignInPart } from '../parts'

export const italianSignIn: SignInPart = {
  signIn: {
    heading: 'Chi può rispondere a questa chiamata?',
    whatWillHappen:
      'Il browser si apre sulla pagina di accesso di Microsoft. Patchboard non vede mai la Sua password.',
    signIn: 'Accedi con Microsoft',
    organisation: (name) => `Per ${name}`,
    promises: [
      'Nessuna password condivisa',
      'Accesso che può revocare',
      'Chiavi che scadono',
      'Un accesso secondo gli standard',
    ],
    promisesBy: 'Autenticazione moderna (OAuth 2.0)',
    sampleTitle: 'Questa è l’organizzazione di esempio',
    sampleMeans: 'Un’azienda inventata: le persone e le loro riunioni non esistono.',
    sampleConnect: (options) =>
      `Per collegare la Sua, inserisca l’ID applicazione e la directory in «${options}» qui sotto; il README dice dove trovarli, sotto «Connect your organisation».`,
    sampleWhatWillHappen:
      'Il browser si apre sulla pagina di accesso dell’organizzazione di esempio, su questo computer. Nulla ne esce.',
    sampleSignIn: 'Accedi con Microsoft',
    waitingTitle: 'Completi l’accesso nel browser',
    waitingMeans: 'La pagina di accesso è aperta lì. Questa finestra prosegue da sola quando ha finito.',
    timeLeft: (time) => `ancora ${time}`,
    timeIsUp: 'Il tempo è scaduto.',
    openAgain: 'Riapri il browser',
    copyLink: 'Copia il link',
    linkCopied: 'Link copiato',
    cancel: 'Annulla',
    errorNumber: 'Il browser mostra un errore? Ne scriva il numero',
    errorNumberPlaceholder: 'AADSTS…',
    errorNumberUnknown: 'Questo numero qui non è noto: lo comunichi all’IT.',
    left: 'Su questo computer Patchboard è disconnesso.',
    leftMeans: 'Il browser potrebbe essere ancora connesso a Microsoft.',
    leaveBrowser: 'Esci anche nel browser',
    stillHere: 'Fino ad allora la console continua con ciò che sa.',
    notConfiguredTitle: 'Un’impostazione va corretta',
    notConfiguredMeans: 'Patchboard non sa ancora a quale organizzazione accedere.',
  },
  proxy: {
    title: 'Accedi alla rete',
    asks: (proxy) =>
      `Il proxy ${proxy} non lascia passare nulla senza nome utente e password. Se non li conosce, li chieda all’IT.`,
    user: 'Nome utente',
    password: 'Password del proxy',
    kept: 'Restano in memoria finché Patchboard è aperto e non vengono scritti da nessuna parte.',
    send: 'Accedi alla rete',
    trying: 'Tentativo in corso …',
    notNow: 'Non ora',
    refused: 'Il proxy non ha accettato questo nome utente e questa password.',
    enter: 'Inserisci la password',
  },
}
