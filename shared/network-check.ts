import type { OfflineCause } from './problem'

/** What is looked at on the way to the servers, in this order, each by itself. */
export const networkSteps = ['proxy', 'signInServer', 'calendarServer', 'certificates', 'clock'] as const

/** One of these. */
export type NetworkStep = (typeof networkSteps)[number]

/** What came of a step. `host`: of the server that was asked; `proxy`: host and port. */
export type NetworkFinding =
  /** The sample organisation is within this program: there is no way to look at. */
  | { readonly found: 'noNetwork' }
  | { readonly found: 'direct' }
  | { readonly found: 'throughProxy'; readonly proxy: string }
  | { readonly found: 'stoppedByProxy'; readonly proxy: string; readonly cause: OfflineCause }
  /** `took`: milliseconds. */
  | {
      readonly found: 'answered' | 'serverFault'
      readonly host: string
      readonly status: number
      readonly took: number
    }
  | { readonly found: 'notAnswered'; readonly host: string; readonly cause: OfflineCause }
  /** Both servers are vouched for by an authority that browsers know by themselves. */
  | { readonly found: 'knownAuthority'; readonly issuer: string }
  /** This computer trusts it, but it was added here: whoever has it may read along, such as a filter or a virus scanner. */
  | { readonly found: 'ownAuthority'; readonly host: string; readonly issuer: string }
  /** `why`: Chromium's name of the error. */
  | { readonly found: 'notTrusted'; readonly host: string; readonly issuer: string; readonly why: string }
  /** Whether the server can be reached is told by a step of its own. */
  | { readonly found: 'noCertificate'; readonly host: string }
  /** `ahead`: of the server's clock, milliseconds; negative when behind. */
  | { readonly found: 'clockRight' | 'clockWrong'; readonly ahead: number }
  | { readonly found: 'noTime' }

/** How IT may read a finding. */
export type NetworkMark = 'fine' | 'noted' | 'failed'

const marks: Readonly<Record<NetworkFinding['found'], NetworkMark>> = {
  noNetwork: 'noted',
  direct: 'fine',
  throughProxy: 'fine',
  stoppedByProxy: 'failed',
  answered: 'fine',
  serverFault: 'failed',
  notAnswered: 'failed',
  knownAuthority: 'fine',
  ownAuthority: 'noted',
  notTrusted: 'failed',
  noCertificate: 'noted',
  clockRight: 'fine',
  clockWrong: 'failed',
  noTime: 'failed',
}

/** Whether a finding is as it should be, worth knowing, or why something does not work. */
export const markOf = ({ found }: NetworkFinding): NetworkMark => marks[found]
