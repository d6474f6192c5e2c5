import type { NetworkMark, NetworkStep } from '../../shared/network-check'

/** What IT reads of the way to the servers. `host` and `proxy` are names, `length` is a length of time. */
export interface NetworkCheckWords {
  readonly title: string
  readonly means: string
  readonly check: string
  readonly again: string
  readonly checking: string
  readonly notChecked: string
  readonly failed: string
  readonly steps: Readonly<Record<NetworkStep, string>>
  readonly marks: Readonly<Record<NetworkMark, string>>
  readonly noNetwork: string
  readonly direct: string
  readonly throughProxy: (proxy: string) => string
  /** `took`: milliseconds, in digits. */
  readonly answered: (host: string, status: string, took: string) => string
  readonly serverFault: (host: string, status: string) => string
  readonly knownAuthority: (issuer: string) => string
  readonly ownAuthority: (host: string, issuer: string) => string
  /** `why`: Chromium's name of the error. */
  readonly notTrusted: (host: string, issuer: string, why: string) => string
  readonly noCertificate: (host: string) => string
  /** How many seconds this clock is ahead of the servers', in digits, negative when behind. */
  readonly clockRight: (seconds: string) => string
  readonly clockAhead: (length: string) => string
  readonly clockBehind: (length: string) => string
  readonly noTime: string
}
