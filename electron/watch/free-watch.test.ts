import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Availability } from '../../shared/availability/availability'
import type { Activity, Presence } from '../../shared/availability/presence'
import { mostAwaited, type Awaited } from '../../shared/awaited'
import { isPersonId, type PersonId } from '../../shared/person'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { AwaitedStore, eraseAwaited } from './awaited-store'
import { FreeWatch } from './free-watch'

const minute = 60_000
const hour = 60 * minute
/** Tuesday, 10:42 in Zürich. */
const start = Date.UTC(2026, 10, 24, 9, 42)

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

const martina = idOf('martina')
const wholeDay = { start: start - 24 * hour, end: start + 72 * hour }

/** A calendar that is read at the moment of asking, with a meeting until then; undefined: nothing is booked. */
const busyUntil = (id: PersonId, until?: number): Availability => ({
  known: true,
  personId: id,
  asOf: Date.now(),
  window: wholeDay,
  occupied: until === undefined ? [] : [{ start: start - hour, end: until, occupation: 'busy' }],
})

async function open(kept?: { readonly folder: string; readonly box: KeyBox }) {
  const folder = kept?.folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-awaited-')))
  const box = kept?.box ?? new KeyBox()
  const log = createRecordedLog()
  const calendars = new Map<PersonId, Availability>()
  const presences = new Map<PersonId, Presence>()
  const told: PersonId[] = []
  const asked: PersonId[] = []
  let latest: readonly Awaited[] = []
  const watch = new FreeWatch({
    now: Date.now,
    knownOf: (id) => ({ availability: calendars.get(id), presence: presences.get(id) }),
    askAnew: (ids) => asked.push(...ids),
    openStore: (operatorKey) => new AwaitedStore(operatorKey, { folder, box, log }),
    erase: () => eraseAwaited(folder),
    onChange: (awaited) => (latest = awaited),
    onFree: (id) => told.push(id),
  })
  await watch.follow('sofia')
  return {
    ...{ watch, told, asked, folder, box, log },
    latest: () => latest,
    read: (availability: Availability) => {
      calendars.set(availability.personId, availability)
      watch.hear([availability.personId])
    },
    does: (id: PersonId, activity: Activity) => {
      presences.set(id, { personId: id, activity, asOf: Date.now() })
      watch.look([id])
    },
  }
}

beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

describe('tell me when she is free', () => {
  it('names the moment, asks once more when it comes, and tells then', async () => {
    const { watch, told, asked, read, latest } = await open()
    read(busyUntil(martina, start + 48 * minute))
    await watch.want(martina, true)
    expect(latest()).toEqual([{ id: martina, freeAt: start + 48 * minute }])
    vi.advanceTimersByTime(48 * minute - 1)
    expect([asked, told]).toEqual([[], []])
    vi.advanceTimersByTime(1)
    expect([asked, told]).toEqual([[martina], []])
    read(busyUntil(martina))
    expect(told).toEqual([martina])
    vi.advanceTimersByTime(9 * minute)
    expect(latest()).toEqual([{ id: martina, toldAt: start + 48 * minute }])
    vi.advanceTimersByTime(minute)
    expect(latest()).toEqual([])
    read(busyUntil(martina))
    expect(told).toEqual([martina])
  })

  it('is silent when she has become busy meanwhile: the moment moves', async () => {
    const { watch, told, asked, read, latest } = await open()
    read(busyUntil(martina, start + 10 * minute))
    await watch.want(martina, true)
    vi.advanceTimersByTime(10 * minute)
    read(busyUntil(martina, start + 30 * minute))
    expect(told).toEqual([])
    expect(latest()).toEqual([{ id: martina, freeAt: start + 30 * minute }])
    vi.advanceTimersByTime(20 * minute)
    expect(asked).toEqual([martina, martina])
    read(busyUntil(martina))
    expect(told).toEqual([martina])
  })

  it('says nothing while no answer comes, and asks no second time', async () => {
    const { watch, told, asked, read } = await open()
    read(busyUntil(martina, start + minute))
    await watch.want(martina, true)
    vi.advanceTimersByTime(2 * hour)
    expect([asked, told]).toEqual([[martina], []])
    read(busyUntil(martina))
    expect(told).toEqual([martina])
  })

  it('a meeting that ends early is told at once', async () => {
    const { watch, told, read } = await open()
    read(busyUntil(martina, start + hour))
    await watch.want(martina, true)
    vi.advanceTimersByTime(5 * minute)
    read(busyUntil(martina))
    expect(told).toEqual([martina])
  })

  it('whoever is in a call has no moment; its end makes her calendar be asked before it is told', async () => {
    const { watch, told, asked, read, does, latest } = await open()
    read(busyUntil(martina))
    does(martina, 'inCall')
    await watch.want(martina, true)
    expect(latest()).toEqual([{ id: martina }])
    vi.advanceTimersByTime(4 * minute)
    does(martina, 'available')
    does(martina, 'available')
    expect([asked, told]).toEqual([[martina], []])
    read(busyUntil(martina))
    expect(told).toEqual([martina])
  })

  it('a gap too short to matter is none', async () => {
    const { watch, told, read, latest } = await open()
    await watch.want(martina, true)
    const next = { start: start + 10 * minute, end: start + 40 * minute, occupation: 'busy' } as const
    read({ ...busyUntil(martina), known: true, occupied: [next], window: wholeDay })
    expect(told).toEqual([])
    expect(latest()).toEqual([{ id: martina, freeAt: start + 40 * minute }])
  })

  it('a calendar that is not shared is never free', async () => {
    const { watch, told, read, latest } = await open()
    await watch.want(martina, true)
    read({ known: false, personId: martina, asOf: start, reason: 'notShared' })
    vi.advanceTimersByTime(3 * hour)
    expect([told, latest()]).toEqual([[], [{ id: martina }]])
  })

  it('is taken back', async () => {
    const { watch, told, read, latest } = await open()
    read(busyUntil(martina, start + minute))
    await watch.want(martina, true)
    await watch.want(martina, false)
    read(busyUntil(martina))
    expect([told, latest()]).toEqual([[], []])
  })

  it('more than twenty are not waited for', async () => {
    const { watch, latest } = await open()
    for (let index = 0; index <= mostAwaited; index += 1) await watch.want(idOf(`p${index}`), true)
    expect(latest()).toHaveLength(mostAwaited)
  })
})

describe('whom the operator waits for', () => {
  it('is kept over a restart, sealed, and told if they are free by then', async () => {
    const first = await open()
    await first.watch.want(martina, true)
    const [file = ''] = await readdir(first.folder)
    expect(await readFile(join(first.folder, file), 'latin1')).not.toContain('martina')
    const again = await open(first)
    expect(again.latest()).toEqual([{ id: martina }])
    again.read(busyUntil(martina))
    expect(again.told).toEqual([martina])
    await vi.waitFor(async () => expect((await open(first)).latest()).toEqual([]))
  })

  it('belongs to the account, and is gone at sign-out', async () => {
    const { watch, latest, folder } = await open()
    await watch.want(martina, true)
    await watch.follow('bert')
    expect(latest()).toEqual([])
    await watch.follow('sofia')
    expect(latest()).toEqual([{ id: martina }])
    await watch.follow(undefined)
    await watch.erase()
    expect(await readdir(folder)).toEqual([])
    await watch.follow('sofia')
    expect(latest()).toEqual([])
  })

  it('is not written over while the keychain is locked, and joins the others once it is open', async () => {
    const first = await open()
    await first.watch.want(martina, true)
    first.box.current = 'locked'
    const again = await open(first)
    await again.watch.want(idOf('mario'), true)
    first.box.current = 'ready'
    await again.watch.want(idOf('ana'), true)
    expect(again.watch.ids).toEqual([martina, 'mario', 'ana'])
  })

  it.each(['', '{', '{"no":"list"}', '["not an id!"]'])('a file like %j counts as none', async (text) => {
    const first = await open()
    await first.watch.want(martina, true)
    const store = new AwaitedStore('sofia', first)
    const [name = ''] = await readdir(first.folder)
    const { SealedFile } = await import('../secrets/sealed-file')
    await new SealedFile({ path: join(first.folder, name), box: first.box, log: first.log }).save(text)
    expect(await store.read()).toEqual([])
  })
})
