import type { Feature } from './feature'
import type { Availability, Instant } from './availability/availability'
import type { Presence } from './availability/presence'
import type { Outcome } from './outcome'
import type { Person, PersonId } from './person'
import type { Problem } from './problem'
import type { Session } from './session'

/** How many people the page may watch at once: a board of visible rows, with room for tall screens. */
export const mostWatched = 200

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
  /** The rows in sight, in order of importance, at most {@link mostWatched}; replaces what was watched before. */
  watchPeople(ids: readonly PersonId[]): void
  /** Makes somebody a favourite of whoever is signed in, or undoes it. */
  toggleFavourite(id: PersonId): void
  /** From the whole console to the strip that stays on top, and back. */
  toggleCompact(): void
  /** Puts a text the operator chose (a number, a sentence, details for IT; at most 2,000 characters) on the clipboard. */
  copyText(text: string): void
}

/** How the console stands with the calendar server. */
export interface Connection {
  /** When the last answer came; absent: none yet. */
  readonly lastAnswer?: Instant
  /** What stands in the way now; absent: nothing. */
  readonly problem?: Problem
}

/** The directory as the page knows it. */
export interface People {
  readonly people: readonly Person[]
  /** True while more are being read. */
  readonly isLoading: boolean
  /** Why the list is missing or incomplete. */
  readonly problem?: Problem
}

/** What the main process tells, unasked. */
export interface Broadcasts {
  readonly sessionChanged: Session
  readonly peopleChanged: People
  /** Only those that changed. */
  readonly availabilityChanged: readonly Availability[]
  /** Only those that were renewed; nothing while the operator may not know it. */
  readonly presenceChanged: readonly Presence[]
  readonly connectionChanged: Connection
  /** All of them, in the order in which they were chosen; some may have left the directory. */
  readonly favouritesChanged: readonly PersonId[]
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
