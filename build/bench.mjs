// npm run bench: how fast and how small, next to a floor or a peer measured in the same run. It is no test.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as directory from './bench/rows/directory.mjs'
import * as draw from './bench/rows/draw.mjs'
import * as keys from './bench/rows/keys.mjs'
import * as pixel from './bench/rows/pixel.mjs'
import * as refresh from './bench/rows/refresh.mjs'
import * as search from './bench/rows/search.mjs'
import * as start from './bench/rows/start.mjs'
import { openDisplay } from './set-up/display.mjs'
import { APP, APP_UNDER_TEST, freshBuild } from './set-up/fresh-build.mjs'
import { openKeyring } from './set-up/keyring.mjs'
import { Problem, runScript, say, tail } from './set-up/say.mjs'
import { sandboxFlags } from './set-up/sandbox.mjs'
import { setUp } from './set-up/set-up.mjs'

const groups = [start, refresh, pixel, directory, search, keys, draw]

function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'string' } },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw new Problem('One word at most: npm run bench -- start')
  return { file: values.json, word: positionals[0] ?? '' }
}

function printTable(rows) {
  const table = rows.map(({ name, value, unit, reference, referenceName, ratio, goal, met }) => ({
    name,
    value: `${value} ${unit}`,
    'next to': `${referenceName} ${reference} ${unit}`,
    ratio: `${ratio} ×`,
    goal: `≤ ${goal} ×`,
    met: met ? 'yes' : 'no',
  }))
  console.table(table)
}

await runScript(async () => {
  const { file, word } = readArguments(process.argv.slice(2))
  const wanted = groups.filter(({ names }) => names.some((name) => name.includes(word)))
  if (wanted.length === 0) throw new Problem(`No row has “${word}” in its name.`)
  const { electron } = await setUp({ for: 'test' })
  for (const what of [APP, APP_UNDER_TEST]) {
    const { code, output } = await freshBuild(what, electron)
    if (code !== 0) throw new Problem(`The app could not be built:\n${tail(output)}`)
  }
  say(`Measuring on Electron ${electron.version} …`)
  const surroundings = [await openKeyring(), await openDisplay()]
  try {
    for (const { env } of surroundings) Object.assign(process.env, env)
    const flags = [...sandboxFlags(electron.path), '--password-store=gnome-libsecret']
    const measured = []
    for (const group of wanted) measured.push(...(await group.measure({ electron, flags })))
    const rows = measured.filter(({ name }) => name.includes(word))
    printTable(rows)
    if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
    return 0
  } finally {
    for (const { stop } of surroundings.reverse()) await stop()
  }
})
