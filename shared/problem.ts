import type { Instant } from './availability/availability'
import type { SignInDetails } from './sign-in-details'

/** What every problem carries: a reference that IT can look up in the log, such as “PB-7F3A21”. */
interface Referenced {
  readonly reference: string
  /** What IT needs, when the identity provider had a part in it. */
  readonly details?: SignInDetails
}

/** Why the network was not there. */
export type OfflineCause =
  | 'nameNotFound'
  | 'refused'
  | 'tlsReplaced'
  | 'proxy'
  /** The proxy wants to know who asks. */
  | 'proxyPassword'
  /** A page came in place of the answer, as from a network that wants a log-in first. */
  | 'captivePortal'
  | 'timedOut'
  | 'unreachable'

/** Which setting is wrong. */
export type SettingName =
  | 'clientId'
  | 'tenant'
  | 'cloud'
  | 'cloudAddresses'
  | 'redirectHost'
  | 'responseMode'
  | 'handOver'
  | 'settingsFile'
  /** What IT decided for everyone at this computer. */
  | 'policy'

/** Why a call was not handed over. */
export type HandOverCause =
  /** It had been ended or handed over before. */
  | 'callGone'
  /** The directory knows this person, or this number of theirs, no longer. */
  | 'numberGone'
  /** The number has letters, or none but letters. */
  | 'notDialable'
  /** Nothing names this person in Teams. */
  | 'noTeamsAddress'
  /** The computer has no program for such a link, or it did not start. */
  | 'noProgram'
  /** The program of the settings could not be started, or said that it failed. */
  | 'programFailed'
  /** The telephone system answered that it did not do it. */
  | 'pbxRefused'
  /** It did not answer in time: it may have done it all the same. */
  | 'pbxSilent'
  /** There was no answer of it at all. */
  | 'pbxNotReached'
  /** It has to be told which call, and it had not named it. */
  | 'callNotNamed'
  /** A header has no value yet. */
  | 'headerMissing'
  /** The values of headers lie in a keychain that does not give them. */
  | 'secretsLocked'

/** Why programs on this computer cannot tell of calls although they are to. */
export type EndpointClosedCause =
  /** Another program listens there. */
  | 'portTaken'
  /** The system does not allow it. */
  | 'portRefused'
  /** The secret lies in a keychain that does not give it. */
  | 'keychainClosed'
/** Why a setting stayed as it was. */
export type NotChangedCause =
  /** The organisation's IT or the start of the program decides it. */
  | 'locked'
  /** The file is of a newer Patchboard. */
  | 'newerFile'
  /** The file could not be read or written. */
  | 'notSaved'
  /** The operator was asked, and did not allow it. */
  | 'notAllowedByOperator'

/** Everything that can go wrong for a user. A new kind without words does not compile: renderer/problems/problem-words.ts. */
export type Problem =
  | (Referenced & { readonly kind: 'offline'; readonly cause: OfflineCause })
  /** The other side asked to wait until this moment. */
  | (Referenced & { readonly kind: 'throttled'; readonly until: Instant })
  | (Referenced & { readonly kind: 'signedOut' })
  | (Referenced & { readonly kind: 'consentNeeded' })
  /** The operator said no in the browser. */
  | (Referenced & { readonly kind: 'signInRefused' })
  /** The operator pressed Cancel, or began anew. */
  | (Referenced & { readonly kind: 'signInCancelled' })
  /** Nobody finished in the browser in time. */
  | (Referenced & { readonly kind: 'signInTimedOut' })
  /** The browser's way back could not be opened on this computer. */
  | (Referenced & { readonly kind: 'loopbackUnavailable' })
  | (Referenced & { readonly kind: 'browserUnavailable' })
  /** The identity provider answered with an error; `code` such as AADSTS50105 chooses words only. */
  | (Referenced & { readonly kind: 'signInFailed'; readonly code?: string })
  /** The account that came back belongs to another organisation. */
  | (Referenced & { readonly kind: 'wrongOrganisation' })
  | (Referenced & { readonly kind: 'notAllowed' })
  /** This computer's clock is more than five minutes off; `ahead`: by how many milliseconds, negative when behind. */
  | (Referenced & { readonly kind: 'clockWrong'; readonly ahead: number })
  | (Referenced & { readonly kind: 'secretsUnavailable' })
  | (Referenced & { readonly kind: 'misconfigured'; readonly setting: SettingName })
  /** A caller's number was not given to the telephone. */
  | (Referenced & { readonly kind: 'notDialled'; readonly cause: HandOverCause })
  /** A message was not opened in Teams. */
  | (Referenced & {
      readonly kind: 'messageNotOpened'
      readonly cause: Extract<HandOverCause, 'noTeamsAddress' | 'noProgram'>
    })
  /** `answered`: the status that the telephone system gave. */
  | (Referenced & {
      readonly kind: 'handOverFailed'
      readonly cause: HandOverCause
      readonly answered?: number
    })
  /** `port`: where it was to listen. */
  | (Referenced & {
      readonly kind: 'endpointClosed'
      readonly cause: EndpointClosedCause
      readonly port: number
    })
  /** A file of the operator's choosing could not be written. */
  | (Referenced & { readonly kind: 'fileNotSaved' })
  | (Referenced & { readonly kind: 'settingsNotChanged'; readonly cause: NotChangedCause })
  /** The page broke down and was loaded again. */
  | (Referenced & { readonly kind: 'windowBroke' })
  | (Referenced & { readonly kind: 'unexpected' })

/** The name of a kind of problem. */
export type ProblemKind = Problem['kind']
