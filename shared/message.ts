import type { Instant } from './availability/availability'
import type { Call, Caller } from './call'
import type { PersonId } from './person'
import type { SignInKept } from './session'

/** Names one message that an operator took: a GUID, made where it is written. It goes out with the mail and finds it again. */
export type MessageId = string & { readonly idOf: 'message' }

const idForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Says whether a text has the form of a message's id. */
export const isMessageId = (text: string): text is MessageId => idForm.test(text)

/** Longest text of a message, in characters: three lines, and room for a fourth. */
export const longestMessage = 1_000

/** Longest name or number of a caller in a message, in characters. */
export const longestCallerField = 128

/** Longest subject of the mail and longest whole text, in characters. */
export const longestSubject = 255
export const longestBody = 4_000

/** What the operator writes down for a colleague. */
export interface MessageDraft {
  readonly id: MessageId
  readonly to: { readonly id: PersonId; readonly name: string }
  readonly caller: Caller
  readonly text: string
  readonly isUrgent: boolean
  /** From when on the caller was told to expect a call; absent: nothing was promised. */
  readonly promised?: Instant
  /** When the operator began to write it. */
  readonly takenAt: Instant
}

/** A message in the words in which it goes out. */
export interface WrittenMessage {
  readonly subject: string
  readonly body: string
}

/** Why a message was not sent, where trying again by itself is of no use. */
export type MessageRefusal =
  /** The operator or their organisation did not allow the sending of mail. */
  | 'notAllowed'
  /** The directory has no mail address of this person. */
  | 'noAddress'
  /** The mail server did not take it. */
  | 'refused'

/** For what a message that is to be sent waits. */
export type MessageWait = 'turn' | 'network' | 'server' | 'signIn' | 'permission' | 'disk'

/** What became of a message. */
export type MessageState =
  | { readonly kind: 'draft' }
  /** It rests here and is sent by itself. */
  | { readonly kind: 'queued'; readonly waitsFor: MessageWait }
  | { readonly kind: 'sending' }
  /** It may have been sent at that moment: nobody heard the answer. `isAsking`: the sent mail is being looked through. */
  | { readonly kind: 'unsure'; readonly at: Instant; readonly isAsking: boolean }
  /** The mail server has taken it. */
  | { readonly kind: 'sent'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly why: MessageRefusal; readonly isCopied: boolean }
  /** It was put on the clipboard. */
  | { readonly kind: 'copied'; readonly at: Instant }
  /** Teams was opened with it, or it is on the clipboard for it; whether it was sent there is not seen. */
  | { readonly kind: 'inTeams'; readonly at: Instant; readonly isCopied: boolean }

/** One message and what became of it. */
export interface Message extends MessageDraft {
  readonly state: MessageState
}

/** All messages of whoever is signed in, the newest first. */
export interface Messages {
  readonly messages: readonly Message[]
  /** Where they rest: sealed on the disk, or only until the app is closed. */
  readonly kept: SignInKept
  /** The one that was discarded last: `bringBack` undoes it. */
  readonly discarded?: Message
}

/** How a message goes out. */
export type MessageWay = 'mail' | 'teams' | 'copy'

/** What the operator wants done with messages. */
export type MessageWish =
  /** Keeps what was written so far. */
  | { readonly kind: 'keep'; readonly draft: MessageDraft }
  | {
      readonly kind: 'send'
      readonly way: MessageWay
      readonly draft: MessageDraft
      readonly written: WrittenMessage
    }
  /** Tries now what waits, was refused, or may have been sent. */
  | { readonly kind: 'sendAgain'; readonly id: MessageId }
  /** The operator has seen that it was sent. */
  | { readonly kind: 'wasSent'; readonly id: MessageId }
  | { readonly kind: 'discard'; readonly id: MessageId }
  | { readonly kind: 'bringBack' }

/** The part of a message that the operator wrote. */
export function toDraft({ id, to, caller, text, isUrgent, promised, takenAt }: MessageDraft): MessageDraft {
  return { id, to, caller, text, isUrgent, takenAt, ...(promised !== undefined && { promised }) }
}

/** No message at all. */
export const noMessages: Messages = { messages: [], kept: 'inKeychain' }

/** Says whether nobody has seen a message go out yet. */
export const isUnsent = ({ state: { kind } }: Message): boolean =>
  kind === 'draft' || kind === 'queued' || kind === 'sending' || kind === 'unsure' || kind === 'failed'

/** Those that would be lost by signing out: drafts, and whatever was not, or perhaps not, sent. */
export const unsentOf = ({ messages }: Messages): readonly Message[] => messages.filter(isUnsent)

const isSameCaller = (one: Caller, other: Caller): boolean =>
  one.number !== undefined && other.number !== undefined
    ? one.number === other.number
    : one.name !== undefined && one.name === other.name

/** The last message that this caller left before their call began, sent or not; undefined: none is known. A draft is none yet. */
export const lastMessageOf = (
  { caller, since }: Pick<Call, 'caller' | 'since'>,
  { messages }: Messages,
): Message | undefined =>
  messages.find(
    (message) =>
      message.takenAt < since && message.state.kind !== 'draft' && isSameCaller(message.caller, caller),
  )

/** A draft for this person that was begun for the same caller, or for none. */
export const draftFor = (
  { messages }: Messages,
  to: PersonId,
  caller: Caller | undefined,
): Message | undefined =>
  messages.find(
    (message) =>
      message.state.kind === 'draft' &&
      message.to.id === to &&
      (caller === undefined || isSameCaller(message.caller, caller)),
  )
