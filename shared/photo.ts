import type { PersonId } from './person'

/** A small picture of a colleague. Those without one are never spoken of. */
export interface Photo {
  readonly personId: PersonId
  /** A `data:` address, 48 pixels wide and high. */
  readonly picture: string
}
