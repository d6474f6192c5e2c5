import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Log } from '../log'
import type { SecretStore } from '../secrets/secret-store'

export interface PerAccountParts<Value> {
  /** What is kept, as the file and the log call it. */
  readonly what: string
  readonly form: z.ZodType<Value>
  readonly nothing: Value
  /** What was kept behind a lock, and what came to it meanwhile, as one. */
  readonly joined: (kept: Value, since: Value) => Value
  /** Opens what is kept at a path. */
  readonly openStore: (path: string) => Promise<SecretStore>
  readonly folder: string
  readonly log: Log
  readonly onChange: (value: Value) => void
}

/** Something of the operator's own: one value an account, sealed at rest. */
export class PerAccount<Value> {
  #value: Value
  #store: SecretStore | undefined
  /** False while what is kept cannot be opened: it must not be overwritten. */
  #mayWrite = false
  #operatorKey: string | undefined
  #turn: Promise<void> = Promise.resolve()
  readonly #stores = new Map<string, SecretStore>()

  constructor(private readonly parts: PerAccountParts<Value>) {
    this.#value = parts.nothing
  }

  read(): Value {
    return this.#value
  }

  /** Whose it is from now on; undefined: nobody's. */
  follow(operatorKey: string | undefined): Promise<void> {
    this.#operatorKey = operatorKey
    this.#show(this.parts.nothing)
    return this.#inTurn(async () => {
      this.#store = operatorKey === undefined ? undefined : await this.#storeOf(operatorKey)
      this.#mayWrite = false
      const kept = await this.#readKept()
      if (this.#operatorKey === operatorKey) this.#show(kept)
    })
  }

  /** The same value as before changes nothing. */
  change(to: (before: Value) => Value): Promise<void> {
    const operatorKey = this.#operatorKey
    return this.#inTurn(async () => {
      if (operatorKey === undefined || operatorKey !== this.#operatorKey) return
      const before = this.#value
      // Unlocked since: what was kept comes first.
      if (!this.#mayWrite) this.#value = this.parts.joined(await this.#readKept(), this.#value)
      const value = to(this.#value)
      if (value === before) return
      this.#show(value)
      if (this.#mayWrite) await this.#store?.save(JSON.stringify(this.#value))
    })
  }

  /** Removes what this account keeps. False: something could not be removed. */
  async erase(): Promise<boolean> {
    let isErased = true
    await this.#inTurn(async () => {
      isErased = (await this.#store?.erase()) ?? true
      this.#show(this.parts.nothing)
    })
    return isErased
  }

  /** One after the other: two presses in a row must not both begin from the same value. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act)
    return this.#turn
  }

  /** The account's name must not be told by a file's. */
  async #storeOf(operatorKey: string): Promise<SecretStore> {
    const name = createHash('sha256').update(operatorKey).digest('hex').slice(0, 16)
    const path = join(this.parts.folder, `${this.parts.what}-${name}.sealed`)
    const store = this.#stores.get(path) ?? (await this.parts.openStore(path))
    this.#stores.set(path, store)
    return store
  }

  async #readKept(): Promise<Value> {
    const found = await this.#store?.read()
    this.#mayWrite = found !== undefined && found.state !== 'locked'
    return found?.state === 'kept' ? this.#understood(found.text) : this.parts.nothing
  }

  #understood(text: string): Value {
    try {
      const parsed = this.parts.form.safeParse(JSON.parse(text))
      if (parsed.success) return parsed.data
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
    this.parts.log.warn(`the kept ${this.parts.what} have another shape and are not used`)
    return this.parts.nothing
  }

  #show(value: Value): void {
    this.#value = value
    this.parts.onChange(value)
  }
}
