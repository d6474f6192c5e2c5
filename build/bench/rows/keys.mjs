import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { runElectron } from '../run-electron.mjs'
import { signInOnce } from '../sign-in-once.mjs'

const LONGEST_MS = 240_000

const KINDS = {
  'key-to-list': [16, 'a frame'],
  // A key waits for the next frame before it can be shown in one.
  'key-to-frame': [33, 'two frames'],
  'key-work': [16, 'a frame'],
  'key-to-sentence': [100, 'at once'],
}
const WHAT = Object.keys(KINDS).flatMap((kind) => [`${kind}-p50`, `${kind}-p99`])

export const names = [...WHAT.map((what) => `search.${what}`), 'search.everyone-after-start']

/** Keys typed into the app with a hundred thousand people of whom two thousand are kept fresh, next to what may be felt. */
export async function measure({ electron, flags }) {
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-bench-keys-'))
  try {
    const args = [...flags, '--lang=en-GB', `--user-data-dir=${folder}`, join(root, 'out/e2e/keys.js')]
    await signInOnce({ electron, args })
    const wanted = ['people-typed', 'people-found', ...WHAT]
    const run = { path: electron.path, args, env: {}, longest: LONGEST_MS }
    const found = await runElectron({ ...run, wanted })
    // The second start reads from the disk whom the first one has read over the network.
    const { everyone } = await runElectron({ ...run, wanted: ['everyone'] })
    if (found['people-found'] < found['people-typed'] * 0.9)
      throw new Error(
        `only ${found['people-found']} of ${found['people-typed']} people were found by their names`,
      )
    const afterStart = row({
      ...{ name: 'search.everyone-after-start', value: everyone, unit: 'ms', goal: 1 },
      ...{ reference: 1_000, referenceName: 'a second' },
    })
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
    return [...keys, afterStart]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
