import { join } from 'node:path'
import { root } from '../../set-up/places.mjs'
import { row } from '../row.mjs'
import { runElectron } from '../run-electron.mjs'

export const names = [
  'directory.longest-task',
  'directory.from-disk',
  'directory.longest-task-from-disk',
  'directory.longest-task-anew',
  'directory.take-in',
]

/** A hundred thousand people: read over the network and from the disk, and taken in by the page, next to what may be felt. */
export async function measure({ electron }) {
  const wanted = names.map((name) => name.slice('directory.'.length))
  const args = [join(root, 'out/e2e/directory.js')]
  const found = await runElectron({ path: electron.path, args, env: { ELECTRON_RUN_AS_NODE: '1' }, wanted })
  const budget = (name, reference, referenceName) =>
    row({ name: `directory.${name}`, value: found[name], unit: 'ms', reference, referenceName, goal: 1 })
  return [
    budget('longest-task', 50, 'not felt'),
    budget('from-disk', 1_000, 'a second'),
    budget('longest-task-from-disk', 50, 'not felt'),
    budget('longest-task-anew', 50, 'not felt'),
    budget('take-in', 500, 'half a second'),
  ]
}
