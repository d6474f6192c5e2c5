import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { median, runElectron } from '../run-electron.mjs'
import { signInOnce } from '../sign-in-once.mjs'

const ROUNDS = 7

export const names = ['start.first-paint', 'start.board', 'memory.board']

/** Start-up and memory next to a blank window of the same Electron, one after the other in the same run. */
export async function measure({ electron, flags }) {
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-bench-'))
  try {
    const app = { path: electron.path, env: {}, wanted: ['first-paint', 'board', 'processes'] }
    // The very files that ship: what tells the moments is loaded before them.
    const watched = ['-r', join(root, 'build/bench/report-moments.cjs'), join(root, 'out/main/main.js')]
    const appArgs = [...flags, `--user-data-dir=${folder}/profile`, ...watched]
    const blankArgs = [...flags, `--user-data-dir=${folder}/blank`, join(root, 'build/bench/blank-window')]
    await signInOnce({ electron, args: appArgs })
    const runs = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const blank = await runElectron({ ...app, args: blankArgs, wanted: ['first-paint', 'processes'] })
      const ours = await runElectron({ ...app, args: appArgs })
      runs.push({ blank, ours })
    }
    const of = (who, what) => median(runs.map((one) => one[who][what]))
    const paint = { reference: of('blank', 'first-paint'), referenceName: 'blank window', unit: 'ms' }
    const memory = { reference: of('blank', 'processes'), referenceName: 'blank window', unit: 'MiB' }
    return [
      row({ name: 'start.first-paint', value: of('ours', 'first-paint'), ...paint, goal: 1.25 }),
      row({ name: 'start.board', value: of('ours', 'board'), ...paint, goal: 2 }),
      row({ name: 'memory.board', value: of('ours', 'processes'), ...memory, goal: 1.3 }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
