import type { MessageRefusal, MessageWait } from '../../shared/message'
import type { RingBacksWords } from './words-of-ring-backs'
import type { ProblemTexts } from './words-of-sign-in'

/** Messages that the operator takes for a colleague. Moments come in already written. */
export interface MessagesWords {
  readonly take: (name: string) => string
  readonly caller: string
  readonly number: string
  readonly text: string
  readonly insert: string
  /** Sentences that are inserted by a key; the operator's own come from the settings. */
  readonly templates: readonly string[]
  readonly promise: string
  readonly nothingPromised: string
  readonly after: (moment: string) => string
  readonly urgent: string
  readonly send: string
  readonly teams: string
  readonly copy: string
  readonly discard: string
  readonly keepsDraft: string
  /** Before the permission was ever asked for. */
  readonly willAsk: string
  readonly untilClosed: string

  // What the mail says.
  readonly subject: (caller: string) => string
  readonly urgentSubject: (subject: string) => string
  readonly called: (caller: string, when: string) => string
  readonly promised: (moment: string) => string
  readonly takenBy: (operator: string) => string

  // What became of it.
  readonly title: string
  readonly none: string
  readonly howTo: (key: string) => string
  readonly waiting: (count: number) => string
  readonly for: (name: string) => string
  readonly from: (caller: string) => string
  readonly draft: string
  readonly queued: Readonly<Record<MessageWait, string>>
  readonly sending: string
  readonly unsure: (moment: string) => string
  readonly unsureMeans: string
  readonly looking: string
  readonly sent: (moment: string) => string
  readonly failed: Readonly<Record<MessageRefusal, string>>
  readonly isOnClipboard: string
  readonly copied: (moment: string) => string
  readonly inTeams: (moment: string) => string
  readonly pasteInTeams: (moment: string) => string
  readonly open: string
  readonly sendNow: string
  readonly sendAgain: string
  readonly wasSent: string
  readonly remove: string
  readonly discarded: (name: string) => string
  readonly bringBack: string
  /** What a caller left when they called before. */
  readonly last: (name: string, moment: string) => string
  readonly lastUnsent: (name: string, moment: string) => string
  /** What signing out takes along. */
  readonly lost: (count: number) => string
}

/** What can be done when nobody can take the call now. */
export interface LaterWords {
  readonly heading: string
  readonly message: string
  readonly takeMessage: string
  readonly ringBack: string
  /** On the button, where no free time is known. */
  readonly afterWait: string
}

/** What is said of what is done later. */
export interface WordsForLater {
  readonly messages: MessagesWords
  readonly later: LaterWords
  readonly ringBacks: RingBacksWords
}

/** Problems of the same. */
export type ProblemsLater = Readonly<Record<'messageNotOpened' | 'notDialled', ProblemTexts>>
