import { randomUUID } from 'node:crypto'
import { isBoardId, type BoardId, type BoardMove, type BoardMoved } from '../../shared/board'
import { done, type Outcome } from '../../shared/outcome'
import type { Met } from '../directory/met'
import type { AskGraph } from '../graph/ask-graph'
import { createGroupSource } from '../graph/fetch-groups'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import type { SecretBox } from '../secrets/secret-box'
import { AddedPeople } from './added-people'
import { Favourites } from './favourites'
import { GroupBoards, type GroupParts } from './group-boards'
import { moveBoards, type MoveParts } from './move-boards'
import { OwnBoards } from './own-boards'

interface OpenParts
  extends Pick<MoveParts, 'choose' | 'country'>, Pick<GroupParts, 'now' | 'elapsed' | 'random'> {
  readonly profileFolder: string
  readonly box: SecretBox
  readonly log: Log
  readonly tell: Tell
}

function createId(): BoardId {
  const id = randomUUID()
  if (!isBoardId(id)) throw new TypeError('a made-up id has not the form of one')
  return id
}

/** The favourites, own boards, groups and people added by address of this profile folder, sealed where a keychain can be trusted. */
export function openBoards(
  { profileFolder: folder, box, log, tell, now, elapsed, random, ...moving }: OpenParts,
  directory: MoveParts['directory'] & { readonly setAdded: (addresses: readonly string[]) => void },
  askGraph: AskGraph,
) {
  const parts = { folder, log, openStore: (path: string) => chooseSecretStore({ path, box, log }) }
  const favourites = new Favourites({ ...parts, onChange: (ids) => tell('favouritesChanged', ids) })
  const boards = new OwnBoards({ ...parts, createId, onChange: (news) => tell('boardsChanged', news) })
  const groups = new GroupBoards({
    ...{ ...parts, now, elapsed, random },
    source: createGroupSource(askGraph),
    onChange: (news) => tell('groupsChanged', news),
  })
  const added = new AddedPeople({ ...parts, onChange: (addresses) => directory.setAdded(addresses) })
  return {
    added,
    favourites,
    boards,
    groups,
    /** Whose they are from now on; undefined: nobody's. */
    follow: async (operatorKey: string | undefined): Promise<void> => {
      await Promise.all([favourites, boards, groups, added].map((kept) => kept.follow(operatorKey)))
    },
    carryOver: async (met: Met): Promise<void> => {
      await Promise.all([favourites.carryOver(met), boards.carryOver(met)])
    },
    /** Signing out leaves favourites alone. False: something could not be removed. */
    erase: async (): Promise<boolean> => {
      const areErased = await Promise.all([boards.erase(), groups.erase(), added.erase()])
      return areErased.every((isErased) => isErased)
    },
    /** Writes boards into a file or reads them from one, as the operator chooses it. */
    move: async (move: BoardMove): Promise<Outcome<BoardMoved>> =>
      done(await moveBoards(move, { ...moving, boards, directory })),
  }
}
