import type { AnswerAges, ServiceName, TrafficCounts } from '../../shared/diagnostics'
import type { PolicyNews } from '../../shared/policy'
import type { Session } from '../../shared/session'
import type { SettingOrigin } from '../../shared/settings'

/** What IT reads of how the console does. */
export interface DiagnosticsWords {
  readonly title: string
  readonly intro: string
  readonly reading: string
  readonly notRead: string
  readonly takenAt: (time: string) => string
  readonly readAgain: string
  readonly copy: string
  readonly copied: string
  readonly requests: string
  readonly service: string
  readonly services: Readonly<Record<ServiceName, string>>
  readonly counts: Readonly<Record<keyof TrafficCounts, string>>
  readonly paused: (service: string, length: string) => string
  readonly answers: string
  readonly ages: Readonly<Record<Exclude<keyof AnswerAges, 'oldest'>, string>>
  readonly oldest: (time: string) => string
  readonly signIn: string
  readonly states: Readonly<Record<Session['state'], string>>
  readonly sample: string
  readonly allowed: (features: string) => string
  readonly problem: (kind: string) => string
  readonly reference: (reference: string) => string
  readonly settings: string
  readonly setBy: Readonly<Record<SettingOrigin, string>>
  readonly unusable: string
  readonly allByDefault: string
  readonly othersByDefault: string
  readonly policy: Readonly<Record<PolicyNews['state'], (place: string) => string>>
  readonly versions: string
  readonly runningFor: (length: string) => string
}

/** The text that a mailbox replies while its owner is away. */
export interface OutOfOfficeWords {
  readonly heading: string
  readonly until: (moment: string) => string
  readonly asOf: (time: string) => string
  readonly deputies: string
  readonly notAllowed: string
}
