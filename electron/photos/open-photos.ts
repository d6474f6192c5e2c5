import { join } from 'node:path'
import type { Instant } from '../../shared/availability/availability'
import type { Photo } from '../../shared/photo'
import { done } from '../../shared/outcome'
import { isAddedId } from '../directory/people-beside'
import type { AskGraph } from '../graph/ask-graph'
import { fetchPhoto } from '../graph/fetch-photo'
import type { Log } from '../log'
import { eraseWithLeftovers } from '../secrets/erase-with-leftovers'
import { SealedJournal } from '../secrets/sealed-journal'
import type { SecretBox } from '../secrets/secret-box'
import { createPhotoRest } from './photo-rest'
import { PhotoWatch } from './photo-watch'

interface OpenParts {
  /** The way to the operator's mailbox, which its calendars share. */
  readonly askGraph: AskGraph
  readonly graphRoot: string
  readonly profileFolder: string
  readonly box: SecretBox
  readonly log: Log
  readonly now: () => Instant
  readonly tell: (photos: readonly Photo[]) => void
}

/** The form of what rests on the disk; another form, and all is read anew. */
const form = 1

/** Photos over the network, resting under the keychain. */
export function openPhotos({
  askGraph,
  graphRoot,
  profileFolder,
  box,
  log,
  now,
  tell,
}: OpenParts): PhotoWatch {
  const path = join(profileFolder, 'photos.sealed')
  return new PhotoWatch({
    ...{ now, tell },
    fetchPhoto: async (id, signal) => (isAddedId(id) ? done(undefined) : fetchPhoto(askGraph, id, signal)),
    openRest: (operatorKey) => {
      const owner = JSON.stringify([form, graphRoot, operatorKey])
      return createPhotoRest(new SealedJournal({ path, box, log, owner }))
    },
    eraseRest: () => eraseWithLeftovers(path),
  })
}
