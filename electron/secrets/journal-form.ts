import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'

const pack = promisify(deflate)
const unpack = promisify(inflate)

const nonceLength = 12
const tagLength = 16
const lengthLength = 4
/** Longer entries are never written: a length beyond it is no length. */
const mostBytes = 16 * 1024 * 1024

/** A part of a file, with its length before it. */
export function toFramed(part: Buffer): Buffer {
  const length = Buffer.alloc(lengthLength)
  length.writeUInt32BE(part.length)
  return Buffer.concat([length, part])
}

interface Framed {
  readonly part: Buffer
  /** Where the next one begins. */
  readonly end: number
}

/** The part that begins at a place; `undefined` when it is not whole. */
export function framedAt(bytes: Buffer, start: number): Framed | undefined {
  if (bytes.length < start + lengthLength) return undefined
  const end = start + lengthLength + bytes.readUInt32BE(start)
  if (end > bytes.length || end - start > mostBytes) return undefined
  return { part: bytes.subarray(start + lengthLength, end), end }
}

/** All whole parts from a place on. */
export function* framesFrom(bytes: Buffer, start: number): Generator<Framed> {
  for (let framed = framedAt(bytes, start); framed; framed = framedAt(bytes, framed.end)) yield framed
}

/** The place in the file is sealed with the entry: entries can be neither exchanged nor left out unnoticed. */
const toPlace = (at: number): Buffer => Buffer.from(`entry ${at}`)

/** One entry, packed and sealed. The packing runs beside the program, so that nothing waits for it. */
export async function sealEntry(text: string, key: Buffer, at: number): Promise<Buffer> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(toPlace(at))
  const sealed = [cipher.update(await pack(text, { level: 1 })), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed])
}

/** What is unpacked comes in pieces, each with a way to the work beside the program and back: few, so that the way costs nothing. */
const pieceBytes = 256 * 1024

/** Rejects when it was not sealed with this key for this place. */
async function unsealEntry(sealed: Buffer, key: Buffer, at: number): Promise<Buffer> {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength)).setAAD(toPlace(at))
  const packed = [decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]
  return unpack(Buffer.concat(packed), { maxOutputLength: mostBytes, chunkSize: pieceBytes })
}

/** So many entries are unpacked beside the program while it is busy with another. */
const ahead = 4

/** An entry, and where the next one begins in the file. */
interface Opened {
  readonly bytes: Buffer
  readonly end: number
}

/** The entries in order, from the first on; `undefined` for one that was not sealed with this key for its place. */
export async function* unsealAhead(
  frames: Iterable<Framed>,
  key: Buffer,
): AsyncGenerator<Opened | undefined> {
  const opening: Promise<Opened | undefined>[] = []
  let at = 0
  for (const { part, end } of frames) {
    const toEntry = (bytes: Buffer): Opened => ({ bytes, end })
    opening.push(unsealEntry(part, key, at).then(toEntry, () => undefined))
    at += 1
    if (opening.length === ahead) yield await opening.shift()
  }
  for (const entry of opening) yield await entry
}
