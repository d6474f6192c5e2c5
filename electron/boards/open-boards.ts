import { randomUUID } from 'node:crypto'
import { isBoardId, type BoardId, type BoardMove, type BoardMoved } from '../../shared/board'
import { done, type Outcome } from '../../shared/outcome'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import type { SecretBox } from '../secrets/secret-box'
import { Favourites } from './favourites'
import { moveBoards, type MoveParts } from './move-boards'
import { OwnBoards } from './own-boards'

interface OpenParts extends Pick<MoveParts, 'choose' | 'country'> {
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

/** The favourites and own boards of this profile folder, sealed where a keychain can be trusted. */
export function openBoards(
  { profileFolder: folder, box, log, tell, ...moving }: OpenParts,
  directory: MoveParts['directory'],
) {
  const parts = { folder, log, openStore: (path: string) => chooseSecretStore({ path, box, log }) }
  const boards = new OwnBoards({ ...parts, createId, onChange: (news) => tell('boardsChanged', news) })
  return {
    favourites: new Favourites({ ...parts, onChange: (ids) => tell('favouritesChanged', ids) }),
    boards,
    /** Writes boards into a file or reads them from one, as the operator chooses it. */
    move: async (move: BoardMove): Promise<Outcome<BoardMoved>> =>
      done(await moveBoards(move, { ...moving, boards, directory })),
  }
}
