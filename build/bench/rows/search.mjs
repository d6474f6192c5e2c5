import { join } from 'node:path'
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

/** A hundred thousand people searched at every key of 200 queries, next to what may be felt and to other search libraries. */
export async function measure({ electron }) {
  const ours = ['build', 'longest-step', 'memory', 'key-p50', 'key-p99', 'free-key-p99', 'missed']
  const theirs = Object.keys(peers).flatMap((peer) => [`key-p99-${peer}`, `missed-${peer}`])
  const wanted = [...ours, 'build-minisearch', 'memory-minisearch', 'key-p50-minisearch', ...theirs]
  const args = ['--expose-gc', join(root, 'out/e2e/search.js')]
  const found = await runElectron({ path: electron.path, args, env: { ELECTRON_RUN_AS_NODE: '1' }, wanted })
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
