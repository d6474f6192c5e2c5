import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import {
  isGroupId,
  longestGroupName,
  mostGroups,
  mostInGroup,
  type FoundGroup,
  type GroupBoard,
  type GroupChange,
  type GroupId,
} from '../../shared/group'
import { failed, type Outcome } from '../../shared/outcome'
import { isPersonId } from '../../shared/person'
import { createReference } from '../create-reference'
import type { GroupSource, Members } from '../graph/fetch-groups'
import { PerAccount, type PerAccountParts } from './per-account'

type GroupList = readonly GroupBoard[]

const form: z.ZodType<GroupList> = z
  .array(
    z.object({
      id: z.string().refine(isGroupId),
      name: z.string().min(1).max(longestGroupName),
      people: z.array(z.string().refine(isPersonId)).max(mostInGroup),
      isCut: z.boolean().optional(),
      asOf: z.number().optional(),
      trouble: z.enum(['gone', 'hidden', 'notAllowed', 'notReached']).optional(),
    }),
  )
  .max(mostGroups)

/** Members are read again when they are this old, milliseconds: people change teams in days, not in minutes. */
const standsFor = 60 * 60_000
/** Opened, a board is read again when its last try is this old, milliseconds. */
const freshFor = 2 * 60_000
/** How often it is looked whether one is due, milliseconds, a fifth more or less. */
const between = 10 * 60_000

export interface GroupParts extends Pick<
  PerAccountParts<GroupList>,
  'openStore' | 'folder' | 'log' | 'onChange'
> {
  readonly source: GroupSource
  readonly now: () => Instant
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
}

/** What is known after a try: of a group that cannot be read, whoever was known stays. */
function afterTry(board: GroupBoard, members: Members, now: Instant): GroupBoard {
  const { id, name, people, isCut, asOf } = board
  if (members.ok && members.isHidden) return { id, name, people, isCut, asOf, trouble: 'hidden' }
  if (members.ok)
    return { id, name: members.name ?? name, people: members.people, isCut: members.isCut, asOf: now }
  const isRefused = members.problem.kind === 'notAllowed'
  const trouble = members.isGone ? 'gone' : isRefused ? 'notAllowed' : 'notReached'
  return { id, name, people, isCut, asOf, trouble }
}

/** Groups of the organisation as boards: per account, sealed, gone when the operator signs out, and renewed from time to time. */
export class GroupBoards {
  readonly #kept: PerAccount<GroupList>
  #deleted: { readonly board: GroupBoard; readonly at: number } | undefined
  /** Absent: not known yet. */
  #mayRead: boolean | undefined
  #isResting = false
  #timer: NodeJS.Timeout | undefined
  /** When each was tried last, by the clock that only grows. */
  readonly #tried = new Map<GroupId, number>()
  #asking = new AbortController()
  #finding = new AbortController()

  constructor(private readonly parts: GroupParts) {
    const joined = (kept: GroupList, since: GroupList): GroupList =>
      [...kept, ...since.filter(({ id }) => !kept.some((board) => board.id === id))].slice(0, mostGroups)
    this.#kept = new PerAccount<GroupList>({ ...parts, what: 'groups', form, nothing: [], joined })
  }

  read(): GroupList {
    return this.#kept.read()
  }

  /** Whose boards they are from now on; undefined: nobody's. */
  async follow(operatorKey: string | undefined): Promise<void> {
    this.#stop()
    await this.#kept.follow(operatorKey)
    await this.#renewDue()
  }

  erase(): Promise<boolean> {
    this.#stop()
    return this.#kept.erase()
  }

  /** Whether groups may be read, and somebody is at the desk: what is due is asked for at once. */
  start(mayRead: boolean): void {
    if (mayRead !== this.#mayRead) this.#tried.clear()
    this.#mayRead = mayRead
    this.#isResting = false
    void this.#renewDue()
  }

  /** Nobody looks: nothing is asked until {@link start}. */
  rest(): void {
    this.#isResting = true
    clearTimeout(this.#timer)
  }

  /** Groups with a name that has words beginning so; a newer search ends the one before. */
  async find(name: string): Promise<Outcome<readonly FoundGroup[]>> {
    this.#finding.abort()
    this.#finding = new AbortController()
    if (!this.#mayRead) return failed({ kind: 'notAllowed', reference: createReference() })
    return this.parts.source.find(name, { urgency: 'lookedAt', signal: this.#finding.signal })
  }

  async change(change: GroupChange): Promise<void> {
    switch (change.do) {
      case 'keep':
        await this.#kept.change((boards) => this.#with(boards, change))
        return this.#renew(change.group, 'lookedAt')
      case 'delete':
        return this.#kept.change((boards) => this.#without(boards, change.group))
      case 'bringBack':
        return this.#kept.change((boards) => this.#withDeleted(boards))
      case 'open':
        if (this.#isDue(change.group, freshFor)) await this.#renew(change.group, 'lookedAt')
    }
  }

  #with(boards: GroupList, { group: id, name }: Extract<GroupChange, { do: 'keep' }>): GroupList {
    if (boards.some((board) => board.id === id) || boards.length >= mostGroups) return boards
    return [...boards, { id, name, people: [] }]
  }

  #without(boards: GroupList, id: GroupId): GroupList {
    const at = boards.findIndex((board) => board.id === id)
    const board = boards[at]
    if (board) this.#deleted = { board, at }
    return boards.filter((one) => one !== board)
  }

  #withDeleted(boards: GroupList): GroupList {
    const deleted = this.#deleted
    this.#deleted = undefined
    if (!deleted || boards.some(({ id }) => id === deleted.board.id)) return boards
    return [...boards.slice(0, deleted.at), deleted.board, ...boards.slice(deleted.at)]
  }

  #stop(): void {
    this.#asking.abort()
    this.#asking = new AbortController()
    this.#finding.abort()
    this.#deleted = undefined
    this.#tried.clear()
    this.#mayRead = undefined
    clearTimeout(this.#timer)
  }

  #isDue(id: GroupId, after: number): boolean {
    const tried = this.#tried.get(id)
    return tried === undefined || this.parts.elapsed() - tried >= after
  }

  /** After a start, what was read lately enough is not read again. */
  #isOld({ asOf, trouble }: GroupBoard): boolean {
    return trouble !== undefined || asOf === undefined || this.parts.now() - asOf >= standsFor
  }

  async #renewDue(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#mayRead === undefined) return
    const { signal } = this.#asking
    const due = this.read().filter((board) => this.#isOld(board) && this.#isDue(board.id, standsFor))
    for (const { id } of due) await this.#renew(id, 'background')
    if (signal.aborted || this.#isResting) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#renewDue(), between * (0.8 + 0.4 * this.parts.random()))
  }

  async #renew(id: GroupId, urgency: 'lookedAt' | 'background'): Promise<void> {
    const { signal } = this.#asking
    this.#tried.set(id, this.parts.elapsed())
    const members = await this.#membersOf(id, { urgency, signal })
    if (signal.aborted) return
    const now = this.parts.now()
    await this.#kept.change((boards) =>
      boards.map((board) => (board.id === id ? afterTry(board, members, now) : board)),
    )
  }

  #membersOf(id: GroupId, asking: Parameters<GroupSource['fetchMembers']>[1]): Promise<Members> {
    if (this.#mayRead) return this.parts.source.fetchMembers(id, asking)
    const problem = { kind: 'notAllowed', reference: createReference() } as const
    return Promise.resolve({ ok: false, isGone: false, problem })
  }
}
