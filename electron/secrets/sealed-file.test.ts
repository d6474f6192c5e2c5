import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { SealedFile } from './sealed-file'

const canary = 'canary-refresh-token'

interface Opened {
  readonly file: SealedFile
  readonly box: KeyBox
  readonly folder: string
  readonly path: string
  readonly log: ReturnType<typeof createRecordedLog>
}

async function open(name = 'sign-in.sealed'): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-sealed-'))
  const path = join(folder, name)
  const [box, log] = [new KeyBox(), createRecordedLog()]
  return { file: new SealedFile({ path, box, log }), box, folder, path, log }
}

async function sealed(): Promise<Opened & { readonly bytes: Buffer }> {
  const opened = await open()
  expect(await opened.file.save(canary)).toBe(true)
  return { ...opened, bytes: await readFile(opened.path) }
}

it('reads back what was saved, and holds none of it in the clear', async () => {
  const { file, bytes } = await sealed()
  expect(await file.read()).toEqual({ state: 'kept', text: canary })
  expect(bytes.includes('canary')).toBe(false)
})

it('has nothing before the first save, also where the folder is missing', async () => {
  const { box, folder, log } = await open()
  const file = new SealedFile({ path: join(folder, 'not', 'yet', 'there'), box, log })
  expect(await file.read()).toEqual({ state: 'nothing' })
  expect(await file.save(canary)).toBe(true)
  expect(await file.read()).toMatchObject({ text: canary })
})

it('K01 every beginning of the file counts as nothing and is set aside, never thrown at anyone', async () => {
  const { file, path, bytes } = await sealed()
  for (let length = 0; length < bytes.length; length += 1) {
    await writeFile(path, bytes.subarray(0, length))
    expect(await file.read()).toEqual({ state: 'nothing' })
  }
  expect(await file.save(canary)).toBe(true)
  expect(await file.read()).toMatchObject({ text: canary })
})

it('K02 every flipped bit counts as nothing', async () => {
  const { file, path, bytes } = await sealed()
  for (let place = 0; place < bytes.length; place += 1) {
    const flipped = Buffer.from(bytes)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8))
    await writeFile(path, flipped)
    expect(await file.read()).toEqual({ state: 'nothing' })
  }
})

it.each([
  ['empty', Buffer.alloc(0)],
  ['null', Buffer.from('null')],
  ['JSON of another program', Buffer.from('{"Account":{}}')],
  ['binary', Buffer.from([0, 255, 254, 0])],
  ['with a byte order mark', Buffer.from('\uFEFFPATCHBOARD-SEALED-1\n')],
  ['of a later version', Buffer.from('PATCHBOARD-SEALED-2\nabc')],
  ['of more than a megabyte', Buffer.concat([Buffer.from('PATCHBOARD-SEALED-1\n'), Buffer.alloc(1_100_000)])],
])('K03 a file that is %s is set aside whole', async (_what, bytes) => {
  const { file, folder, path } = await open()
  await writeFile(path, bytes)
  expect(await file.read()).toEqual({ state: 'nothing' })
  const kept = (await readdir(folder)).filter((name) => name.includes('unreadable'))
  expect(kept).toHaveLength(1)
  expect((await readFile(join(folder, kept[0] ?? ''))).equals(bytes)).toBe(true)
})

describe('K04 K08 another key', () => {
  it('K04 a file of another user or keychain is set aside', async () => {
    const { file, box } = await sealed()
    box.changeKey()
    expect(await file.read()).toEqual({ state: 'nothing' })
  })

  it('K04 a stale seal is renewed', async () => {
    const { file, box, path, bytes } = await sealed()
    box.isStale = true
    expect(await file.read()).toMatchObject({ text: canary })
    expect((await readFile(path)).equals(bytes)).toBe(false)
    expect(await file.read()).toMatchObject({ text: canary })
  })
})

describe('K05 K06 the keychain is locked', () => {
  it.each(['locked', 'none'] as const)(
    'K05 “%s”: nothing is changed, and it is read again afterwards',
    async (state) => {
      const { file, box, path, bytes } = await sealed()
      box.current = state
      expect(await file.read()).toEqual({ state: 'locked' })
      expect(await file.save('other')).toBe(false)
      expect((await readFile(path)).equals(bytes)).toBe(true)
      box.current = 'ready'
      expect(await file.read()).toMatchObject({ text: canary })
    },
  )

  it('K06 it locks between the question and the unsealing: locked, not set aside', async () => {
    const { box, path, log, bytes } = await sealed()
    const states = ['ready', 'locked'] as const
    let asked = 0
    const fickle = {
      seal: box.seal,
      state: () => Promise.resolve(states[asked++] ?? 'locked'),
      unseal: () => Promise.reject(new Error('gone')),
    }
    expect(await new SealedFile({ path, box: fickle, log }).read()).toEqual({ state: 'locked' })
    expect((await readFile(path)).equals(bytes)).toBe(true)
  })

  it('K20 signing out removes the file all the same', async () => {
    const { file, box, folder } = await sealed()
    box.current = 'locked'
    expect(await file.erase()).toBe(true)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('K24 modes', () => {
  it('K24 is for this user only, under any mask', async () => {
    const before = process.umask(0)
    try {
      const { box, folder, log } = await open()
      const path = join(folder, 'deeper', 'sign-in.sealed')
      await new SealedFile({ path, box, log }).save(canary)
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect((await stat(join(folder, 'deeper'))).mode & 0o777).toBe(0o700)
    } finally {
      process.umask(before)
    }
  })

  it('K24 narrows a file that was more open', async () => {
    const { file, path } = await sealed()
    await chmod(path, 0o644)
    await file.save(canary)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})

describe('K12 places that do not fit', () => {
  it('K12 a folder where the file should be: no save, no throw', async () => {
    const { file, path } = await open()
    await mkdir(path)
    expect(await file.read()).toEqual({ state: 'locked' })
    expect(await file.save(canary)).toBe(false)
  })

  it('K12 a file where the folder should be: no save, no throw', async () => {
    const { folder, box, log } = await open()
    await writeFile(join(folder, 'profile'), '')
    const file = new SealedFile({ path: join(folder, 'profile', 'sign-in.sealed'), box, log })
    expect(await file.save(canary)).toBe(false)
    expect(await file.erase()).toBe(true)
  })

  it('K19 a link is replaced, what it points to is not written', async () => {
    const { file, folder, path } = await open()
    const precious = join(folder, 'precious')
    await writeFile(precious, 'untouched')
    await symlink(precious, path)
    await file.save(canary)
    expect(await readFile(precious, 'utf8')).toBe('untouched')
  })

  it.each(['with spaces', 'ünïcödé 漢字', 'x'.repeat(180)])('K25 a name like “%s” works', async (name) => {
    const { file } = await open(name)
    expect(await file.save(canary)).toBe(true)
    expect(await file.read()).toMatchObject({ text: canary })
  })
})

it('K19 what killed writes left behind goes with the next one, and a link among it is not followed', async () => {
  const { file, folder, path } = await sealed()
  const precious = join(folder, 'precious')
  await writeFile(precious, 'untouched')
  await writeFile(`${path}.0123456789ab.partial`, 'half')
  await symlink(precious, `${path}.ba9876543210.partial`)
  await file.save(canary)
  expect((await readdir(folder)).sort()).toEqual(['precious', 'sign-in.sealed'])
  expect(await readFile(precious, 'utf8')).toBe('untouched')
})

it('K20 erasing leaves nothing: no copy set aside, no leftover of a write', async () => {
  const { file, folder, path } = await sealed()
  for (const rest of ['.unreadable', '.1234567', '.tmp']) await writeFile(`${path}${rest}`, canary)
  await writeFile(join(folder, 'settings.json'), '{}')
  expect(await file.erase()).toBe(true)
  expect(await readdir(folder)).toEqual(['settings.json'])
})

it('says nothing of the secret in the log', async () => {
  const { file, box, log } = await sealed()
  box.changeKey()
  await file.read()
  expect(log.lines.join()).not.toContain('canary')
})
