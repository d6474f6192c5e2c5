import type { Diagnostics } from '../../shared/diagnostics'
import type { NetworkFinding, NetworkStep } from '../../shared/network-check'
import { pictured } from './people-made-up'

const counts = { requests: 12, triedAgain: 1, throttled: 1, failing: 0, unreachable: 0, pause: 0 }

/** A console that does well. */
export const healthy: Diagnostics = {
  at: pictured,
  runningFor: 90 * 60_000,
  versions: { app: '0.1.0', electron: '1.2', chromium: '3.4', node: '5.6', system: 'linux 6.1 x64' },
  signIn: { state: 'signedIn', isSample: false, kept: 'inKeychain', granted: ['presence'] },
  services: {
    calendars: { ...counts, requests: 120, pause: 12_000 },
    directory: counts,
    presence: counts,
    outOfOffice: counts,
    mail: counts,
  },
  settings: [
    { setting: 'tenant', value: '', origin: 'default', isWrong: false },
    { setting: 'theme', value: 'dark', origin: 'operator', isWrong: false },
    { setting: 'callLog', value: '{"keepDays":14}', origin: 'policy', isWrong: false },
    { setting: 'region', value: 'system', origin: 'policy', isWrong: true },
  ],
  policy: { state: 'fine', place: '/etc/patchboard/policy.json' },
  answers: { fresh: 20, aging: 280, old: 3, notKnown: 2, notAsked: 7, oldest: pictured - 11 * 60_000 },
}

/** What comes of looking at the network, where a test does not say otherwise. */
export const wellFound = {
  proxy: { found: 'throughProxy', proxy: 'proxy.contoso.example:3128' },
  signInServer: { found: 'answered', host: 'login.microsoftonline.com', status: 200, took: 84 },
  calendarServer: { found: 'answered', host: 'graph.microsoft.com', status: 401, took: 61 },
  certificates: { found: 'ownAuthority', host: 'graph.microsoft.com', issuer: 'Contoso Web Filter' },
  clock: { found: 'clockRight', ahead: 1_400 },
} as const satisfies Readonly<Record<NetworkStep, NetworkFinding>>
