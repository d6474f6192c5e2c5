import type { GroupTrouble } from '../../shared/group'

/** Groups of the organisation as boards: found by name, renewed by themselves. Moments and numbers come in already written. */
export interface GroupsWords {
  readonly heading: string
  readonly name: string
  readonly how: string
  /** Before it may be asked for, and the button that asks. */
  readonly needsApproval: string
  readonly ask: string
  readonly searching: string
  readonly noneFound: (name: string) => string
  readonly make: string
  readonly makeOf: (group: string) => string
  readonly isBoard: string
  readonly full: (most: string) => string
  /** On the line of a board in the list of own boards. */
  readonly members: (count: number, written: string) => string
  readonly reading: string
  readonly trouble: Readonly<Record<GroupTrouble, string>>
  /** Of when the members are. */
  readonly asOf: (moment: string) => string
  /** Members whom the directory does not list. */
  readonly hidden: (count: number, written: string) => string
  /** The same while the list on this computer is not everybody. */
  readonly notHere: (count: number, written: string) => string
  readonly cut: (most: string) => string
  readonly nobody: string
}
