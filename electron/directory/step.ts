import type { Instant } from '../../shared/availability/availability'
import type { LanguageTag } from '../../shared/language'
import type { Person, Phone } from '../../shared/person'
import type { GraphUser } from '../graph/people-response'

/** How much of everyone may be read: all that a console shows, or names and mail addresses alone. */
export type Reach = 'everything' | 'names'

/** Where the reading of the directory stands: enough to go on from here after any interruption. */
export type Cursor =
  | { readonly at: 'start' }
  /** Everyone is listed, page by page. `deltaLink`: what has changed since the listing began stands behind it. */
  | {
      readonly at: 'listing'
      readonly reach: Reach
      readonly nextLink?: string
      readonly deltaLink?: string
    }
  /** Everyone is known, and the changes are followed from this link on. */
  | { readonly at: 'following'; readonly reach: Reach; readonly link: string }
  /** Everyone is known as of a moment, and changes cannot be followed. */
  | { readonly at: 'listed'; readonly reach: Reach; readonly since: Instant }
  /** The directory may not be read: only those whom the operator works with are known. */
  | { readonly at: 'nearby' }

/** One account of the directory, shown or not, with its numbers in their forms. */
export interface Account {
  readonly user: GraphUser
  readonly phones: readonly Phone[]
}

/** An account, and whoever is shown of it. */
export interface KnownAccount extends Account {
  readonly person: Person | undefined
}

/** An account of which somebody is shown. */
export interface ShownAccount extends Account {
  readonly person: Person
}

/**
 * One step of the reading: what is known after it follows from the steps alone, whether they come from the network or from
 * the disk.
 */
export interface Step {
  /** Everyone is listed anew from here on. */
  readonly begins?: true
  /** They stand in the order of their names, by the alphabet of this language. */
  readonly order?: LanguageTag
  /** That listing is whole: whoever was not in it has left. */
  readonly ends?: true
  /** New or changed. */
  readonly accounts: readonly Account[]
  /** Ids of those who left. */
  readonly gone: readonly string[]
  readonly cursor: Cursor
}
