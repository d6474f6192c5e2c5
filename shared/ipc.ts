import type { AddedChange, FoundByAddress } from './added'
import type { BoardChange, BoardMove, BoardMoved, Boards } from './board'
import type { CallId, Calls, Way } from './call'
import type { CallLogNews } from './call-log'
import type { Feature } from './feature'
import type { FoundGroup, GroupBoard, GroupChange } from './group'
import type { Availability, Instant } from './availability/availability'
import type { OutOfOfficeText } from './availability/out-of-office-text'
import type { Awaited } from './awaited'
import type { Presence } from './availability/presence'
import type { CameBack, ConsoleView } from './console-view'
import type { DesktopNews } from './desktop'
import type { Diagnostics } from './diagnostics'
import type { Messages, MessageWish } from './message'
import type { NetworkFinding, NetworkStep } from './network-check'
import type { Outcome } from './outcome'
import type { PeopleText } from './people-text'
import type { Person, PersonId } from './person'
import type { Photo } from './photo'
import type { Problem } from './problem'
import type { ProxySignIn, ProxyState } from './proxy'
import type { RingBacks, RingBackWish } from './ring-back'
import type { Session } from './session'
import type { TelephoneNews, TelephoneWish } from './telephone'
import type { SettingsNews, SettingsPatch } from './settings'

/** How many people the page may watch at once: a board of visible rows, with room for tall screens. */
export const mostWatched = 200

/** How long a text for the clipboard may be, characters: what IT reads is the longest. */
export const longestCopied = 10_000

/** What the page may ask. The method's name is the channel's name; every argument is parsed in electron/ipc/answers.ts. */
export interface Requests {
  /** The page has (re)loaded and listens: tell it everything known. */
  sayReady(): void
  /** Opens the browser for signing in; settles when the attempt has ended, however it ended. */
  signIn(): Outcome<undefined>
  /** Ends the attempt that waits for the browser; nothing happens when none does. */
  cancelSignIn(): void
  /** Opens the waiting attempt's page in the browser once more. */
  openBrowserAgain(): Outcome<undefined>
  /** Puts the waiting attempt's link on the clipboard. */
  copySignInLink(): Outcome<undefined>
  /** Removes the sign-in and what was read with it from this computer. */
  signOut(): Outcome<undefined>
  /** Opens the browser to let someone else sign in at this desk; whoever is signed in stays until that has worked. */
  switchOperator(): Outcome<undefined>
  /** Asks the operator, in the browser, to allow what a feature needs. */
  askFor(feature: Feature): Outcome<undefined>
  /** Opens the page on which an administrator approves the app for the organisation. */
  openConsentPage(): Outcome<undefined>
  /** Puts a text for IT on the clipboard: what is asked for, why, and where to approve it. */
  copyConsentRequest(features: readonly Feature[]): Outcome<undefined>
  /** Opens the page that ends the browser's own sign-in; it ends that of other pages of the provider too. */
  openSignOutPage(): Outcome<undefined>
  /** What the operator is doing, so that a page that breaks down can come back to it; without one: nothing. */
  keepView(view?: ConsoleView): void
  /** Whom the operator looks at, then the rows in sight, at most {@link mostWatched}; replaces what was watched before. */
  watchPeople(ids: readonly PersonId[]): void
  /** Makes somebody a favourite of whoever is signed in, or undoes it. */
  toggleFavourite(id: PersonId): void
  /** Whose mail address begins with this text, at most 100 characters; addresses themselves stay in the main process. */
  findByAddress(beginning: string): FoundByAddress
  /**
   * People of the organisation's directory whose names have words that begin so, at most 200 characters; nobody once all of them
   * are on this computer. A newer question ends the one before, an empty text too.
   */
  findElsewhere(text: string): Outcome<readonly Person[]>
  /** Changes the own boards of whoever is signed in, or notes whom they look at. */
  changeBoards(change: BoardChange): void
  /** Groups of the organisation with words in their names that begin like this text, at most 256 characters. */
  findGroups(name: string): Outcome<readonly FoundGroup[]>
  /** Changes which groups of the organisation are boards, or notes that one of them was opened. */
  changeGroups(change: GroupChange): void
  /** Changes whom the operator added by their mail address; those people come with the others. */
  changeAdded(change: AddedChange): void
  /** Writes boards into a file, or reads them from one; the operator chooses it. */
  moveBoards(move: BoardMove): Outcome<BoardMoved>
  /** Tells the operator once somebody is free, or no longer wants to; of at most {@link mostAwaited} people at once. */
  tellWhenFree(id: PersonId, isWanted: boolean): void
  /** From the whole console to the strip that stays on top, and back. */
  toggleCompact(): void
  /** Puts a text the operator chose (a number, a sentence, details for IT; at most {@link longestCopied} characters) on the clipboard. */
  copyText(text: string): void
  /** Hands a waiting call over to a colleague. A call that could not be handed over stays where it is. */
  transferCall(call: CallId, to: PersonId, way: Way): Outcome<undefined>
  /** The call is over, or is no concern of the operator's. */
  endCall(call: CallId): void
  /** Brings the call back that left last: as one that nobody took, or as it was when the operator had ended it. */
  takeCallBack(): void
  /** Keeps, sends, discards a message: what is written rests on the disk before anything else is done with it. */
  changeMessages(wish: MessageWish): Outcome<undefined>
  /** The calls that are kept of whoever is signed in. */
  readCallLog(): Outcome<CallLogNews>
  /** Writes them into a file that the operator chooses, for a spreadsheet. */
  saveCallLog(): Outcome<'saved' | 'cancelled'>
  /** Removes all of them from this computer. */
  eraseCallLog(): Outcome<undefined>
  /** Sets up what is around the telephone, or tries it. */
  setUpTelephone(wish: TelephoneWish): Outcome<undefined>
  /** Sets, moves, dials, removes a reminder to ring a caller back. */
  changeRingBacks(wish: RingBackWish): Outcome<undefined>
  /** Brings a name and a password to the proxy that asks for them; they are tried once. */
  signInToProxy(signIn: ProxySignIn): Outcome<undefined>
  /** How the console does at this moment, for IT: numbers and versions, nothing of a person. */
  readDiagnostics(): Outcome<Diagnostics>
  /** Looks at one thing on the way to the servers, as the console's own requests go; takes up to half a minute. */
  checkNetwork(step: NetworkStep): Outcome<NetworkFinding>
  /** Changes what the operator may choose: all of it, on the disk too, or nothing. */
  changeSettings(patch: SettingsPatch): Outcome<undefined>
}

/** How the console stands with the calendar server. */
export interface Connection {
  /** When the last answer came; absent: none yet. */
  readonly lastAnswer?: Instant
  /** What stands in the way now; absent: nothing. */
  readonly problem?: Problem
}

/** The most people in one piece of news: a hundred thousand at once would hold up both sides. */
export const mostPeopleTold = 1_000

/** How the reading of the directory stands. */
export interface PeopleReading {
  /** True while more are being read. */
  readonly isLoading: boolean
  /** About how many accounts there are to read; absent: not known. Some of them are no people. */
  readonly about?: number
  /** True as long as not everybody has been read onto this computer once. */
  readonly isPartial?: boolean
  /** True when the directory may not be read: only those whom the operator works with are known. */
  readonly isNearby?: boolean
  /** Why the list is missing or incomplete. */
  readonly problem?: Problem
}

/** What is new in the directory, and how its reading stands. */
export interface PeopleNews extends PeopleReading {
  /** Those who are new or have changed, at most {@link mostPeopleTold}. */
  readonly people: PeopleText
  /** Those who are no longer shown. */
  readonly gone?: readonly PersonId[]
  /** True: whoever was told before is forgotten first. */
  readonly isAnew?: boolean
  /** True: more follows at once, without a wait for the network. */
  readonly isPart?: boolean
}

/** What the main process tells, unasked. */
export interface Broadcasts {
  readonly sessionChanged: Session
  readonly peopleChanged: PeopleNews
  /** Only those that changed. */
  readonly availabilityChanged: readonly Availability[]
  /** Only those that were renewed; nothing while the operator may not know it. */
  readonly presenceChanged: readonly Presence[]
  /** Only those that were renewed; nothing while the operator may not know it. */
  readonly outOfOfficeChanged: readonly OutOfOfficeText[]
  readonly connectionChanged: Connection
  readonly proxyChanged: ProxyState
  /** Once, to a page that was loaded because the one before broke down. */
  readonly cameBack: CameBack
  /** Of people in sight, as they are found. */
  readonly photosChanged: readonly Photo[]
  readonly callsChanged: Calls
  readonly telephoneChanged: TelephoneNews
  /** To whom calls were put through lately, the last one first, each once, at most {@link mostRecent}. */
  readonly recentChanged: readonly PersonId[]
  /** All of them, in the order in which they were chosen; some may have left the directory. */
  readonly favouritesChanged: readonly PersonId[]
  /** All messages of whoever is signed in. */
  readonly messagesChanged: Messages
  /** All of them, with whoever was looked at lately. */
  readonly boardsChanged: Boards
  /** All groups that are boards, in the order in which they were chosen. */
  readonly groupsChanged: readonly GroupBoard[]
  /** Of whom the operator is told when they are free: all of them, in the order in which they were named. */
  readonly awaitedChanged: readonly Awaited[]
  /** The operator pressed a notification: whose card it wants. */
  readonly personOpened: PersonId
  /** What became of wishes that the desktop must agree to. */
  readonly desktopChanged: DesktopNews
  /** All reminders of whoever is signed in. */
  readonly ringBacksChanged: RingBacks
  /** All of them, with who decided each. */
  readonly settingsChanged: SettingsNews
}

/** Names of what may be asked: each is connected once, and the compiler checks that none is missing. */
export type RequestName = keyof Requests

/** Names of what may be told. */
export type BroadcastName = keyof Broadcasts

type Asked<Name extends RequestName> = (
  ...args: Parameters<Requests[Name]>
) => Promise<ReturnType<Requests[Name]>>

/** What the page sees as `window.patchboard`. */
export type Bridge = { readonly [Name in RequestName]: Asked<Name> } & {
  /** Listens until the returned function is called. */
  on<Name extends BroadcastName>(name: Name, listener: (news: Broadcasts[Name]) => void): () => void
}
