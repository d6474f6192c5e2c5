import type { SecretStore } from './secret-store'

/** Keeps a secret until the program ends: the refuge where no keychain can be trusted. */
export function createMemorySecretStore(): SecretStore {
  let kept: string | undefined
  return {
    rests: 'untilClosed',
    read: () => Promise.resolve(kept === undefined ? { state: 'nothing' } : { state: 'kept', text: kept }),
    save: (text) => {
      kept = text
      return Promise.resolve(true)
    },
    erase: () => {
      kept = undefined
      return Promise.resolve(true)
    },
  }
}
