import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import { isPersonId, type PersonId } from '../../shared/person'
import type { SealedJournal } from '../secrets/sealed-journal'

/** What is known of someone's photo, since when. */
export interface KnownPhoto {
  readonly id: PersonId
  /** Absent: they have none. */
  readonly picture?: string | undefined
  readonly asOf: Instant
}

/** Where photos rest until the next start. None of these rejects. */
export interface PhotoRest {
  readonly read: (onPhoto: (photo: KnownPhoto) => void) => Promise<void>
  readonly add: (photo: KnownPhoto) => void
  readonly replace: (photos: Iterable<KnownPhoto>) => void
  readonly close: () => Promise<void>
}

const form = z.object({
  id: z.string().refine(isPersonId),
  picture: z.string().startsWith('data:image/').optional(),
  asOf: z.number(),
})

function* toTexts(photos: Iterable<KnownPhoto>): Generator<string> {
  for (const photo of photos) yield JSON.stringify(photo)
}

export const createPhotoRest = (journal: SealedJournal): PhotoRest => ({
  read: async (onPhoto) => {
    await journal.read((bytes) => onPhoto(form.parse(JSON.parse(bytes.toString('utf8')))))
  },
  add: (photo) => void journal.append(JSON.stringify(photo)),
  replace: (photos) => void journal.rewrite(toTexts(photos)),
  close: () => journal.close(),
})
