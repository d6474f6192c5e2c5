import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { runElectron } from '../run-electron.mjs'
import { signInOnce } from '../sign-in-once.mjs'

/** What the project allows from an answer to the changed pixel. */
const MOST_MS = 50

export const names = ['refresh.answer-to-pixel', 'refresh.message-to-pixel']

const percentile95 = (numbers) => [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1]

/** From an answer of the calendar server to the frame that shows it, next to a bare message that changes one text of the window. */
export async function measure({ electron, flags }) {
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-bench-pixel-'))
  try {
    const args = [...flags, `--user-data-dir=${folder}`, join(root, 'out/e2e/pixel.js')]
    await signInOnce({ electron, args })
    const wanted = ['answers', 'messages']
    const { answers, messages } = await runElectron({ path: electron.path, args, env: {}, wanted })
    const allowed = { unit: 'ms (p95)', reference: MOST_MS, referenceName: 'allowed', goal: 1 }
    return [
      row({ name: 'refresh.answer-to-pixel', value: percentile95(answers), ...allowed }),
      // The floor on this machine at this moment.
      row({ name: 'refresh.message-to-pixel', value: percentile95(messages), ...allowed }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
