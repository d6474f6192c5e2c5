// Writes electron/desktop/tray-icons.generated.ts from build/icons/tray-*.svg. Run it when one of them has changed:
// node build/generate-tray-icons.mjs            (--print shows the text instead)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { drawPng } from './package/icons.mjs'
import { root } from './set-up/places.mjs'

const FILE = join(root, 'electron/desktop/tray-icons.generated.ts')
const STATES = { signedOut: 'signed-out', onHand: 'on-hand', trouble: 'trouble', queued: 'queued' }
/** Windows and macOS have 16 pixels on an ordinary screen, Linux 24; screens with smaller pixels have more of them. */
const SIZES = [16, 24, 32, 48]

function toPictures(name) {
  const svg = readFileSync(join(root, `build/icons/tray-${name}.svg`))
  return Object.fromEntries(SIZES.map((size) => [size, Buffer.from(drawPng(svg, size)).toString('base64')]))
}

const icons = Object.fromEntries(Object.entries(STATES).map(([state, name]) => [state, toPictures(name)]))
const text = `// Written by build/generate-tray-icons.mjs from build/icons/tray-*.svg.

/** The icon of each state by its size in pixels: PNG, base64. */
export const trayIcons = ${JSON.stringify(icons)} as const
`
const formatted = await format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' })
if (process.argv.includes('--print')) process.stdout.write(formatted)
else writeFileSync(FILE, formatted)
