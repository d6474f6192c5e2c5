import { z } from 'zod'
import { isAddress, mostAdded, type AddedChange } from '../../shared/added'
import type { PersonId } from '../../shared/person'
import { addedIdOf } from '../directory/people-beside'
import { PerAccount, type PerAccountParts } from './per-account'

type Addresses = readonly string[]

const form: z.ZodType<Addresses> = z.array(z.string().refine(isAddress)).max(mostAdded)

const once = (addresses: Addresses): Addresses =>
  [...new Map(addresses.map((address) => [addedIdOf(address), address])).values()].slice(0, mostAdded)

/** Whom the operator added by their mail address: per account, sealed, and gone when they sign out. */
export class AddedPeople {
  readonly #kept: PerAccount<Addresses>
  #removed: { readonly address: string; readonly at: number } | undefined

  constructor(parts: Pick<PerAccountParts<Addresses>, 'openStore' | 'folder' | 'log' | 'onChange'>) {
    this.#kept = new PerAccount<Addresses>({
      ...parts,
      what: 'added',
      form,
      nothing: [],
      joined: (kept, since) => once([...kept, ...since]),
    })
  }

  read(): Addresses {
    return this.#kept.read()
  }

  /** Whose they are from now on; undefined: nobody's. */
  follow(operatorKey: string | undefined): Promise<void> {
    this.#removed = undefined
    return this.#kept.follow(operatorKey)
  }

  erase(): Promise<boolean> {
    this.#removed = undefined
    return this.#kept.erase()
  }

  change(change: AddedChange): Promise<void> {
    switch (change.do) {
      case 'add':
        return this.#kept.change((addresses) => once([...addresses, change.address]))
      case 'remove':
        return this.#kept.change((addresses) => this.#without(addresses, change.person))
      case 'bringBack':
        return this.#kept.change((addresses) => this.#withRemoved(addresses))
    }
  }

  #without(addresses: Addresses, id: PersonId): Addresses {
    const at = addresses.findIndex((one) => addedIdOf(one) === id)
    const address = addresses[at]
    if (address !== undefined) this.#removed = { address, at }
    return addresses.filter((one) => one !== address)
  }

  #withRemoved(addresses: Addresses): Addresses {
    const removed = this.#removed
    this.#removed = undefined
    if (!removed) return addresses
    return once([...addresses.slice(0, removed.at), removed.address, ...addresses.slice(removed.at)])
  }
}
