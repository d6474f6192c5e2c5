import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { HandOverKind } from '../../shared/call'
import { done, type Outcome } from '../../shared/outcome'
import { isPersonId } from '../../shared/person'
import { isRingBackId, noRingBacks, type RingBackWish, type RingBacks as Told } from '../../shared/ring-back'
import { notHandedOver } from '../call/hand-over/hand-over'
import { KeptList } from '../secrets/kept-list'
import type { DesktopNotice } from '../desktop/notify'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { keptRingBackForm } from './kept-ring-back'
import { RingBackDesk } from './ring-back-desk'
import { RingBacks } from './ring-backs'

const box = new KeyBox()
let folder = ''
let now = Date.UTC(2026, 10, 24, 9, 42)
let told: Told = noRingBacks
let answer: Outcome<HandOverKind> = done('link')
const dialled: string[] = []
const notices: DesktopNotice[] = []
let desk: RingBackDesk

function wishOf(): Extract<RingBackWish, { kind: 'set' }> {
  const [id, person] = ['00000000-0000-4000-8000-000000000001', 'martina']
  if (!isRingBackId(id) || !isPersonId(person)) throw new Error('not an id')
  const caller = { name: 'Caffè Meridiana', number: '+39 02 5550 0134' }
  return { kind: 'set', id, person: { id: person, name: 'Martina Keller' }, caller }
}
const { id } = wishOf()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-ring-back-'))
  ;[dialled.length, notices.length] = [0, 0]
  answer = done('link')
  now = Date.UTC(2026, 10, 24, 9, 42)
  const log = createRecordedLog()
  desk = new RingBackDesk({
    openRingBacks: (key, hears) => {
      const store = Promise.resolve(new SealedFile({ path: join(folder, `${key}.sealed`), box, log }))
      const list = new KeptList({ store, form: keptRingBackForm, log, what: 'ring-backs' })
      const personId = wishOf().person.id
      return new RingBacks({
        ...{ list, ...hears, now: () => now, askAnew: () => undefined },
        calendarOf: () => ({ known: false, personId, asOf: now, reason: 'notShared' }),
      })
    },
    dial: (number) => {
      dialled.push(number)
      return Promise.resolve(answer)
    },
    notify: (notice) => notices.push(notice),
    language: () => 'de',
    tell: (ringBacks) => (told = ringBacks),
  })
  await desk.keepFor('sofia')
})

afterEach(async () => {
  await desk.keepFor(undefined)
  await rm(folder, { recursive: true, force: true })
})

it('tells the desktop once it is due, in the operator’s language, and a press opens whom the caller wanted', async () => {
  await desk.obey(wishOf())
  expect(notices).toEqual([])
  now += 31 * 60_000
  desk.look()
  desk.look()
  expect(notices).toMatchObject([
    {
      title: 'Rückruf: Caffè Meridiana, +39 02 5550 0134',
      body: 'Wollte Martina Keller sprechen.',
      opens: wishOf().person.id,
    },
  ])
})

it('dials the caller by the chosen hand-over, notes it, or says why not', async () => {
  await desk.obey(wishOf())
  answer = notHandedOver('noProgram')
  expect(await desk.obey({ kind: 'dial', id })).toMatchObject({
    ok: false,
    problem: { kind: 'notDialled', cause: 'noProgram' },
  })
  expect(told.ringBacks[0]?.dialled).toBeUndefined()
  answer = done('link')
  await desk.obey({ kind: 'dial', id })
  expect(dialled).toEqual(['+39 02 5550 0134', '+39 02 5550 0134'])
  expect(told.ringBacks[0]?.dialled).toEqual({ at: now, by: 'link' })
})

it('of somebody else are not shown, and gone once their operator signs out', async () => {
  await desk.obey(wishOf())
  await desk.keepFor('bert')
  expect(told.ringBacks).toEqual([])
  await desk.keepFor('sofia')
  expect(told.ringBacks).toHaveLength(1)
  expect(await desk.wipe()).toBe(true)
  await desk.keepFor('sofia')
  expect(told.ringBacks).toEqual([])
  await desk.keepFor(undefined)
  expect(await desk.obey(wishOf())).toMatchObject({ ok: false, problem: { kind: 'signedOut' } })
})
