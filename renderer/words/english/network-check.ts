import type { NetworkCheckPart } from '../parts'

export const englishNetworkCheck: NetworkCheckPart = {
  networkCheck: {
    title: 'Network',
    means:
      'Each server is asked once, as the console asks it: by the computer’s proxy and certificates. Without a sign-in.',
    check: 'Check the network',
    again: 'Check again',
    checking: 'Checking…',
    notChecked: 'The network was not checked.',
    failed: 'It could not be checked.',
    steps: {
      proxy: 'Proxy',
      signInServer: 'Sign-in server',
      calendarServer: 'Calendar server',
      certificates: 'Certificates',
      clock: 'Clock',
    },
    marks: { fine: 'Fine', noted: 'Note', failed: 'Failed' },
    noNetwork: 'The sample organisation is within Patchboard: there is no way to look at.',
    direct: 'None: straight to the servers.',
    throughProxy: (proxy) => `Through ${proxy}.`,
    answered: (host, status, took) => `${host} answered after ${took} ms, with status ${status}.`,
    serverFault: (host, status) => `${host} answered with the error ${status}.`,
    knownAuthority: (issuer) => `By ${issuer}, under an authority that browsers know by themselves.`,
    ownAuthority: (host, issuer) =>
      `${host} shows a certificate by “${issuer}”, under an authority that was added to this computer. Whoever has it may read along, such as a filter on the network or a virus scanner.`,
    notTrusted: (host, issuer, why) => `The certificate of ${host}, by “${issuer}”, is not trusted: ${why}.`,
    noCertificate: (host) =>
      `The certificate of ${host} could not be looked at: the request for it did not get there. Behind a proxy that wants a password it never does.`,
    clockRight: (seconds) => `Within five minutes of the servers (${seconds} s).`,
    clockAhead: (length) => `${length} ahead of the servers. More than five minutes off, and sign-ins fail.`,
    clockBehind: (length) => `${length} behind the servers. More than five minutes off, and sign-ins fail.`,
    noTime: 'No server told the time.',
  },
}
