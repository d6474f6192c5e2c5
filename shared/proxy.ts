/** The proxy between this computer and the network, while it lets nothing through without a name and a password. */
export interface ProxyState {
  /** Its name and port, such as `proxy.example:8080`; absent: no proxy asks. */
  readonly asks?: string
}

/** Who asks to be let through. Held in memory only, and only by the program's own network stack. */
export interface ProxySignIn {
  readonly user: string
  readonly password: string
}

/** The most characters of a user name or a password that are handed on. */
export const longestProxyWord = 256
