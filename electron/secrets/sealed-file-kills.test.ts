import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { bundleProgram } from '../testing/bundled-program'

let folder = ''
let program = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-kills-'))
  program = await bundleProgram('killed-writer', folder)
}, 60_000)

/** Starts the writer, kills it in mid-write, and answers with what is left. */
async function kill(path: string, after: number): Promise<string> {
  const child = spawn(process.execPath, [program, path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  await sleep(after)
  child.kill('SIGKILL')
  await once(child, 'exit')
  return readFile(path, 'utf8').catch(() => '')
}

it(
  'K11 two hundred kills during writes leave the old file or the new one, whole',
  { timeout: 120_000 },
  async () => {
    const expected = ['A', 'B'].map((sign) => `PATCHBOARD-SEALED-1\n${sign.repeat(200_000)}`)
    let seen = 0
    const lane = async (name: string): Promise<void> => {
      await mkdir(join(folder, name))
      const path = join(folder, name, 'sign-in.sealed')
      let hasBeen = false
      for (let round = 0; round < 67; round += 1) {
        const left = await kill(path, (round * 7) % 23)
        // Only before the very first write has ended there is nothing yet.
        expect(left === '' ? !hasBeen : expected.includes(left)).toBe(true)
        hasBeen ||= left !== ''
        seen += 1
      }
      expect(hasBeen).toBe(true)
      // What one kill left behind went with the next write.
      expect((await readdir(join(folder, name))).length).toBeLessThanOrEqual(2)
    }
    await Promise.all(['one', 'two', 'three'].map(lane))
    expect(seen).toBeGreaterThanOrEqual(200)
  },
)
