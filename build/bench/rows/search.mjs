import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { runElectron } from '../run-electron.mjs'

const peers = { minisearch: 'MiniSearch', flexsearch: 'FlexSearch', fuse: 'Fuse.js', ufuzzy: 'uFuzzy' }

const peerNames = Object.keys(peers).flatMap((peer) => [`search.key-p99-${peer}`, `search.missed-${peer}`])

export const names = [
  'search.build',
  'search.longest-step',
  'search.memory',
  'search.key-p50',
  'search.key-p99',
  'search.free-key-p99',
  ...peerNames,
]

const engines = {
  ours: 'recall',
  ...Object.fromEntries(Object.keys(peers).map((peer) => [peer, `recall-${peer}`])),
}

/** Of each way of typing, how many of its queries list the person they are for: printed, and kept beside the built app. */
function tellRecall(found) {
  const table = Object.keys(found.recall).map((way) => ({
    way,
    ...Object.fromEntries(
      Object.entries(engines).map(([name, what]) => {
        const { found: listed = 0, asked = 0 } = found[what][way] ?? {}
        return [peers[name] ?? 'Patchboard', `${listed} of ${asked}`]
      }),
    ),
  }))
  console.log(`Who is found, of ${found.queries} queries with the person whom they mean:`)
  console.table(table)
  const file = join(root, 'out', 'bench', 'recall.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`)
  console.log(`Kept in ${relative(root, file)}.`)
}

/** A hundred thousand people searched at every key of 200 queries, next to what may be felt and to other search libraries. */
export async function measure({ electron }) {
  const ours = ['build', 'longest-step', 'memory', 'key-p50', 'key-p99', 'free-key-p99', 'missed', 'queries']
  const theirs = Object.keys(peers).flatMap((peer) => [`key-p99-${peer}`, `missed-${peer}`])
  const wanted = [
    ...ours,
    'build-minisearch',
    'memory-minisearch',
    'key-p50-minisearch',
    ...theirs,
    ...Object.values(engines),
  ]
  const args = ['--expose-gc', join(root, 'out/e2e/search.js')]
  const found = await runElectron({ path: electron.path, args, env: { ELECTRON_RUN_AS_NODE: '1' }, wanted })
  tellRecall(found)
  const next = (name, unit, reference, referenceName, goal = 1) =>
    row({ name: `search.${name}`, value: found[name], unit, reference, referenceName, goal })
  const mini = (name, unit) => next(name, unit, found[`${name}-minisearch`], 'MiniSearch')
  const nextToPeer = ([peer, title]) => [
    row({
      name: `search.key-p99-${peer}`,
      value: found['key-p99'],
      unit: 'ms',
      reference: found[`key-p99-${peer}`],
      referenceName: title,
      goal: 1,
    }),
    row({
      name: `search.missed-${peer}`,
      value: found.missed,
      unit: '% of queries',
      reference: found[`missed-${peer}`],
      referenceName: title,
      goal: 1,
    }),
  ]
  return [
    mini('build', 'ms'),
    next('longest-step', 'ms', 50, 'not felt'),
    mini('memory', 'MiB'),
    mini('key-p50', 'ms'),
    next('key-p99', 'ms', 4, 'a quarter of a frame'),
    next('free-key-p99', 'ms', 4, 'a quarter of a frame'),
    ...Object.entries(peers).flatMap(nextToPeer),
  ]
}
