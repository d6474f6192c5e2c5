import type { Log } from '../log'
import { createMemorySecretStore } from './memory-secret-store'
import { SealedFile } from './sealed-file'
import type { SecretBox } from './secret-box'
import type { SecretStore } from './secret-store'

interface ChooseParts {
  readonly path: string
  readonly box: SecretBox
  readonly log: Log
}

/** The sealed file where a keychain can be trusted (locked or not), otherwise memory: nothing is ever written under a weak key. */
export async function chooseSecretStore(parts: ChooseParts): Promise<SecretStore> {
  const state = await parts.box.state()
  parts.log.note('keychain', { condition: state })
  return state === 'weak' || state === 'none' ? createMemorySecretStore() : new SealedFile(parts)
}
