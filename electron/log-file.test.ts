import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { LogFile } from './log-file'

const aFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'patchboard-log-'))

it('K26 lines that came before it was open stand in it too, and nobody else may read it', async () => {
  const folder = join(await aFolder(), 'logs')
  const file = new LogFile()
  file.write('first')
  await file.open(folder)
  file.write('second')
  const path = join(folder, 'patchboard.log')
  await vi.waitFor(async () => expect(await readFile(path, 'utf8')).toBe('first\nsecond\n'))
  expect((await stat(path)).mode & 0o077).toBe(0)
})

it('K26 a log that has grown too long gives way to a new one; two older ones are kept', async () => {
  const folder = await aFolder()
  for (const [name, text] of [
    ['patchboard.log', 'x'.repeat(5 * 1024 * 1024 + 1)],
    ['patchboard.1.log', 'older'],
    ['patchboard.2.log', 'oldest'],
  ] as const)
    await writeFile(join(folder, name), text)
  const file = new LogFile()
  await file.open(folder)
  file.write('new')
  await vi.waitFor(async () => expect(await readFile(join(folder, 'patchboard.log'), 'utf8')).toBe('new\n'))
  expect((await stat(join(folder, 'patchboard.1.log'))).size).toBeGreaterThan(5 * 1024 * 1024)
  expect(await readFile(join(folder, 'patchboard.2.log'), 'utf8')).toBe('older')
  expect((await readdir(folder)).sort()).toEqual(['patchboard.1.log', 'patchboard.2.log', 'patchboard.log'])
})

it('K26 a folder that cannot be made stops nothing', async () => {
  const file = new LogFile()
  const inTheWay = join(await aFolder(), 'logs')
  await writeFile(inTheWay, '')
  await file.open(inTheWay)
  expect(() => file.write('nowhere')).not.toThrow()
})
