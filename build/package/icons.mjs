import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { root } from '../set-up/places.mjs'

const SOURCE = join(root, 'build/icons/patchboard.svg')
export const ICONS = join(root, 'out/icons')

const LINUX_SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512]
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
/** Apple's names for PNG pictures in an icon file: https://en.wikipedia.org/wiki/Apple_Icon_Image_format#Icon_types */
const MAC_TYPES = { icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }

/** https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): a table of contents, then the pictures. */
function toIco(pictures) {
  const head = Buffer.alloc(6)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = 6 + 16 * pictures.length
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16)
    // One byte a side: 0 stands for 256.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)])
}

const chunk = (type, body) => {
  const head = Buffer.alloc(8)
  head.write(type, 'ascii')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

const toIcns = (pictures) => chunk('icns', Buffer.concat(pictures.map(({ type, png }) => chunk(type, png))))

/** One picture in one size, as PNG. */
export const drawPng = (svg, size) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()

/** Draws the one picture in every size that a system asks for. Resolves with nothing; the files lie in out/icons. */
export function drawIcons() {
  const svg = readFileSync(SOURCE)
  const draw = (size) => drawPng(svg, size)
  mkdirSync(join(ICONS, 'linux'), { recursive: true })
  for (const size of LINUX_SIZES) writeFileSync(join(ICONS, 'linux', `${size}x${size}.png`), draw(size))
  writeFileSync(join(ICONS, 'icon.ico'), toIco(WINDOWS_SIZES.map((size) => ({ size, png: draw(size) }))))
  const ofMac = Object.entries(MAC_TYPES).map(([type, size]) => ({ type, png: draw(size) }))
  writeFileSync(join(ICONS, 'icon.icns'), toIcns(ofMac))
}
