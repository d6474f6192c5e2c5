import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { createRecordedLog } from '../testing/recorded-log'
import { openSettings } from './open-settings'

it('the policy that docs/admin.md shows is understood, every value of it', async () => {
  const docs = await readFile(new URL('../../docs/admin.md', import.meta.url), 'utf8')
  const [, example = ''] = /read by `npm test`, every value of it\):\s+```json\n([^`]*)```/.exec(docs) ?? []
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-policy-'))
  const path = join(folder, 'policy.json')
  await writeFile(path, example)
  const log = createRecordedLog()
  const parts = { path: join(folder, 'settings.json'), environment: {}, now: Date.now, log }
  const settings = await openSettings({ ...parts, policy: { kind: 'file', path } })
  const { values, origins, wrong, policy } = settings.now()
  expect({ wrong, ...policy }).toEqual({ wrong: [], state: 'fine', place: path, unknown: [] })
  const { version, ...decided } = z.record(z.string(), z.unknown()).parse(JSON.parse(example))
  expect(version).toBe(2)
  expect(values).toMatchObject(decided)
  const locked = Object.entries(origins).filter(([, origin]) => origin === 'policy')
  expect(locked.map(([key]) => key).sort()).toEqual(Object.keys(decided).sort())
  expect(locked.length).toBeGreaterThan(5)
})
