import type { Instant } from './availability/availability'
import type { Feature } from './feature'
import type { ProblemKind } from './problem'
import type { PolicyNews } from './policy'
import type { Session, SignInKept } from './session'
import type { SettingKey, SettingOrigin } from './settings'

/** What is asked of the outside, each on a line of its own. */
export const serviceNames = ['calendars', 'directory', 'presence', 'outOfOffice', 'mail'] as const

/** One of these. */
export type ServiceName = (typeof serviceNames)[number]

/** What is counted of the requests to one service since the app was started. */
export interface TrafficCounts {
  /** Requests that went out, those tried again among them. */
  readonly requests: number
  readonly triedAgain: number
  /** Answers that asked us to slow down. */
  readonly throttled: number
  /** Answers that told of a fault of the server. */
  readonly failing: number
  /** Requests that got no answer. */
  readonly unreachable: number
}

/** How one service stands. */
export interface ServiceState extends TrafficCounts {
  /** How long it is still left alone, milliseconds; 0: not at all. */
  readonly pause: number
}

/** How many people's answers are how old. Together: everyone in the directory. */
export interface AnswerAges {
  /** Young enough to be shown as they are. */
  readonly fresh: number
  /** Shown with their age. */
  readonly aging: number
  /** Shown faded, with their time. */
  readonly old: number
  /** Answered, but nothing may be said: unreadable, or too old. */
  readonly notKnown: number
  readonly notAsked: number
  /** When the oldest of those that are shown was asked for; absent: none is shown. */
  readonly oldest?: Instant
}

/** What runs here: names and numbers of versions. */
export interface Versions {
  readonly app: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  /** Such as “linux 6.1.0 x64”. */
  readonly system: string
}

/** How the sign-in stands, without who it is. */
export interface SignInState {
  readonly state: Session['state']
  readonly isSample: boolean
  readonly kept?: SignInKept
  readonly granted: readonly Feature[]
  readonly problem?: ProblemKind
  /** The problem's reference, by which IT finds it in the log. */
  readonly reference?: string
}

/** One setting that counts. */
export interface SettingFact {
  readonly setting: SettingKey
  /** As IT would write it; of what an operator may write freely only how many or which kind. */
  readonly value: string
  readonly origin: SettingOrigin
  /** What was set cannot be used, and this is the default. */
  readonly isWrong: boolean
}

/** How the console does at a moment, for IT. Numbers, versions, kinds and settings only: no name, no address, no id of anybody. */
export interface Diagnostics {
  readonly at: Instant
  /** How long the app has been running, milliseconds. */
  readonly runningFor: number
  readonly versions: Versions
  readonly signIn: SignInState
  readonly services: Readonly<Record<ServiceName, ServiceState>>
  readonly answers: AnswerAges
  /** Every setting, in the order of the schema. */
  readonly settings: readonly SettingFact[]
  readonly policy: Pick<PolicyNews, 'state' | 'place'>
  /** What stands between the console and the calendars now; absent: nothing. */
  readonly problem?: ProblemKind
}
