import { chmod, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { SettingsNews } from '../../shared/settings'
import { createRecordedLog } from '../testing/recorded-log'
import { SettingsKeeper } from './settings-keeper'

const now = Date.UTC(2026, 10, 25, 9)
const nobody = { environment: {}, policy: {} }

async function open(text?: string, above = nobody) {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-settings-'))
  const path = join(folder, 'settings.json')
  if (text !== undefined) await writeFile(path, text)
  const reopen = () => SettingsKeeper.open({ path, now: () => now, log: createRecordedLog() }, above)
  const written = async (): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))
  return { folder, path, reopen, written, settings: await reopen() }
}

it('a choice is there at once, told, on the disk for this user only, and there after the next start', async () => {
  const { settings, path, reopen, written } = await open()
  const told: [SettingsNews, SettingsNews][] = []
  settings.onChange((news, before) => told.push([news, before]))
  expect(await settings.change({ theme: 'dark', daysAhead: 14 })).toEqual({ ok: true, value: undefined })
  expect(settings.now()).toMatchObject({ values: { theme: 'dark' }, origins: { theme: 'operator' } })
  expect(told.map(([news, before]) => [before.values.theme, news.values.theme])).toEqual([['system', 'dark']])
  expect(await written()).toEqual({ version: 2, theme: 'dark', daysAhead: 14 })
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await reopen()).now()).toEqual(settings.now())
})

it('what is chosen as it is by default is as good as not chosen', async () => {
  const { settings, written } = await open('{"theme": "dark"}')
  await settings.change({ theme: 'system' })
  expect(settings.now().origins.theme).toBe('default')
  expect(await written()).toEqual({ version: 2 })
})

it('what others wrote into the file stays, also while the app runs', async () => {
  const { settings, path, written } = await open('{"theme": "dark", "ours": {"deep": [1]}}')
  await writeFile(path, '{"theme": "dark", "ours": {"deep": [2]}, "density": "compact"}')
  await settings.change({ hideTitles: true })
  expect(await written()).toEqual({
    version: 2,
    theme: 'dark',
    ours: { deep: [2] },
    density: 'compact',
    hideTitles: true,
  })
  expect(settings.now().values.density).toBe('compact')
})

it('changes made at the same time are made one after the other', async () => {
  const { settings, written } = await open()
  const changes = Array.from({ length: 20 }, (_, at) => settings.change({ daysAhead: at + 1 }))
  await Promise.all([...changes, settings.change({ theme: 'light' })])
  expect(await written()).toEqual({ version: 2, theme: 'light', daysAhead: 20 })
})

it.each(['{ not json', '[]', '"text"', '', '\u0000\u0001', `"${'x'.repeat(1_100_000)}"`])(
  'a broken file is set aside and said, and the defaults count',
  async (text) => {
    const { settings, folder, written } = await open(text)
    const name = 'settings.json.broken-2026-11-25T09-00-00-000Z'
    expect(settings.now().file).toEqual({ state: 'setAside', name })
    expect(await readFile(join(folder, name), 'utf8')).toBe(text)
    await settings.change({ theme: 'dark' })
    expect(await written()).toEqual({ version: 2, theme: 'dark' })
    expect(settings.now().file, 'it stays said until the next start').toEqual({ state: 'setAside', name })
  },
)

it('three broken files are kept, no more', async () => {
  const { folder, path } = await open()
  for (let day = 1; day <= 5; day += 1) {
    await writeFile(path, `{ ${day}`)
    const at = Date.UTC(2026, 10, day)
    await SettingsKeeper.open({ path, now: () => at, log: createRecordedLog() }, nobody)
  }
  expect((await readdir(folder)).sort()).toEqual(
    [3, 4, 5].map((day) => `settings.json.broken-2026-11-0${day}T00-00-00-000Z`),
  )
})

it('a file with a mark before its first character is read', async () => {
  const { settings } = await open('\uFEFF{"theme": "dark"}')
  expect(settings.now().values.theme).toBe('dark')
})

it('a file of a newer Patchboard is read as far as it is understood, and not written', async () => {
  const text = '{"version": 99, "theme": "dark", "density": {"rows": 3}, "newer": true}'
  const { settings, path } = await open(text)
  expect(settings.now()).toMatchObject({
    file: { state: 'newer' },
    values: { theme: 'dark', density: 'comfortable' },
  })
  expect(await settings.change({ theme: 'light' })).toMatchObject({
    problem: { kind: 'settingsNotChanged', cause: 'newerFile' },
  })
  expect(settings.now().values.theme).toBe('dark')
  expect(await readFile(path, 'utf8')).toBe(text)
})

it('what IT or the environment decides cannot be changed, and what stands beside it in the wish is not either', async () => {
  const { settings, written } = await open('{"theme": "dark"}', {
    environment: { cloud: 'dod' },
    policy: { theme: 'light' },
  })
  expect(settings.now()).toMatchObject({
    values: { theme: 'light', cloud: 'dod' },
    origins: { theme: 'policy', cloud: 'environment' },
  })
  for (const patch of [{ theme: 'dark', density: 'compact' } as const, { cloud: 'global' } as const])
    expect(await settings.change(patch)).toMatchObject({ problem: { cause: 'locked' } })
  expect(settings.now().values.density).toBe('comfortable')
  expect(await written()).toEqual({ theme: 'dark' })
})

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a choice that cannot be written is not made',
  async () => {
    const { settings, folder } = await open()
    await chmod(folder, 0o500)
    expect(await settings.change({ theme: 'dark' })).toMatchObject({ problem: { cause: 'notSaved' } })
    expect(settings.now().values.theme).toBe('system')
    await chmod(folder, 0o700)
  },
)

it('a file that is a folder is said to be unreadable and is left alone', async () => {
  const { path } = await open()
  const inside = join(path, 'settings.json')
  await SettingsKeeper.open({ path: inside, now: () => now, log: createRecordedLog() }, nobody)
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-settings-'))
  const settings = await SettingsKeeper.open(
    { path: folder, now: () => now, log: createRecordedLog() },
    nobody,
  )
  expect(settings.now().file).toEqual({ state: 'unreadable' })
  expect(await settings.change({ theme: 'dark' })).toMatchObject({ problem: { cause: 'notSaved' } })
})
