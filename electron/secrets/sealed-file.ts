import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Log } from '../log'
import { codeOf, eraseWithLeftovers } from './erase-with-leftovers'
import type { SecretBox } from './secret-box'
import type { SecretRead, SecretStore } from './secret-store'
import { writeWhole } from './write-whole'

/** Says what the rest of the file is; a file of another program or version has another one. */
const mark = Buffer.from('PATCHBOARD-SEALED-1\n')
const mostBytes = 1024 * 1024

interface SealedFileParts {
  readonly path: string
  readonly box: SecretBox
  readonly log: Log
}

/**
 * One secret in one file, sealed by the keychain, for this user only (0600), written whole or not at all.
 * A file that cannot be understood is set aside, never overwritten and never an obstacle.
 */
export class SealedFile implements SecretStore {
  readonly rests = 'inKeychain'

  constructor(private readonly parts: SealedFileParts) {}

  async read(): Promise<SecretRead> {
    const { box } = this.parts
    const bytes = await this.#readBytes()
    if (typeof bytes === 'string') return { state: bytes }
    if (bytes.length > mostBytes || !bytes.subarray(0, mark.length).equals(mark))
      return this.#setAside('foreign')
    if ((await box.state()) !== 'ready') return { state: 'locked' }
    try {
      const { text, isStale } = await box.unseal(bytes.subarray(mark.length))
      if (isStale) await this.save(text)
      return { state: 'kept', text }
    } catch {
      // The key is there and does not fit: another profile, another user, or a new keychain.
      return (await box.state()) === 'ready' ? this.#setAside('another key') : { state: 'locked' }
    }
  }

  async save(text: string): Promise<boolean> {
    const { path, box, log } = this.parts
    try {
      const state = await box.state()
      if (state !== 'ready') {
        log.warn('a sealed file was not written', { condition: state })
        return false
      }
      const sealed = await box.seal(text)
      // What could not be read again must not take the place of what can.
      if (sealed.length + mark.length > mostBytes) {
        log.warn('a sealed file was not written', { bytes: sealed.length })
        return false
      }
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeWhole(path, Buffer.concat([mark, sealed]))
      return true
    } catch (error) {
      log.warn('a sealed file could not be written', { systemError: codeOf(error) })
      return false
    }
  }

  erase(): Promise<boolean> {
    return eraseWithLeftovers(this.parts.path)
  }

  async #readBytes(): Promise<Buffer | 'nothing' | 'locked'> {
    try {
      return await readFile(this.parts.path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return 'nothing'
      this.parts.log.warn('a sealed file could not be read', { systemError: codeOf(error) })
      return 'locked'
    }
  }

  async #setAside(why: string): Promise<SecretRead> {
    const { path, log } = this.parts
    log.warn('a sealed file was set aside', { why })
    await rename(path, `${path}.unreadable`).catch(() => undefined)
    return { state: 'nothing' }
  }
}
