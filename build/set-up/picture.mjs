import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import zlib from 'node:zlib'

const TRIES = 40
const PAUSE_MS = 500
/** A row of an empty window has two or three colours. The pointer and a menu bar make some forty richer rows, a page makes more. */
const COLOURS_OF_A_PLAIN_ROW = 3
const ROWS_OF_A_PAINTED_WINDOW = 60

/** Reads Xvfb's frame buffer, 32 bits a pixel in XWD form: https://gitlab.freedesktop.org/xorg/proto/xorgproto/-/blob/master/include/X11/XWDFile.h */
function readFrame(file) {
  const bytes = readFileSync(file)
  const field = (index) => bytes.readUInt32BE(index * 4)
  const [headerSize, width, height, lineSize, colours] = [0, 4, 5, 12, 19].map(field)
  return { width, height, lineSize, pixels: bytes.subarray(headerSize + colours * 12) }
}

function isPlain(row) {
  const colours = new Set()
  for (let at = 0; at + 4 <= row.length && colours.size <= COLOURS_OF_A_PLAIN_ROW; at += 4) {
    colours.add(row.readUInt32LE(at) & 0xffffff)
  }
  return colours.size <= COLOURS_OF_A_PLAIN_ROW
}

function isPainted({ height, lineSize, pixels }) {
  const rows = Array.from({ length: height }, (_, y) => pixels.subarray(y * lineSize, (y + 1) * lineSize))
  return rows.filter((row) => !isPlain(row)).length >= ROWS_OF_A_PAINTED_WINDOW
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(zlib.crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The least a PNG needs: 8-bit RGB, no filter. https://www.w3.org/TR/png/ */
function toPng({ width, height, lineSize, pixels }) {
  const rows = Buffer.alloc(height * (1 + width * 3))
  let to = 0
  for (let y = 0; y < height; y += 1) {
    to += 1
    for (let from = y * lineSize; from < y * lineSize + width * 4; from += 4) {
      rows[to] = pixels[from + 2]
      rows[to + 1] = pixels[from + 1]
      rows[to + 2] = pixels[from]
      to += 3
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Waits until a window is painted on the hidden display and holds still, and keeps a picture of it. Resolves with whether it was painted. */
export async function takePicture(frameFile, target, signal) {
  let before
  let painted = false
  for (let left = TRIES; left > 0; left -= 1) {
    await wait(PAUSE_MS, undefined, { signal })
    const frame = readFrame(frameFile)
    painted = isPainted(frame)
    if (painted && before?.equals(frame.pixels)) break
    before = frame.pixels
  }
  writeFileSync(target, toPng(readFrame(frameFile)))
  return painted
}
