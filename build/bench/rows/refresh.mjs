import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { runElectron } from '../run-electron.mjs'

const counts = [20, 500, 2_000]
const AT_ONCE = 20
const LANE = 4
const LATENCY_MS = 300

export const names = [
  ...counts.map((count) => `refresh.requests-${count}`),
  'refresh.fresh-2000',
  'refresh.take-in-2000',
  'refresh.verdicts-2000',
]

/** How people become fresh: requests and time next to the least that is possible, work of the computer next to what a frame allows. */
export async function measure({ electron }) {
  const wanted = names.map((name) => name.slice('refresh.'.length))
  const args = [join(root, 'out/e2e/refresh.js')]
  const found = await runElectron({ path: electron.path, args, env: { ELECTRON_RUN_AS_NODE: '1' }, wanted })
  const requests = counts.map((count) =>
    row({
      name: `refresh.requests-${count}`,
      value: found[`requests-${count}`],
      unit: 'requests',
      reference: Math.ceil(count / AT_ONCE),
      referenceName: 'twenty in each',
      goal: 1,
    }),
  )
  const budget = (name, reference, referenceName, goal = 1) =>
    row({ name: `refresh.${name}`, value: found[name], unit: 'ms', reference, referenceName, goal })
  const floor = Math.ceil(2_000 / AT_ONCE / LANE) * LATENCY_MS
  return [
    ...requests,
    budget('fresh-2000', floor, `four in flight, ${LATENCY_MS} ms each`, 1.15),
    budget('take-in-2000', 16, 'a frame'),
    budget('verdicts-2000', 4, 'a quarter of a frame'),
  ]
}
