import { existsSync } from 'node:fs'
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

/**
 * The sealed file where a keychain can be trusted (locked or not), otherwise memory: nothing is ever written under a weak key.
 * A file of an earlier run stays the store whatever became of the keychain: a locked one may look like none
 * (before Electron 42), and signing out has to remove the file.
 */
export async function chooseSecretStore(parts: ChooseParts): Promise<SecretStore> {
  const state = await parts.box.state()
  const isKept = existsSync(parts.path)
  parts.log.note('keychain', { condition: state, isKept })
  const hasNone = state === 'weak' || state === 'none'
  return hasNone && !isKept ? createMemorySecretStore() : new SealedFile(parts)
}
