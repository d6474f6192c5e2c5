import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { done, failed, type Outcome } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import type { Photo } from '../../shared/photo'
import { eraseWithLeftovers } from '../secrets/erase-with-leftovers'
import { SealedJournal } from '../secrets/sealed-journal'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { createPhotoRest } from './photo-rest'
import { PhotoWatch } from './photo-watch'

const day = 24 * 60 * 60_000
const opened: PhotoWatch[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((watch) => watch.close()))
  vi.useRealTimers()
})

const ids = (...names: readonly string[]): readonly PersonId[] => names.filter(isPersonId)
const pictureOf = (id: string): string => `data:image/jpeg;base64,/9j/${id}`

async function computer() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 10, 24) })
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-photos-'))
  const path = join(folder, 'photos.sealed')
  const box = new KeyBox()
  const asked: string[] = []
  const answers = new Map<string, Outcome<string | undefined>>()
  const start = (owner = 'anna') => {
    const told: Photo[] = []
    const watch = new PhotoWatch({
      fetchPhoto: (id) => {
        asked.push(id)
        return Promise.resolve(answers.get(id) ?? done(pictureOf(id)))
      },
      openRest: (operatorKey) =>
        createPhotoRest(new SealedJournal({ path, box, log: createRecordedLog(), owner: operatorKey })),
      eraseRest: () => eraseWithLeftovers(path),
      now: () => Date.now(),
      tell: (photos) => told.push(...photos),
    })
    opened.push(watch)
    watch.open(owner)
    return { watch, told }
  }
  return { folder, path, asked, answers, start }
}

/** The disk is real, and nothing tells when it is done. */
const diskRested = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

async function waitFor(check: () => void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await diskRested()
    try {
      check()
      return
    } catch (error) {
      if (tries === 20_000) throw error
    }
  }
}

it('asks for the people in sight, in their order, once they have stayed there', async () => {
  const { asked, start } = await computer()
  const { watch, told } = start()
  watch.watch(ids('scrolled', 'past'))
  await vi.advanceTimersByTimeAsync(1_000)
  watch.watch(ids('one', 'two'))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual(['one', 'two'])
  expect(told).toEqual(ids('one', 'two').map((personId) => ({ personId, picture: pictureOf(personId) })))
})

it('who has none is not told, and not asked for again within the week', async () => {
  const { asked, answers, start } = await computer()
  const { watch, told } = start()
  answers.set('one', done(undefined))
  for (const wait of [2_000, 6 * day, 2 * day]) {
    watch.watch(ids('one'))
    await vi.advanceTimersByTimeAsync(wait)
  }
  watch.watch(ids('one'))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual(['one', 'one'])
  expect(told).toEqual([])
})

it('after a problem nobody else is asked for a while, each time longer, and no problem is told', async () => {
  const { asked, answers, start } = await computer()
  const { watch } = start()
  answers.set('one', failed({ kind: 'unexpected', reference: 'PB-1' }))
  watch.watch(ids('one'))
  await vi.advanceTimersByTimeAsync(6_000)
  expect(asked).toEqual(['one'])
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual(['one', 'one'])
  answers.clear()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked).toEqual(['one', 'one'])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['one', 'one', 'one'])
})

it.each(['unexpected', 'notAllowed'] as const)(
  'one photo that cannot be read (%s) does not keep the others from being read',
  async (kind) => {
    const { answers, start } = await computer()
    const { watch, told } = start()
    answers.set('one', failed({ kind, reference: 'PB-1' }))
    watch.watch(ids('one', 'two', 'three'))
    await vi.advanceTimersByTimeAsync(2_000)
    watch.watch(ids('one', 'two', 'three'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told.map(({ personId }) => personId)).toEqual(['two', 'three'])
  },
)

it('of more than can be kept the oldest go, and what is new is kept over a restart', async () => {
  const { asked, start } = await computer()
  const first = start()
  const names = Array.from({ length: 3_005 }, (_, nth) => `p${nth}`)
  for (let from = 0; from < names.length; from += 200) {
    first.watch.watch(ids(...names.slice(from, from + 200)))
    await vi.advanceTimersByTimeAsync(2_000)
  }
  expect(asked).toHaveLength(3_005)
  await first.watch.close()
  asked.length = 0
  const next = start()
  next.watch.watch(ids('p0', 'p4', 'p50', 'p3004'))
  await waitFor(() => expect(next.told.map(({ personId }) => personId)).toEqual(['p50', 'p3004']))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual(['p0', 'p4'])
})

it('at the next start pictures come from the disk, and nothing of them can be read there', async () => {
  const { path, asked, start } = await computer()
  const first = start()
  first.watch.watch(ids('one', 'two'))
  await vi.advanceTimersByTimeAsync(2_000)
  await first.watch.close()
  expect((await readFile(path)).includes('base64')).toBe(false)
  const next = start()
  next.watch.watch(ids('two'))
  await waitFor(() => expect(next.told.map(({ personId }) => personId)).toEqual(['two']))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual(['one', 'two'])
})

it('that somebody has none outlasts a restart', async () => {
  const { asked, answers, start } = await computer()
  answers.set('one', done(undefined))
  const first = start()
  first.watch.watch(ids('one', 'two'))
  await vi.advanceTimersByTimeAsync(2_000)
  await first.watch.close()
  const next = start()
  next.watch.watch(ids('one', 'two'))
  // The other one's picture shows that the disk was read.
  await waitFor(() => expect(next.told).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(6 * day)
  expect(asked).toEqual(['one', 'two'])
})

it('a picture that was changed is seen when the month is over, also after a restart', async () => {
  const { answers, start } = await computer()
  const first = start()
  first.watch.watch(ids('one'))
  await vi.advanceTimersByTimeAsync(2_000)
  await first.watch.close()
  answers.set('one', done(pictureOf('new')))
  await vi.advanceTimersByTimeAsync(31 * day)
  const next = start()
  next.watch.watch(ids('one'))
  await waitFor(() => expect(next.told).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(next.told.map(({ picture }) => picture)).toEqual([pictureOf('one'), pictureOf('new')])
})

it('a page that has loaded anew is told anew', async () => {
  const { start } = await computer()
  const { watch, told } = start()
  watch.watch(ids('one'))
  await vi.advanceTimersByTimeAsync(2_000)
  watch.tellAnew()
  expect(told.map(({ personId }) => personId)).toEqual(['one', 'one'])
})

it('signing out forgets everyone, on the disk too; another operator finds nothing', async () => {
  const { folder, start } = await computer()
  const first = start()
  first.watch.watch(ids('one'))
  await vi.advanceTimersByTimeAsync(2_000)
  await first.watch.close()
  const bert = start('bert')
  bert.watch.watch(ids('one'))
  await diskRested()
  expect(bert.told).toEqual([])
  await bert.watch.erase()
  expect(await readdir(folder)).toEqual([])
})
