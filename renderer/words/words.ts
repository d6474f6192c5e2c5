import type { FavouriteWords, OwnBoardsWords } from './words-of-boards'
import type { CallLogWords } from './words-of-call-log'
import type { TelephoneWords } from './words-of-telephone'
import type { BrokenWords } from './words-of-breakdowns'
import type { CallsWords } from './words-of-calls'
import type { DesktopWords } from './words-of-desktop'
import type { DiagnosticsWords, OutOfOfficeWords } from './words-of-diagnostics'
import type { AddedWords } from './words-of-added'
import type { ElsewhereWords } from './words-of-elsewhere'
import type { GroupsWords } from './words-of-groups'
import type { FilterName } from '../boards/sift-people'
import type { FilterWords, SearchedFor } from '../search/to-typed'
import type { KeyName, PrintedKey, ShortcutWords } from './words-of-keys'
import type { PermissionsWords } from './words-of-permissions'
import type { BlockingActivity } from '../../shared/availability/combined-at'
import type { NotKnownReason, Occupation } from '../../shared/availability/availability'
import type { Approaching } from '../../shared/availability/verdict'
import type { PhoneKind } from '../../shared/person'
import type { SignInKept } from '../../shared/session'
import type { AwaitedWords } from './words-of-awaited'
import type { AloudWords, SlotWords, WeekWords } from './words-of-aloud'
import type { WordsForLater } from './words-of-messages'
import type { NetworkCheckWords } from './words-of-network-check'
import type { TimeWords } from './words-of-times'
import type { WhoElseWords } from './words-of-who-else'
import type { SettingsWords } from './words-of-settings'
import type { ProblemsWords, ProxyWords, SignInWords } from './words-of-sign-in'

/** The sentence beside a name, and the line below it. Every moment comes in already written. */
export interface VerdictWords {
  readonly freeUntil: (until: string) => string
  readonly freeAllDay: string
  readonly freeAtLeastUntil: (readUntil: string) => string
  readonly dayEnds: (length: string) => string
  readonly until: (until: string) => string
  readonly nothingBooked: string
  readonly approaching: Readonly<Record<Approaching['occupation'], (inTime: string) => string>>
  readonly elsewhere: string
  readonly mobileBest: string
  readonly occupied: Readonly<Record<'tentative' | 'busy' | 'outOfOffice', string>>
  /** What somebody is doing, told by Teams. */
  readonly doing: Readonly<Record<BlockingActivity, string>>
  readonly byCalendar: (sentence: string) => string
  readonly occupiedUntil: (occupied: string, until: string) => string
  readonly thenFree: (length: string) => string
  readonly thenFreeAtLeast: (length: string) => string
  readonly freeAt: (start: string, length: string) => string
  readonly freeAtForAtLeast: (start: string, length: string) => string
  readonly noFreeTimeBefore: (readUntil: string) => string
  readonly thenFreeRange: (range: string, length: string) => string
  readonly offHours: string
  readonly back: (start: string) => string
  readonly nextFree: (start: string) => string
  readonly theirTime: (time: string) => string
  readonly notKnown: Readonly<Record<Exclude<NotKnownReason, 'notAskedYet'>, NotKnownWords>>
  readonly notAskedYet: string
  readonly asOf: (time: string) => string
}

export interface NotKnownWords {
  readonly sentence: string
  readonly detail: string
}

export interface BoardWords {
  readonly pane: string
  readonly boards: string
  readonly searchResults: string
  readonly everyone: string
  readonly show: string
  readonly filters: Readonly<Record<FilterName, string>>
  readonly legend: string
  readonly legendOf: Readonly<Record<Occupation | 'free' | 'notKnown', string>>
}

export interface PeopleWords {
  readonly people: string
  readonly name: string
  readonly canTheyTakeIt: string
  readonly extension: string
  readonly loading: string
  readonly directoryEmpty: string
  readonly directoryNotAllowed: string
  readonly askForNearby: string
  readonly nobodyMatches: (query: string) => string
  readonly whatIsSearched: string
  readonly clearSearch: string
  readonly nobodyPasses: string
  /** Nobody whom the search names is free, or busy. */
  readonly nobodySearchedFor: Readonly<Record<SearchedFor, string>>
  readonly searchForAll: string
  /** Of a search that asks who is free or busy: how many of those whom it names. */
  readonly searchedFor: Readonly<Record<SearchedFor, (count: string, of: string) => string>>
  readonly clearFilters: string
  /** Of a filtered list: how many are shown, and what became of the others. */
  readonly shown: (count: string) => string
  readonly checking: (count: number, written: string) => string
  readonly calendarNotKnown: (count: number, written: string) => string
  readonly notLookedAt: (count: number, written: string) => string
}

export interface PersonWords {
  readonly chosenPerson: string
  readonly nobodyChosen: string
  readonly localTime: (time: string) => string
  readonly reach: string
  readonly phone: Readonly<Record<PhoneKind, string>>
  readonly noNumber: string
  readonly copy: string
  readonly copied: string
  readonly whichNumber: (kind: string, number: string) => string
  readonly today: string
  readonly nothingBookedToday: string
  readonly calendarNotRead: string
  readonly entry: Readonly<Record<Occupation, string>>
  readonly isPrivate: string
  readonly allDay: string
  readonly from: (time: string) => string
  readonly untilTime: (time: string) => string
  readonly hours: string
  readonly hoursApproximate: string
  readonly hoursUsual: string
  readonly notWorkingToday: string
}

export interface SearchWords {
  /** Typed beside a name, such a word asks who of them is free or busy: all forms of it and the English one, with blanks between them. */
  readonly filterWords: FilterWords
  readonly label: string
  readonly placeholder: string
}

export interface MatchCount {
  readonly all: string
  readonly query: string
  readonly isOne: boolean
}

export interface ConsoleWords extends BrokenWords {
  readonly live: (age: string) => string
  readonly offlineSince: (time: string) => string
  readonly offline: string
  readonly notLiveSince: (time: string) => string
  readonly notLive: string
  readonly reading: string
  readonly operatorMenu: (name: string) => string
  readonly kept: Readonly<Record<SignInKept, string>>
  readonly compact: string
  readonly signOut: string
  readonly signOutQuestion: string
  readonly signOutMeans: string
  readonly signingOut: string
  readonly cancel: string
  readonly close: string
  readonly everyoneCount: (count: number, written: string) => string
  readonly boardCount: (count: string, board: string) => string
  /** Nobody is spelled so; how many differ by one letter. */
  readonly nearCount: (count: string, query: string) => string
  readonly matchCount: (count: string, of: MatchCount) => string
  readonly loadingPeople: string
  readonly peopleSoFar: (arrived: string, about: string) => string
  readonly modernAuthentication: string
  readonly sampleOrganisation: (name: string) => string
  readonly starting: string
  readonly shortcuts: string
  readonly keys: Readonly<Record<KeyName, string>>
  readonly keysShort: Readonly<Record<'choose' | 'copyNumber' | 'transfer' | 'message' | 'shortcuts', string>>
  /** As they are printed on keyboards where the language is spoken. */
  readonly keyNames: Readonly<Record<PrintedKey, string>>
}

/** Every text shown, in one language. Another language is one more file that satisfies this. */
export interface Words extends WordsForLater {
  /** BCP 47, for plurals, numbers and dates. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly product: string
  readonly times: TimeWords
  readonly verdict: VerdictWords
  readonly boards: BoardWords
  readonly people: PeopleWords
  readonly person: PersonWords
  readonly calls: CallsWords
  readonly whoElse: WhoElseWords
  readonly aloud: AloudWords
  readonly slots: SlotWords
  readonly favourites: FavouriteWords
  readonly ownBoards: OwnBoardsWords
  readonly groups: GroupsWords
  readonly added: AddedWords
  readonly elsewhere: ElsewhereWords
  readonly awaited: AwaitedWords
  readonly week: WeekWords
  readonly search: SearchWords
  readonly console: ConsoleWords
  readonly shortcuts: ShortcutWords
  readonly permissions: PermissionsWords
  readonly diagnostics: DiagnosticsWords
  readonly networkCheck: NetworkCheckWords
  readonly telephone: TelephoneWords
  readonly callLog: CallLogWords
  readonly outOfOffice: OutOfOfficeWords
  readonly settings: SettingsWords
  readonly desktop: DesktopWords
  readonly signIn: SignInWords
  readonly problems: ProblemsWords
  readonly proxy: ProxyWords
}
