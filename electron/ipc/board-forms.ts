import { z } from 'zod'
import {
  isBoardId,
  longestBoardName,
  mostBoards,
  mostExported,
  mostOnBoard,
  type BoardChange,
  type BoardMove,
} from '../../shared/board'
import { isAddress, type AddedChange } from '../../shared/added'
import { isGroupId, longestGroupName, type GroupChange } from '../../shared/group'
import { isPersonId, longestPersonId } from '../../shared/person'

const person = z.string().max(longestPersonId).refine(isPersonId)
/** One of the own boards. */
export const board = z.string().max(100).refine(isBoardId)
const name = z.string().trim().min(1).max(longestBoardName)

/** A wish to change the own boards, as it comes from the page. */
export const boardChange: z.ZodType<BoardChange> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('make'), name, people: z.array(person).max(mostOnBoard) }),
  z.object({ do: z.literal('rename'), board, name }),
  z.object({ do: z.literal('delete'), board }),
  z.object({ do: z.literal('bringBack') }),
  z.object({ do: z.literal('lookAt'), person }),
])

const named = z.object({ name, people: z.array(person).max(mostExported) })

/** A wish to write boards into a file or to read them from one. */
export const boardMove: z.ZodType<BoardMove> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('export'), boards: z.array(named).min(1).max(mostBoards) }),
  z.object({ do: z.literal('import') }),
])

/** One of the organisation's groups. */
export const group = z.string().max(100).refine(isGroupId)
/** A name of a group, or how one begins. */
export const groupName = z.string().trim().min(1).max(longestGroupName)

/** A wish to change which groups are boards. */
export const groupChange: z.ZodType<GroupChange> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('keep'), group, name: groupName }),
  z.object({ do: z.literal('delete'), group }),
  z.object({ do: z.literal('bringBack') }),
  z.object({ do: z.literal('open'), group }),
])

/** A wish to change whom the operator added by their address. */
export const addedChange: z.ZodType<AddedChange> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), address: z.string().trim().refine(isAddress) }),
  z.object({ do: z.literal('remove'), person }),
  z.object({ do: z.literal('bringBack') }),
])
