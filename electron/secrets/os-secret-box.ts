import { safeStorage } from 'electron'
import type { SecretBox } from './secret-box'

/**
 * Back ends whose key is no secret: on Linux without a keyring Electron falls back to a fixed password.
 * https://www.electronjs.org/docs/latest/api/safe-storage#safestoragegetselectedstoragebackend-linux
 */
const weakBackends: readonly string[] = ['basic_text', 'unknown']

const isWeak = (): boolean =>
  process.platform === 'linux' && weakBackends.includes(safeStorage.getSelectedStorageBackend())

/** The asynchronous form never blocks the window; it exists from Electron 42 on. */
const asyncBox: SecretBox = {
  state: async () => {
    if (isWeak()) return 'weak'
    return (await safeStorage.isAsyncEncryptionAvailable()) ? 'ready' : 'locked'
  },
  seal: (text) => safeStorage.encryptStringAsync(text),
  unseal: async (bytes) => {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(bytes)
    return { text: result, isStale: shouldReEncrypt }
  },
}

/* eslint-disable @typescript-eslint/no-deprecated -- the only form that runtimes before Electron 42 have */
const syncBox: SecretBox = {
  state: () => {
    if (isWeak()) return Promise.resolve('weak')
    return Promise.resolve(safeStorage.isEncryptionAvailable() ? 'ready' : 'none')
  },
  seal: (text) => Promise.resolve(safeStorage.encryptString(text)),
  unseal: (bytes) => Promise.resolve({ text: safeStorage.decryptString(bytes), isStale: false }),
}
/* eslint-enable @typescript-eslint/no-deprecated */

/** The computer's keychain. Only after `app.whenReady()`: before it, macOS makes a key under the wrong name (electron#45328). */
export const openOsSecretBox = (): SecretBox => ('encryptStringAsync' in safeStorage ? asyncBox : syncBox)
