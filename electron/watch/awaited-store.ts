import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { mostAwaited } from '../../shared/awaited'
import { isPersonId, type PersonId } from '../../shared/person'
import type { Log } from '../log'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import type { SecretBox } from '../secrets/secret-box'
import type { SecretStore } from '../secrets/secret-store'

const idsForm = z.array(z.string().refine(isPersonId)).max(mostAwaited)
const ours = /^awaited-[\da-f]{16}\.sealed(\..*)?$/

interface StoreParts {
  readonly folder: string
  readonly box: SecretBox
  readonly log: Log
}

/** Whom one operator waits for, at rest: sealed, in a file whose name tells nobody whose it is. */
export class AwaitedStore {
  readonly #store: Promise<SecretStore>

  constructor(
    operatorKey: string,
    private readonly parts: StoreParts,
  ) {
    const name = createHash('sha256').update(operatorKey).digest('hex').slice(0, 16)
    const path = join(parts.folder, `awaited-${name}.sealed`)
    this.#store = chooseSecretStore({ ...parts, path })
  }

  /** Undefined: it cannot be opened now, and must not be written over. */
  async read(): Promise<readonly PersonId[] | undefined> {
    const found = await (await this.#store).read()
    if (found.state === 'locked') return undefined
    return found.state === 'kept' ? this.#parse(found.text) : []
  }

  async save(ids: readonly PersonId[]): Promise<void> {
    await (await this.#store).save(JSON.stringify(ids))
  }

  #parse(text: string): readonly PersonId[] {
    try {
      return idsForm.parse(JSON.parse(text))
    } catch {
      this.parts.log.warn('whom the operator waits for has another shape and is not used')
      return []
    }
  }
}

/** Removes what rests of it, whoever it belongs to. */
export async function eraseAwaited(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const found = names.filter((name) => ours.test(name))
  await Promise.all(found.map((name) => rm(join(folder, name), { force: true })))
}
