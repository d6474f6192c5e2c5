// Writes electron/graph/windows-zones.generated.ts from Unicode's table. Run it after an update of cldr-core:
// node build/generate-windows-zones.mjs            (--print shows the text instead)
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from './set-up/places.mjs'

const FILE = join(root, 'electron/graph/windows-zones.generated.ts')

/** “001” is the world: the one zone that stands for a Windows name where no country is known. */
const WORLD = '001'

function readTable() {
  const from = createRequire(import.meta.url)
  const read = (name) => JSON.parse(readFileSync(from.resolve(`cldr-core/${name}`), 'utf8'))
  const { mapTimezones } = read('supplemental/windowsZones.json').supplemental.windowsZones
  const rows = mapTimezones
    .map(({ mapZone }) => mapZone)
    .filter(({ _territory }) => _territory === WORLD)
    .map(({ _other: windows, _type: zone }) => [windows, zone.trim()])
  return { version: read('package.json').version, zones: Object.fromEntries(rows) }
}

async function write() {
  const { version, zones } = readTable()
  const text = `// Written by build/generate-windows-zones.mjs from cldr-core ${version}, © Unicode, Inc., licence Unicode-3.0.

/** Windows name of a time zone → IANA zone. */
export const windowsZones: Readonly<Record<string, string>> = ${JSON.stringify(zones)}
`
  return format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' })
}

const text = await write()
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(FILE, text)
