import type { Feature } from './feature'
import type { Problem } from './problem'

/** Which company's directory and calendars the console looks at. */
export interface Organisation {
  /** As shown to the operator, for example “contoso.example”. */
  readonly name: string
  /** True for the made-up company that is there when none is configured. */
  readonly isSample: boolean
}

/** The person at the console. No mail address: the page does not need it. */
export interface Operator {
  readonly name: string
}

/** Where the sign-in rests: under the computer's keychain, or only in memory until the app is closed. */
export type SignInKept = 'inKeychain' | 'untilClosed'

/** Who is signed in. */
export type Session =
  | { readonly state: 'starting' }
  | { readonly state: 'notConfigured'; readonly problem: Problem }
  | { readonly state: 'signedOut'; readonly organisation: Organisation; readonly problem?: Problem }
  | {
      readonly state: 'waitingForBrowser'
      readonly organisation: Organisation
      readonly until: number
      /** Whoever is still signed in meanwhile, when someone is. */
      readonly operator?: Operator
    }
  | {
      readonly state: 'signedIn'
      readonly organisation: Organisation
      readonly operator: Operator
      readonly kept: SignInKept
      /** What was granted beyond names and free/busy. */
      readonly granted?: readonly Feature[]
      /**
       * Why this is only the last known session: the network is away, the clock is wrong, or the person has to sign in
       * again. What was read stays on screen with its time; absent: all is well.
       */
      readonly problem?: Problem
    }
