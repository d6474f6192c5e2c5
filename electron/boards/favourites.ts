import { z } from 'zod'
import { isPersonId, type PersonId } from '../../shared/person'
import { withMet, type Met } from '../directory/met'
import { PerAccount, type PerAccountParts } from './per-account'

/** A board that no list could show at a glance would be no board of favourites. */
const mostFavourites = 500

type Ids = readonly PersonId[]

type FavouritesParts = Pick<PerAccountParts<Ids>, 'openStore' | 'folder' | 'log' | 'onChange'>

/** Whom the operator wants at hand: one list per account, kept over a sign-out. */
export class Favourites {
  readonly #kept: PerAccount<Ids>

  constructor(parts: FavouritesParts) {
    this.#kept = new PerAccount<Ids>({
      ...parts,
      what: 'favourites',
      form: z.array(z.string().refine(isPersonId)).max(mostFavourites),
      nothing: [],
      joined: (kept, since) => [...new Set([...kept, ...since])],
    })
  }

  read(): Ids {
    return this.#kept.read()
  }

  /** Whose favourites they are from now on; undefined: nobody's. */
  follow(operatorKey: string | undefined): Promise<void> {
    return this.#kept.follow(operatorKey)
  }

  /** Whom the directory has come to show stands in the same place by its id. */
  carryOver(met: Met): Promise<void> {
    return this.#kept.change((ids) => withMet(ids, met))
  }

  /** Makes somebody a favourite, or undoes it. */
  toggle(id: PersonId): Promise<void> {
    return this.#kept.change((ids) => {
      const others = ids.filter((one) => one !== id)
      return ids.includes(id) ? others : [...others, id].slice(-mostFavourites)
    })
  }
}
