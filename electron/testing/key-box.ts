import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { SecretBox } from '../secrets/secret-box'

type State = Awaited<ReturnType<SecretBox['state']>>

/** A keychain of the test's own: real encryption (AES-256-GCM), and a state that can be turned. */
export class KeyBox implements SecretBox {
  current: State = 'ready'
  isStale = false
  #key = randomBytes(32)

  /** Another user, a new keychain, a reset profile. */
  changeKey(): void {
    this.#key = randomBytes(32)
  }

  readonly state = (): Promise<State> => Promise.resolve(this.current)

  readonly seal = (text: string): Promise<Buffer> => {
    if (this.current !== 'ready') return Promise.reject(new Error('locked'))
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Promise.resolve(Buffer.concat([nonce, cipher.getAuthTag(), sealed]))
  }

  readonly unseal = (bytes: Buffer): Promise<{ text: string; isStale: boolean }> => {
    if (this.current !== 'ready') return Promise.reject(new Error('locked'))
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
      return Promise.resolve({ text, isStale: this.isStale })
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error('undecryptable'))
    }
  }
}
