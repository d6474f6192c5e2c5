import { crc32, deflateSync } from 'node:zlib'
import type { Employee } from './company'
import { pick, randomOf } from './random'

const side = 48
type Colour = readonly [red: number, green: number, blue: number]

/** Ground and figure, in colours that go together. */
const palettes: readonly (readonly [Colour, Colour])[] = [
  [
    [214, 226, 240],
    [88, 118, 158],
  ],
  [
    [232, 222, 206],
    [150, 112, 72],
  ],
  [
    [216, 232, 220],
    [84, 130, 102],
  ],
  [
    [236, 220, 222],
    [158, 92, 102],
  ],
  [
    [226, 220, 238],
    [116, 98, 156],
  ],
  [
    [222, 230, 232],
    [84, 116, 124],
  ],
]

function toChunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(content.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** https://www.w3.org/TR/png-3/#11IHDR: 48 by 48, eight bits, red, green and blue. */
function toPng(colourAt: (x: number, y: number) => Colour): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const lines = Array.from({ length: side }, (_none, y) => [
    0,
    ...Array.from({ length: side }, (_one, x) => colourAt(x, y)).flat(),
  ])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', head),
    toChunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

/** The photo of someone, the same in every run: head and shoulders, nobody's face. `undefined`: the cast and most others have none. */
export function photoOf({ id, role }: Employee): Buffer | undefined {
  const random = randomOf(id, 'photo')
  if (role !== undefined || random() > 0.3) return undefined
  const [ground, figure] = pick(palettes, random)
  const [head, shoulders] = [8 + random() * 2, 17 + random() * 4]
  const isFigure = (x: number, y: number): boolean =>
    Math.hypot(x - 23.5, y - 18) < head || Math.hypot(x - 23.5, (y - 49) * 1.1) < shoulders
  return toPng((x, y) => (isFigure(x, y) ? figure : ground))
}
