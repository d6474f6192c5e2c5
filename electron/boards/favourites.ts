import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { isPersonId, type PersonId } from '../../shared/person'
import type { Log } from '../log'
import type { SecretStore } from '../secrets/secret-store'

/** A board that no list could show at a glance would be no board of favourites. */
const mostFavourites = 500

const idsForm = z.array(z.string().refine(isPersonId)).max(mostFavourites)

interface FavouritesParts {
  /** Opens what is kept at a path. */
  readonly openStore: (path: string) => Promise<SecretStore>
  readonly folder: string
  readonly log: Log
  readonly onChange: (ids: readonly PersonId[]) => void
}

/** The account's name must not be told by a file's. */
const fileOf = (operatorKey: string): string =>
  `favourites-${createHash('sha256').update(operatorKey).digest('hex').slice(0, 16)}.sealed`

/** Whom the operator wants at hand: one list per account, kept over a sign-out. */
export class Favourites {
  #ids: readonly PersonId[] = []
  #store: SecretStore | undefined
  /** False while what is kept cannot be opened: it must not be overwritten. */
  #mayWrite = false
  #operatorKey: string | undefined
  #turn: Promise<void> = Promise.resolve()
  readonly #stores = new Map<string, SecretStore>()

  constructor(private readonly parts: FavouritesParts) {}

  read(): readonly PersonId[] {
    return this.#ids
  }

  /** Whose favourites they are from now on; undefined: nobody's. */
  follow(operatorKey: string | undefined): Promise<void> {
    this.#operatorKey = operatorKey
    this.#show([])
    return this.#inTurn(async () => {
      this.#store = operatorKey === undefined ? undefined : await this.#storeOf(operatorKey)
      this.#mayWrite = false
      const kept = await this.#readKept()
      if (this.#operatorKey === operatorKey) this.#show(kept)
    })
  }

  /** Makes somebody a favourite, or undoes it. */
  toggle(id: PersonId): Promise<void> {
    const operatorKey = this.#operatorKey
    return this.#inTurn(async () => {
      if (operatorKey === undefined || operatorKey !== this.#operatorKey) return
      // Unlocked since: what was kept comes first.
      if (!this.#mayWrite) this.#ids = [...new Set([...(await this.#readKept()), ...this.#ids])]
      const others = this.#ids.filter((one) => one !== id)
      this.#show(this.#ids.includes(id) ? others : [...others, id].slice(-mostFavourites))
      if (this.#mayWrite) await this.#store?.save(JSON.stringify(this.#ids))
    })
  }

  /** One after the other: two presses in a row must not both begin from the same list. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act)
    return this.#turn
  }

  async #storeOf(operatorKey: string): Promise<SecretStore> {
    const path = join(this.parts.folder, fileOf(operatorKey))
    const store = this.#stores.get(path) ?? (await this.parts.openStore(path))
    this.#stores.set(path, store)
    return store
  }

  async #readKept(): Promise<readonly PersonId[]> {
    const found = await this.#store?.read()
    this.#mayWrite = found !== undefined && found.state !== 'locked'
    return found?.state === 'kept' ? this.#understood(found.text) : []
  }

  #understood(text: string): readonly PersonId[] {
    try {
      const parsed = idsForm.safeParse(JSON.parse(text))
      if (parsed.success) return parsed.data
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
    this.parts.log.warn('the kept favourites have another shape and are not used')
    return []
  }

  #show(ids: readonly PersonId[]): void {
    this.#ids = ids
    this.parts.onChange(ids)
  }
}
