import type { NetworkCheckPart } from '../parts'

export const germanNetworkCheck: NetworkCheckPart = {
  networkCheck: {
    title: 'Netz',
    means:
      'Jeder Server wird einmal gefragt, so wie die Konsole ihn fragt: über Proxy und Zertifikate des Computers. Ohne Anmeldung.',
    check: 'Netz prüfen',
    again: 'Erneut prüfen',
    checking: 'Wird geprüft …',
    notChecked: 'Das Netz wurde nicht geprüft.',
    failed: 'Das ließ sich nicht prüfen.',
    steps: {
      proxy: 'Proxyserver',
      signInServer: 'Anmeldeserver',
      calendarServer: 'Kalenderserver',
      certificates: 'Zertifikate',
      clock: 'Uhr',
    },
    marks: { fine: 'In Ordnung', noted: 'Hinweis', failed: 'Fehler' },
    noNetwork: 'Die Beispielorganisation ist in Patchboard selbst: es gibt keinen Weg, der zu prüfen wäre.',
    direct: 'Keiner: direkt zu den Servern.',
    throughProxy: (proxy) => `Über ${proxy}.`,
    answered: (host, status, took) => `${host} hat nach ${took} ms mit Status ${status} geantwortet.`,
    serverFault: (host, status) => `${host} hat mit dem Fehler ${status} geantwortet.`,
    knownAuthority: (issuer) => `Von ${issuer}, unter einer Stelle, die Browser von sich aus kennen.`,
    ownAuthority: (host, issuer) =>
      `${host} zeigt ein Zertifikat von „${issuer}“, unter einer Stelle, die diesem Computer hinzugefügt wurde. Wer sie besitzt, kann mitlesen, etwa ein Filter im Netz oder ein Virenscanner.`,
    notTrusted: (host, issuer, why) =>
      `Dem Zertifikat von ${host}, ausgestellt von „${issuer}“, wird nicht vertraut: ${why}.`,
    noCertificate: (host) =>
      `Das Zertifikat von ${host} ließ sich nicht ansehen: die Anfrage danach kam nicht an. Hinter einem Proxy, der ein Passwort verlangt, kommt sie nie an.`,
    clockRight: (seconds) => `Höchstens fünf Minuten von den Servern entfernt (${seconds} s).`,
    clockAhead: (length) => `${length} vor der Zeit der Server. Ab fünf Minuten schlagen Anmeldungen fehl.`,
    clockBehind: (length) =>
      `${length} hinter der Zeit der Server. Ab fünf Minuten schlagen Anmeldungen fehl.`,
    noTime: 'Kein Server hat die Zeit genannt.',
  },
}
