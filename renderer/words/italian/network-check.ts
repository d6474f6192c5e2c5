import type { NetworkCheckPart } from '../parts'

export const italianNetworkCheck: NetworkCheckPart = {
  networkCheck: {
    title: 'Rete',
    means:
      'Ogni server viene interrogato una volta, come fa la console: tramite il proxy e i certificati del computer. Senza accesso.',
    check: 'Verifica la rete',
    again: 'Verifica di nuovo',
    checking: 'Verifica in corso…',
    notChecked: 'La rete non è stata verificata.',
    failed: 'Non è stato possibile verificarlo.',
    steps: {
      proxy: 'Server proxy',
      signInServer: 'Server di accesso',
      calendarServer: 'Server dei calendari',
      certificates: 'Certificati',
      clock: 'Orologio',
    },
    marks: { fine: 'In ordine', noted: 'Nota', failed: 'Errore' },
    noNetwork: 'L’organizzazione di esempio è dentro Patchboard: non c’è una via da verificare.',
    direct: 'Nessuno: direttamente ai server.',
    throughProxy: (proxy) => `Tramite ${proxy}.`,
    answered: (host, status, took) => `${host} ha risposto dopo ${took} ms, con lo stato ${status}.`,
    serverFault: (host, status) => `${host} ha risposto con l’errore ${status}.`,
    knownAuthority: (issuer) => `Di ${issuer}, sotto un’autorità che i browser conoscono da sé.`,
    ownAuthority: (host, issuer) =>
      `${host} mostra un certificato di «${issuer}», sotto un’autorità aggiunta a questo computer. Chi la possiede può leggere il traffico, per esempio un filtro della rete o un antivirus.`,
    notTrusted: (host, issuer, why) =>
      `Il certificato di ${host}, emesso da «${issuer}», non è considerato attendibile: ${why}.`,
    noCertificate: (host) =>
      `Il certificato di ${host} non si è potuto esaminare: la richiesta non è arrivata. Dietro un proxy con password non arriva mai.`,
    clockRight: (seconds) => `Entro cinque minuti dai server (${seconds} s).`,
    clockAhead: (length) =>
      `${length} avanti rispetto ai server. Oltre cinque minuti, gli accessi non riescono.`,
    clockBehind: (length) =>
      `${length} indietro rispetto ai server. Oltre cinque minuti, gli accessi non riescono.`,
    noTime: 'Nessun server ha indicato l’ora.',
  },
}
