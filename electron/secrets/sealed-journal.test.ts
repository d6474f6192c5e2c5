import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { eraseWithLeftovers } from './erase-with-leftovers'
import { SealedJournal } from './sealed-journal'

async function open(box = new KeyBox()) {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-journal-'))
  const path = join(folder, 'profile', 'directory.sealed')
  const log = createRecordedLog()
  const journal = (owner = 'anna'): SealedJournal => new SealedJournal({ path, box, log, owner })
  return { box, folder: join(folder, 'profile'), path, log, journal }
}

async function entriesOf(journal: SealedJournal): Promise<readonly string[]> {
  const texts: string[] = []
  await journal.read((bytes) => texts.push(bytes.toString('utf8')))
  return texts
}

async function keptIn(journal: SealedJournal): Promise<readonly string[]> {
  const texts = await entriesOf(journal)
  await journal.close()
  return texts
}

async function written(texts: readonly string[]) {
  const opened = await open()
  const journal = opened.journal()
  expect(await journal.read(() => undefined)).toBe('nothing')
  for (const text of texts) expect(await journal.append(text)).toBe(true)
  await journal.close()
  return opened
}

it('gives back what was added, in order, and goes on behind it', async () => {
  const { journal } = await written(['one', 'two'])
  const again = journal()
  expect(await entriesOf(again)).toEqual(['one', 'two'])
  await again.append('three')
  await again.close()
  expect(await keptIn(journal())).toEqual(['one', 'two', 'three'])
})

it('nothing of it can be read on the disk, and the file is for this user only', async () => {
  const { path } = await written(['canary '.repeat(100), 'canary'])
  const bytes = await readFile(path)
  expect(bytes.includes('canary')).toBe(false)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

it('a file cut anywhere gives the entries before the cut, and goes on behind them', async () => {
  const { path, journal } = await written(['one', 'two', 'three'])
  const whole = await readFile(path)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
      await writeFile(path, whole.subarray(0, length))
      const cut = journal()
      const kept = await entriesOf(cut)
      expect(['one', 'two', 'three'].slice(0, kept.length)).toEqual(kept)
      expect(kept.length).toBeLessThan(3)
      expect(await cut.append('next')).toBe(true)
      await cut.close()
      expect(await keptIn(journal())).toEqual([...kept, 'next'])
    }),
    { numRuns: 60 },
  )
})

it('a file changed anywhere never gives an entry that was not added there', async () => {
  const { path, journal } = await written(['one', 'two', 'three'])
  const whole = await readFile(path)
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const bytes = Buffer.from(whole)
        bytes.writeUInt8(bytes.readUInt8(at) ^ change, at)
        await writeFile(path, bytes)
        const kept = await keptIn(journal())
        expect(['one', 'two', 'three'].slice(0, kept.length)).toEqual(kept)
      },
    ),
    { numRuns: 60 },
  )
})

it.each(['another owner', 'another key', 'a foreign file'])(
  '%s finds nothing and begins anew',
  async (what) => {
    const { path, box, journal } = await written(['one'])
    if (what === 'another key') box.changeKey()
    if (what === 'a foreign file') await writeFile(path, 'something else '.repeat(10))
    const next = journal(what === 'another owner' ? 'bert' : 'anna')
    expect(await entriesOf(next)).toEqual([])
    expect(await next.append('mine')).toBe(true)
    await next.close()
    expect(await keptIn(journal(what === 'another owner' ? 'bert' : 'anna'))).toEqual(['mine'])
  },
)

it.each(['locked', 'weak', 'none'] as const)(
  'a keychain that is %s: nothing is written, and what is there stays',
  async (state) => {
    const { path, box, journal } = await written(['one'])
    const before = await readFile(path)
    box.current = state
    const closed = journal()
    expect(await closed.read(() => undefined)).toBe('locked')
    expect(await closed.append('two')).toBe(false)
    expect((await readFile(path)).equals(before)).toBe(true)
  },
)

it('can be written anew, whole', async () => {
  const { path, journal } = await written(['one', 'two', 'three'])
  const again = journal()
  await again.read(() => undefined)
  const long = (await stat(path)).size
  expect(await again.rewrite(['all of it'])).toBe(true)
  await again.append('more')
  await again.close()
  expect((await stat(path)).size).toBeLessThan(long)
  expect(await keptIn(journal())).toEqual(['all of it', 'more'])
})

it('nothing is written after it was closed, and erasing leaves nothing', async () => {
  const { path, folder, journal } = await written(['one'])
  const again = journal()
  await again.read(() => undefined)
  const adding = again.append('two')
  await again.close()
  await adding
  expect(await again.append('three')).toBe(false)
  await writeFile(`${path}.0123456789ab.partial`, 'half')
  await writeFile(join(folder, 'settings.json'), '{}')
  expect(await eraseWithLeftovers(path)).toBe(true)
  expect(await readdir(folder)).toEqual(['settings.json'])
})
