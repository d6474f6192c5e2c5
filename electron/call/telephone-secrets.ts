import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { SecretStore } from '../secrets/secret-store'

const kept = z.object({
  /** What programs on this computer have to send before they are heard. */
  endpoint: z.string().min(1).optional(),
  /** What the telephone system wants to see in a header, by the header's name in small letters. */
  headers: z.record(z.string(), z.string()).default({}),
})

type Kept = z.infer<typeof kept>

/** As many bits as anybody could wish for, in letters that need no quoting. */
const makeSecret = (): string => randomBytes(32).toString('base64url')

function parseKept(text: string): Kept {
  try {
    return kept.parse(JSON.parse(text))
  } catch {
    return { headers: {} }
  }
}

/** The secrets of the telephone of this computer, sealed under its keychain. They are nobody's in particular and stay when somebody signs out. */
export class TelephoneSecrets {
  /** Reading and writing, one after the other. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly store: Promise<SecretStore>) {}

  /** The endpoint's secret, made when there is none; undefined: the keychain does not give it. */
  endpointSecret(): Promise<string | undefined> {
    return this.#inTurn(async (found) => {
      if (found.endpoint !== undefined) return found.endpoint
      const endpoint = makeSecret()
      return (await this.#save({ ...found, endpoint })) ? endpoint : undefined
    })
  }

  /** Another one from now on; undefined: it could not be kept, and the old one stays. */
  renewEndpointSecret(): Promise<string | undefined> {
    return this.#inTurn(async (found) => {
      const endpoint = makeSecret()
      return (await this.#save({ ...found, endpoint })) ? endpoint : undefined
    })
  }

  /** The values of headers by their names in small letters; undefined: the keychain does not give them. */
  headers(): Promise<Readonly<Record<string, string>> | undefined> {
    return this.#inTurn((found) => Promise.resolve(found.headers))
  }

  /** Keeps a header's value; an empty one removes it. False: it could not be kept. */
  async keepHeader(name: string, value: string): Promise<boolean> {
    const isKept = await this.#inTurn((found) => {
      const others = Object.entries(found.headers).filter(([one]) => one !== name.toLowerCase())
      const own = value === '' ? [] : [[name.toLowerCase(), value] as const]
      return this.#save({ ...found, headers: Object.fromEntries([...others, ...own]) })
    })
    return isKept ?? false
  }

  /** Where they rest. */
  async rests(): Promise<SecretStore['rests']> {
    return (await this.store).rests
  }

  /** Undefined: what rests cannot be read now, and must not be written over. */
  #inTurn<Value>(act: (found: Kept) => Promise<Value>): Promise<Value | undefined> {
    const next = this.#turn.then(async () => {
      const read = await (await this.store).read()
      if (read.state === 'locked') return undefined
      return act(read.state === 'kept' ? parseKept(read.text) : { headers: {} })
    })
    this.#turn = next
    return next
  }

  async #save(next: Kept): Promise<boolean> {
    return (await this.store).save(JSON.stringify(next))
  }
}
