import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readFile, truncate, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Log } from '../log'
import { codeOf } from './erase-with-leftovers'
import { framedAt, framesFrom, sealEntry, toFramed, unsealAhead } from './journal-form'
import type { SecretBox } from './secret-box'
import { writeWhole } from './write-whole'

/** Says what the rest of the file is; a file of another program or version has another one. */
const mark = Buffer.from('PATCHBOARD-JOURNAL-1\n')
const keyLength = 32

const head = z.object({ key: z.base64(), owner: z.string() })

interface JournalParts {
  readonly path: string
  readonly box: SecretBox
  readonly log: Log
  /** For whom, and in which form, it is kept: a journal of another owner is not read, and removed. */
  readonly owner: string
}

/** Where the next entry goes. */
interface Place {
  readonly file: FileHandle
  readonly key: Buffer
  next: number
}

/** Takes an entry as it was written, UTF-8. */
type OnEntry = (bytes: Buffer) => void

/** What cannot be used is as good as unreadable. */
function isTaken(bytes: Buffer, onEntry: OnEntry): boolean {
  try {
    onEntry(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * A long text at rest that grows entry by entry: each sealed with the file's own key (AES-256-GCM), and that key sealed by
 * the keychain. A program killed in mid-write leaves every entry but the last; what follows the last whole entry is cut
 * off. What cannot be understood is removed, as all of it can be read again from where it came. Nothing here rejects.
 */
export class SealedJournal {
  #place: Place | undefined
  #isClosed = false
  /** One after the other: entries must stand in the order in which they were given. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(private readonly parts: JournalParts) {}

  /** Hands over every entry in order. Before it, nothing is written. `locked`: nothing is read or written in this run. */
  read(onEntry: OnEntry): Promise<'read' | 'nothing' | 'locked'> {
    return this.#inTurn('locked', async () => {
      if ((await this.parts.box.state()) !== 'ready') return 'locked'
      const bytes = await this.#readBytes()
      const key = bytes && (await this.#openHead(bytes))
      if (bytes && key && (await this.#readEntries(bytes, key, onEntry))) return 'read'
      await this.#begin([])
      return 'nothing'
    })
  }

  /** Adds an entry at the end. False: it is not kept, and neither is any later one. */
  append(text: string): Promise<boolean> {
    return this.#inTurn(false, async () => {
      const place = this.#place
      if (!place) return false
      const sealed = await sealEntry(text, place.key, place.next)
      await place.file.appendFile(toFramed(sealed))
      place.next += 1
      return true
    })
  }

  /** Puts these entries in the place of all there are, whole or not at all. */
  rewrite(texts: Iterable<string>): Promise<boolean> {
    return this.#inTurn(false, async () => {
      if (!this.#place) return false
      await this.#begin(texts)
      return true
    })
  }

  /** Nothing more is taken; what was taken is written to its end. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#last
    await this.#letGo()
  }

  /** A failure ends the writing: a gap between entries must never be. */
  #inTurn<Value>(otherwise: Value, run: () => Promise<Value>): Promise<Value> {
    if (this.#isClosed) return Promise.resolve(otherwise)
    const next = this.#last.then(async () => {
      try {
        return await run()
      } catch (error) {
        this.parts.log.warn('a journal could not be kept', { systemError: codeOf(error) })
        await this.#letGo()
        return otherwise
      }
    })
    this.#last = next
    return next
  }

  async #readBytes(): Promise<Buffer | undefined> {
    try {
      const bytes = await readFile(this.parts.path)
      return bytes.subarray(0, mark.length).equals(mark) ? bytes : undefined
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    }
  }

  async #openHead(bytes: Buffer): Promise<{ readonly key: Buffer; readonly end: number } | undefined> {
    const framed = framedAt(bytes, mark.length)
    if (!framed) return undefined
    try {
      const { text } = await this.parts.box.unseal(framed.part)
      const { key, owner } = head.parse(JSON.parse(text))
      return owner === this.parts.owner ? { key: Buffer.from(key, 'base64'), end: framed.end } : undefined
    } catch {
      return undefined
    }
  }

  /** False when not even the first entry can be understood. */
  async #readEntries(
    bytes: Buffer,
    { key, end }: { readonly key: Buffer; readonly end: number },
    onEntry: OnEntry,
  ): Promise<boolean> {
    let next = 0
    let whole = end
    for await (const entry of unsealAhead(framesFrom(bytes, end), key)) {
      if (this.#isClosed) return true
      if (entry === undefined || !isTaken(entry.bytes, onEntry)) break
      whole = entry.end
      next += 1
    }
    if (next === 0) return false
    if (whole < bytes.length) await truncate(this.parts.path, whole)
    this.#place = { file: await this.#openEnd(), key, next }
    return true
  }

  async #begin(texts: Iterable<string>): Promise<void> {
    const { path, box, owner } = this.parts
    await this.#letGo()
    const key = randomBytes(keyLength)
    const sealedHead = await box.seal(JSON.stringify({ key: key.toString('base64'), owner }))
    const frames = [mark, toFramed(sealedHead)]
    let next = 0
    for (const text of texts) {
      frames.push(toFramed(await sealEntry(text, key, next)))
      next += 1
    }
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeWhole(path, Buffer.concat(frames))
    this.#place = { file: await this.#openEnd(), key, next }
  }

  /** Windows has no such links, and no such flag: it counts as nothing there. */
  #openEnd(): Promise<FileHandle> {
    return open(this.parts.path, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW)
  }

  async #letGo(): Promise<void> {
    const place = this.#place
    this.#place = undefined
    await place?.file.close().catch(() => undefined)
  }
}
