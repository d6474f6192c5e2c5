import type {
  EndpointClosedCause,
  HandOverCause,
  NotChangedCause,
  OfflineCause,
  ProblemKind,
  SettingName,
} from '../../shared/problem'
import type { SignInAction, SignInExplanation } from '../../shared/sign-in-codes'

export interface SignInWords {
  readonly heading: string
  readonly whatWillHappen: string
  readonly signIn: string
  readonly organisation: (name: string) => string
  readonly promises: readonly string[]
  readonly promisesBy: string
  readonly sampleTitle: string
  readonly sampleMeans: string
  readonly sampleConnect: (options: string) => string
  readonly sampleWhatWillHappen: string
  readonly sampleSignIn: string
  readonly waitingTitle: string
  readonly waitingMeans: string
  readonly timeLeft: (time: string) => string
  readonly timeIsUp: string
  readonly openAgain: string
  readonly copyLink: string
  readonly linkCopied: string
  readonly cancel: string
  readonly errorNumber: string
  readonly errorNumberPlaceholder: string
  readonly errorNumberUnknown: string
  readonly stillHere: string
  readonly left: string
  readonly leftMeans: string
  readonly leaveBrowser: string
  readonly notConfiguredTitle: string
  readonly notConfiguredMeans: string
}

/** What is said and asked when a proxy lets nothing through without a password. */
export interface ProxyWords {
  readonly title: string
  readonly asks: (proxy: string) => string
  readonly user: string
  readonly password: string
  readonly kept: string
  readonly send: string
  readonly trying: string
  readonly notNow: string
  readonly refused: string
  /** On the button beside the problem. */
  readonly enter: string
}

export interface ProblemTexts {
  readonly title: string
  readonly nextStep: string
}

export interface ProblemsWords {
  readonly of: Readonly<Record<ProblemKind, ProblemTexts>>
  /** What to do instead while signing in, where nothing is tried again by itself. */
  readonly nextStepAtSignIn: Readonly<Partial<Record<ProblemKind, string>>>
  readonly offlineCause: Readonly<Record<OfflineCause, string>>
  readonly setting: Readonly<Record<SettingName, string>>
  readonly mendHandOver: string
  readonly mendPolicy: string
  readonly nothingToDo: string
  readonly notChangedCause: Readonly<Record<NotChangedCause, string>>
  readonly handOverCause: Readonly<Record<HandOverCause, string>>
  readonly pbxAnswered: (status: string) => string
  readonly endpointClosedCause: Readonly<Record<EndpointClosedCause, (port: string) => string>>
  readonly unlockKeychain: string
  /** In the place of “keeps trying”. */
  readonly proxyNextStep: string
  readonly waitsUntil: (time: string) => string
  readonly clockAhead: (length: string) => string
  readonly clockBehind: (length: string) => string
  /** What Microsoft's number means, and what to do about it. */
  readonly explanation: Readonly<Record<Exclude<SignInExplanation, 'unknown'>, string>>
  readonly signInAction: Readonly<Record<SignInAction, string>>
  readonly providerCode: (code: string) => string
  readonly reference: (reference: string) => string
  readonly copyDetails: string
  readonly detailsCopied: string
  readonly signIn: string
  readonly noPeople: string
  readonly partOfPeople: string
}
