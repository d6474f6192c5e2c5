import type { Instant } from './availability/availability'
import type { PersonId } from './person'

/** Names a group of the organisation for as long as it exists. */
export type GroupId = string & { readonly idOf: 'group' }

const idForm = /^[\w-]{1,64}$/

/** Says whether a text has the form of a group's id: letters, digits, `_` and `-`, at most 64. */
export const isGroupId = (text: string): text is GroupId => idForm.test(text)

/** Longest name of a group, and longest text by which one is looked for, in characters. */
export const longestGroupName = 256
/** The most groups that one account keeps as boards. */
export const mostGroups = 20
/** The most members of a group that a board has: more could not be looked over. */
export const mostInGroup = 2_000
/** The most groups that a search for them answers with. */
export const mostGroupsFound = 20

/** A group of the organisation, as a search finds it. */
export interface FoundGroup {
  readonly id: GroupId
  readonly name: string
  readonly description?: string
}

/** Why the members of a group may not be as they are now: it is no more, hides them, may not be read, or could not be asked. */
export type GroupTrouble = 'gone' | 'hidden' | 'notAllowed' | 'notReached'

/** A board whose people are the members of a group, those of groups within it too. */
export interface GroupBoard {
  readonly id: GroupId
  readonly name: string
  /** As they were read last; some may not be shown in the directory. */
  readonly people: readonly PersonId[]
  /** True: it has more members than {@link mostInGroup}. */
  readonly isCut?: boolean | undefined
  /** When the members were read; absent: not yet. */
  readonly asOf?: Instant | undefined
  /** What came of the last try to read them; absent: it went well, or there was none. */
  readonly trouble?: GroupTrouble | undefined
}

/** A wish to change which groups are boards. */
export type GroupChange =
  | { readonly do: 'keep'; readonly group: GroupId; readonly name: string }
  | { readonly do: 'delete'; readonly group: GroupId }
  /** Undoes the last deletion. */
  | { readonly do: 'bringBack' }
  /** The operator opened it: its members are read anew unless that was just done. */
  | { readonly do: 'open'; readonly group: GroupId }
