import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { median, runElectron } from '../run-electron.mjs'
import { signInOnce } from '../sign-in-once.mjs'

const LONGEST_MS = 240_000
const STARTS = 5

const KINDS = {
  'key-to-list': [16, 'a frame'],
  // A key waits for the next frame before it can be shown in one.
  'key-to-frame': [33, 'two frames'],
  'key-work': [16, 'a frame'],
  'key-to-sentence': [100, 'at once'],
}
const WHAT = Object.keys(KINDS).flatMap((kind) => [`${kind}-p50`, `${kind}-p99`])

export const names = [
  ...WHAT.map((what) => `search.${what}`),
  'search.everyone-after-start',
  'search.everyone-from-disk',
]

/** Keys typed into the app with a hundred thousand people of whom two thousand are kept fresh, next to what may be felt. */
export async function measure({ electron, flags }) {
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-bench-keys-'))
  try {
    const watched = ['-r', join(root, 'build/bench/report-disk.cjs'), join(root, 'out/e2e/keys.js')]
    const args = [...flags, '--lang=en-GB', `--user-data-dir=${folder}`, ...watched]
    await signInOnce({ electron, args })
    const wanted = ['people-typed', 'people-found', ...WHAT]
    const run = { path: electron.path, args, env: {}, longest: LONGEST_MS }
    const found = await runElectron({ ...run, wanted })
    // The next starts read from the disk whom the first one has read over the network.
    const starts = []
    for (let left = STARTS; left > 0; left -= 1)
      starts.push(await runElectron({ ...run, wanted: ['disk', 'everyone'] }))
    if (found['people-found'] < found['people-typed'] * 0.9)
      throw new Error(
        `only ${found['people-found']} of ${found['people-typed']} people were found by their names`,
      )
    const nextToSecond = (name, value) =>
      row({ name, value, unit: 'ms', goal: 1, reference: 1_000, referenceName: 'a second' })
    const afterStart = nextToSecond(
      'search.everyone-after-start',
      median(starts.map(({ everyone }) => everyone)),
    )
    const fromDisk = nextToSecond(
      'search.everyone-from-disk',
      median(starts.map((one) => one.everyone - one.disk)),
    )
    const keys = WHAT.map((what) => {
      const [reference, referenceName] = KINDS[what.slice(0, -'-p50'.length)]
      return row({
        name: `search.${what}`,
        value: found[what],
        unit: 'ms',
        reference,
        referenceName,
        goal: 1,
      })
    })
    return [...keys, afterStart, fromDisk]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
