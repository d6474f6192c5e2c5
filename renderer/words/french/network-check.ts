import type { NetworkCheckPart } from '../parts'

export const frenchNetworkCheck: NetworkCheckPart = {
  networkCheck: {
    title: 'Réseau',
    means:
      'Chaque serveur est interrogé une fois, comme la console le fait : par le proxy et les certificats de l’ordinateur. Sans connexion au compte.',
    check: 'Vérifier le réseau',
    again: 'Vérifier à nouveau',
    checking: 'Vérification…',
    notChecked: 'Le réseau n’a pas été vérifié.',
    failed: 'Impossible de le vérifier.',
    steps: {
      proxy: 'Serveur proxy',
      signInServer: 'Serveur de connexion',
      calendarServer: 'Serveur des agendas',
      certificates: 'Certificats',
      clock: 'Horloge',
    },
    marks: { fine: 'En ordre', noted: 'Remarque', failed: 'Échec' },
    noNetwork: 'L’organisation d’exemple est dans Patchboard même : il n’y a pas de chemin à vérifier.',
    direct: 'Aucun : directement vers les serveurs.',
    throughProxy: (proxy) => `Par ${proxy}.`,
    answered: (host, status, took) => `${host} a répondu après ${took} ms, avec le statut ${status}.`,
    serverFault: (host, status) => `${host} a répondu par l’erreur ${status}.`,
    knownAuthority: (issuer) =>
      `Par ${issuer}, sous une autorité que les navigateurs connaissent d’eux-mêmes.`,
    ownAuthority: (host, issuer) =>
      `${host} présente un certificat de « ${issuer} », sous une autorité ajoutée à cet ordinateur. Qui la possède peut lire les échanges, par exemple un filtre du réseau ou un antivirus.`,
    notTrusted: (host, issuer, why) =>
      `Le certificat de ${host}, établi par « ${issuer} », n’est pas reconnu : ${why}.`,
    noCertificate: (host) =>
      `Le certificat de ${host} n’a pas pu être examiné : la requête n’y est pas parvenue. Derrière un proxy à mot de passe, elle n’y parvient jamais.`,
    clockRight: (seconds) => `À moins de cinq minutes des serveurs (${seconds} s).`,
    clockAhead: (length) =>
      `${length} d’avance sur les serveurs. Au-delà de cinq minutes, les connexions échouent.`,
    clockBehind: (length) =>
      `${length} de retard sur les serveurs. Au-delà de cinq minutes, les connexions échouent.`,
    noTime: 'Aucun serveur n’a indiqué l’heure.',
  },
}
