import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { run } from '../../set-up/run.mjs'
import { Problem, tail } from '../../set-up/say.mjs'
import { row } from '../row.mjs'
import { runElectron } from '../run-electron.mjs'

const SIZES = [500, 2_000, 10_000]
const WHAT = ['first', 'update', 'scroll-work', 'scroll-p95', 'scroll-worst', 'tick', 'nodes', 'heap']
/** A frame at 60 Hz. */
const FRAME_MS = 16.7
/** Moments of frames are told in tenths: one that was not dropped may seem a tenth longer. */
const IN_TIME_MS = 16.8
/** With 2,000 rows the peer takes minutes: there the console is held against what the peer takes with so many. */
const MOST_OF_PEER = 500
const LONGEST_MS = 300_000

export const names = SIZES.flatMap((rows) => WHAT.map((what) => `draw.${what}-${rows}`))

/** The peer is no dependency of the project: it is fetched where it is measured. */
async function fetchPeers() {
  const folder = join(root, 'build/bench/peers')
  if (existsSync(join(folder, 'node_modules/fullcalendar-scheduler'))) return
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
  })
  if (code !== 0) throw new Problem(`The peer of the list could not be fetched:\n${tail(output)}`)
}

function rowsOf(rows, ours, { peer, peerRows }) {
  const referenceName = peerRows === rows ? 'FullCalendar' : `FullCalendar with ${peerRows} rows`
  const name = (what) => `draw.${what}-${rows}`
  const toPeer = (what, unit, goal) =>
    row({
      ...{ name: name(what), value: ours[what], unit, goal },
      reference: peer[what],
      referenceName,
    })
  const toFrame = (what, value) =>
    row({ name: name(what), value, unit: 'ms', reference: FRAME_MS, referenceName: 'a frame', goal: 1 })
  return [
    toPeer('first', 'ms', 0.2),
    toPeer('update', 'ms', 0.2),
    toFrame('scroll-work', ours.work),
    row({
      ...{ name: name('scroll-p95'), value: Math.round(ours.p95 * 10) / 10, unit: 'ms', goal: 1 },
      ...{ reference: IN_TIME_MS, referenceName: 'a frame, told in tenths' },
    }),
    row({
      ...{ name: name('scroll-worst'), value: ours.worst, unit: 'ms', goal: 1 },
      reference: peer.worst,
      referenceName,
    }),
    toFrame('tick', ours.tick),
    toPeer('nodes', 'elements', 1),
    toPeer('heap', 'MiB', 1),
  ]
}

/** The whole console at so many rows, next to FullCalendar's resource timeline with the same people and entries. */
export async function measure({ electron, flags }) {
  await fetchPeers()
  const found = await runElectron({
    path: electron.path,
    args: [...flags, join(root, 'build/bench/draw')],
    env: { BENCH_ROWS: JSON.stringify(SIZES), BENCH_PEER_ROWS: String(MOST_OF_PEER) },
    wanted: SIZES.map((rows) => `rows-${rows}`),
    longest: LONGEST_MS,
  })
  return SIZES.flatMap((rows) => {
    const peerRows = Math.min(rows, MOST_OF_PEER)
    return rowsOf(rows, found[`rows-${rows}`].ours, { peer: found[`rows-${peerRows}`].peer, peerRows })
  })
}
