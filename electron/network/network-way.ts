/** Whose certificate a server showed. */
export interface SeenCertificate {
  readonly issuer: string
  /** Whether an authority vouches for it that browsers know by themselves, rather than one that was added to this computer. */
  readonly isOfKnownAuthority: boolean
  /** Chromium's name of the error for which it is not trusted; absent: it is. */
  readonly why?: string
}

/** What can be seen of the way to a server beside its answers. */
export interface NetworkWay {
  /** The proxy that leads to an address, host and port; undefined: none does. */
  readonly proxyTo: (url: string) => Promise<string | undefined>
  /** Undefined: none was shown. */
  readonly certificateAt: (url: string) => Promise<SeenCertificate | undefined>
}
