import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { bundleProgram } from '../testing/bundled-program'

let folder = ''
let program = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-settings-kills-'))
  program = await bundleProgram('killed-settings', folder)
}, 60_000)

const written = z.object({
  version: z.literal(2),
  ours: z.literal('kept'),
  messageTemplates: z.array(z.string()).length(50).optional(),
})

/** Starts whoever chooses, kills it at a random moment, and answers with what is left. */
async function kill(path: string): Promise<z.infer<typeof written>> {
  const child = spawn(process.execPath, [program, path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  await sleep(Math.random() * 25)
  child.kill('SIGKILL')
  await once(child, 'exit')
  return written.parse(JSON.parse(await readFile(path, 'utf8')))
}

it(
  'K11 a hundred kills at random during writes leave the old settings or the new ones, whole',
  { timeout: 120_000 },
  async () => {
    const path = join(folder, 'settings.json')
    await writeFile(path, '{"version": 2, "ours": "kept"}')
    const seen = new Set<string>()
    for (let round = 0; round < 100; round += 1) {
      const { messageTemplates = [] } = await kill(path)
      const signs = new Set(messageTemplates.map((text) => [...new Set(text)].join('')))
      expect(signs.size, 'all of one choice').toBeLessThanOrEqual(1)
      for (const sign of signs) seen.add(sign)
      expect(messageTemplates.every((text) => text.length === 500)).toBe(true)
    }
    expect([...seen].sort(), 'it was killed in mid-writing').toEqual(['A', 'B'])
    // What one kill left behind went with the next write, and nothing was taken for broken.
    const names = (await readdir(folder)).filter((name) => name !== 'program')
    expect(names.filter((name) => name.includes('broken'))).toEqual([])
    expect(names.length).toBeLessThanOrEqual(2)
  },
)
