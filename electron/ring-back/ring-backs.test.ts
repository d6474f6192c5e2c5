import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Availability, Instant, OccupiedSpan } from '../../shared/availability/availability'
import { isPersonId } from '../../shared/person'
import { isRingBackId, type RingBack, type RingBacks as Told } from '../../shared/ring-back'
import { KeptList } from '../secrets/kept-list'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { keptRingBackForm } from './kept-ring-back'
import { RingBacks } from './ring-backs'

const minute = 60_000
/** Tuesday, 24 November 2026, by the clock in Zürich. */
const at = (hours: number, day = 24): Instant => Date.UTC(2026, 10, day) + (hours - 1) * 60 * minute
const martina = (() => {
  const id = 'martina'
  if (!isPersonId(id)) throw new Error('not an id')
  return { id, name: 'Martina Keller' }
})()
const caller = { name: 'Caffè Meridiana', number: '+39 02 5550 0134' }

function idOf(number: number): RingBack['id'] {
  const id = `00000000-0000-4000-8000-00000000000${number}`
  if (!isRingBackId(id)) throw new Error('not an id')
  return id
}

const box = new KeyBox()
let folder = ''
let meetings: readonly OccupiedSpan[] = []
/** What the last answer said. */
let lastRead: readonly OccupiedSpan[] = []
let isShared = true
/** False: whoever asks a calendar gets no answer. */
let isOnline = true
let asOf: Instant = 0
let asked = 0
let told: Told = { ringBacks: [], kept: 'inKeychain' }
const due: { readonly name: string | undefined; readonly at: Instant }[] = []
const opened: RingBacks[] = []

const meeting = (start: number, end: number): OccupiedSpan => ({
  start: at(start),
  end: at(end),
  occupation: 'busy',
})

function calendar(): Availability {
  if (!isShared) return { known: false, personId: martina.id, asOf, reason: 'notShared' }
  const spans = [24, 25].map((day) => ({ start: at(8, day), end: at(17, day) }))
  return {
    known: true,
    personId: martina.id,
    asOf,
    window: { start: at(0), end: at(0, 26) },
    occupied: lastRead,
    workingHours: { zone: 'Europe/Zurich', isApproximate: false, spans },
  }
}

/** The calendar as it is now is read. */
function readCalendar(ringBacks: RingBacks): void {
  if (!isOnline) return
  asOf = Date.now()
  lastRead = meetings
  ringBacks.look()
}

async function open(): Promise<RingBacks> {
  const log = createRecordedLog()
  const store = Promise.resolve(new SealedFile({ path: join(folder, 'ring-backs.sealed'), box, log }))
  const ringBacks: RingBacks = new RingBacks({
    list: new KeptList({ store, form: keptRingBackForm, log, what: 'ring-backs' }),
    now: () => Date.now(),
    calendarOf: () => calendar(),
    askAnew: () => {
      asked += 1
      // An answer takes a moment.
      setTimeout(() => readCalendar(ringBacks), 300)
    },
    onChange: () => (told = ringBacks.read()),
    onDue: ({ caller: { name } }) => due.push({ name, at: Date.now() }),
  })
  opened.push(ringBacks)
  await ringBacks.open()
  return ringBacks
}

const first = (): RingBack | undefined => told.ringBacks[0]
/** Lets so many minutes pass, with the calendar read every two of them, as it is in the background. */
async function pass(minutes: number, ringBacks: RingBacks): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    await vi.advanceTimersByTimeAsync(minute)
    if (passed % 2 === 1) readCalendar(ringBacks)
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-ring-back-'))
  vi.useFakeTimers({ now: at(10.7), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  meetings = [meeting(10, 11.5), meeting(13, 14)]
  lastRead = meetings
  ;[isShared, isOnline, asOf, asked] = [true, true, Date.now(), 0]
  due.length = 0
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
  vi.useRealTimers()
  await rm(folder, { recursive: true, force: true })
})

it('stands at the next free time, and reminds at that moment, of a calendar that was asked once more', async () => {
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  expect(first()).toMatchObject({ due: at(11.5), isByCalendar: true, isDue: false })
  await pass(47, ringBacks)
  expect(due).toEqual([])
  await pass(2, ringBacks)
  expect(due).toHaveLength(1)
  expect(due[0]?.at).toBeGreaterThanOrEqual(at(11.5))
  expect(due[0]?.at).toBeLessThan(at(11.5) + minute)
  expect(first()).toMatchObject({ isDue: true })
  await pass(120, ringBacks)
  expect(due).toHaveLength(1)
})

it('moves when the meeting is made longer, also in its last minute', async () => {
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  await pass(20, ringBacks)
  meetings = [meeting(10, 12), meeting(13, 14)]
  await pass(4, ringBacks)
  expect(first()).toMatchObject({ due: at(12) })
  await pass(52, ringBacks)
  // Nobody has read this yet when the moment comes.
  meetings = [meeting(10, 12.5), meeting(13, 14)]
  await vi.advanceTimersByTimeAsync(3 * minute)
  expect(due).toEqual([])
  expect(asked).toBeGreaterThan(0)
  expect(first()).toMatchObject({ due: at(12.5), isDue: false })
  await pass(32, ringBacks)
  expect(due).toHaveLength(1)
})

it('comes earlier when the meeting ends early or is cancelled', async () => {
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  meetings = []
  await pass(2, ringBacks)
  expect(due).toHaveLength(1)
  expect(due[0]?.at).toBeLessThan(at(10.8))
})

it('is kept over a restart, and reminds of what came due meanwhile once the calendar was read', async () => {
  const before = await open()
  await before.set({ id: idOf(1), person: martina, caller })
  await before.close()
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect(due).toEqual([])
  await open()
  expect(first()).toMatchObject({ caller, person: martina, isDue: false })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(due).toHaveLength(1)
  expect(asked).toBe(1)
})

it('over a restart into another meeting waits for its end', async () => {
  const before = await open()
  await before.set({ id: idOf(1), person: martina, caller })
  await before.close()
  meetings = [meeting(10, 11.5), meeting(11.5, 12.5)]
  await vi.advanceTimersByTimeAsync(60 * minute)
  await open()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(due).toEqual([])
  expect(first()).toMatchObject({ due: at(12.5), isDue: false })
})

it('reminds without a network too: a while after its moment', async () => {
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  isOnline = false
  await vi.advanceTimersByTimeAsync(47.5 * minute)
  expect(due).toEqual([])
  await vi.advanceTimersByTimeAsync(2 * minute)
  expect(due).toHaveLength(1)
})

it('for somebody who is free and does not answer is set ten minutes later', async () => {
  meetings = []
  lastRead = meetings
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  expect(first()).toMatchObject({ due: at(10.7) + 10 * minute, isByCalendar: true })
  await pass(9, ringBacks)
  expect(due).toEqual([])
  await pass(2, ringBacks)
  expect(due).toHaveLength(1)
})

it('for a calendar that is not shared waits half an hour, and says that it is only a wait', async () => {
  isShared = false
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  expect(first()).toMatchObject({ due: at(10.7) + 30 * minute, isByCalendar: false })
  await pass(32, ringBacks)
  expect(due).toHaveLength(1)
})

it('put off comes again at the next free time after ten minutes, and is told once more', async () => {
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  await pass(50, ringBacks)
  expect(first()).toMatchObject({ isDue: true })
  meetings = [meeting(11.5, 12)]
  readCalendar(ringBacks)
  await ringBacks.later(idOf(1))
  expect(first()).toMatchObject({ due: at(12), isDue: false })
  await pass(31, ringBacks)
  expect(due).toHaveLength(2)
})

it('taken off is gone, and can be brought back', async () => {
  const ringBacks = await open()
  await ringBacks.set({ id: idOf(1), person: martina, caller })
  await ringBacks.remove(idOf(1))
  expect(told.ringBacks).toEqual([])
  await ringBacks.bringBack()
  expect(first()).toMatchObject({ due: at(11.5) })
})
