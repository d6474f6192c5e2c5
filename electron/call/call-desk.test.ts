import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { atDesk, mario, martina, newFolder, Phone } from '../testing/phone'
import { notHandedOver } from './hand-over/hand-over'
import { parseCallArguments, parseCallLink } from './parse-call'

const minute = 60_000
const day = 24 * 60 * minute

it('a call is shown as people write it, and whom it asks for is looked at anew', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=%2B390255500134&name=Meridiana&for=4021')
  expect(phone.calls.calls).toEqual([
    {
      id: '1',
      since: phone.now,
      caller: { name: 'Meridiana', number: '+39 02 5550 0134' },
      askedFor: '4021',
      people: [martina.id],
    },
  ])
  expect(phone.askedAnew).toEqual([martina.id])
})

it('several who could be meant are all named, and nobody is asked about', async () => {
  const phone = await atDesk()
  phone.ring('?for=Keller')
  expect(phone.calls.calls[0]?.people).toEqual([martina.id, mario.id])
  expect(phone.askedAnew).toEqual([])
})

it('whoever is not known yet is found when the directory has them', async () => {
  const phone = await atDesk()
  phone.people = []
  phone.ring('?for=4021')
  expect(phone.calls.calls[0]?.people).toEqual([])
  phone.people = [martina]
  phone.desk.lookAgain()
  expect(phone.calls.calls[0]?.people).toEqual([martina.id])
})

it('where nothing else is told, the one that waits longest stands first; one that is told twice stands once and waits on', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111')
  phone.now += minute
  phone.ring('?id=2&from=222')
  phone.now += minute
  phone.ring('?id=1&from=111&name=Ada')
  expect(phone.calls.calls.map(({ id, since }) => [id, phone.now - since])).toEqual([
    ['1', 2 * minute],
    ['2', minute],
  ])
  expect(phone.calls.calls[0]?.caller.name).toBe('Ada')
  phone.desk.hear(parseCallLink('patchboard://call-ended?id=1') ?? never())
  expect(phone.calls.calls.map(({ id }) => id)).toEqual(['2'])
})

function never(): never {
  throw new Error('no news')
}

it('a phone that names no calls rings once for one caller, and anew the next time', async () => {
  const phone = await atDesk()
  phone.ring('?from=0445551234')
  phone.now += minute
  phone.ring('?from=%2B41445551234')
  expect(phone.calls.calls).toHaveLength(1)
  expect(phone.calls.calls[0]?.since).toBe(phone.now)
})

it('a flood leaves the last twenty', async () => {
  const phone = await atDesk()
  for (let id = 0; id < 200; id += 1) phone.ring(`?id=${id}`)
  expect(phone.calls.calls.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 180}`))
})

it.each([
  [0, { number: '4021', callId: '1' }, '4021'],
  [1, { number: '+41 79 555 01 88', callId: '1' }, '+41 79 555 01 88'],
  ['teams', { account: 'Martina@contoso.example' }, undefined],
] as const)('a call is handed over by way %s', async (way, target, number) => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111&for=4021')
  expect(await phone.transfer(way)).toEqual({ ok: true, value: undefined })
  expect(phone.given).toEqual([target])
  expect(phone.calls).toEqual({
    calls: [],
    last: {
      caller: { number: '111' },
      to: { id: martina.id, name: 'Martina Keller' },
      ...(number !== undefined && { number }),
      by: way === 'teams' ? 'teams' : 'link',
      at: phone.now,
    },
  })
  expect(phone.recent).toEqual([martina.id])
})

it('a hand-over that failed keeps the call', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111')
  phone.outcome = notHandedOver('noProgram')
  expect(await phone.transfer()).toMatchObject({ problem: { cause: 'noProgram' } })
  expect(phone.calls.calls).toHaveLength(1)
  expect(phone.calls.last).toBeUndefined()
  expect(phone.recent).toEqual([])
})

it('a key pressed twice dials once', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111')
  const [first, second] = await Promise.all([phone.transfer(), phone.transfer()])
  expect(first).toMatchObject({ ok: true })
  expect(second).toMatchObject({ problem: { cause: 'callGone' } })
  expect(phone.given).toHaveLength(1)
})

it('a number that the person does not have is not dialled', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111')
  expect(await phone.transfer(7)).toMatchObject({ problem: { cause: 'numberGone' } })
  expect(phone.given).toEqual([])
})

it.each([
  ['the operator says so', (phone: Phone) => phone.desk.takeBack()],
  ['the phone says so by the call’s id', (phone: Phone) => phone.ring('?id=1&returned=1')],
  ['the phone says so by the caller', (phone: Phone) => phone.ring('?id=9&from=111&returned=1')],
])('a call that comes back opens whom it had gone to: %s', async (_who, comeBack) => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111&for=4310')
  await phone.transfer(0, martina)
  comeBack(phone)
  expect(phone.calls.calls[0]).toMatchObject({ people: [martina.id], cameBack: { from: 'Martina Keller' } })
  expect(phone.calls.last).toBeUndefined()
  expect(phone.askedAnew.at(-1)).toBe(martina.id)
})

it('a call that the operator ended can be brought back as it was, until the phone says that it is over', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111&for=4021')
  const [call] = phone.calls.calls
  phone.desk.end(call?.id ?? never())
  expect(phone.calls).toEqual({ calls: [], ended: { caller: { number: '111' }, at: phone.now } })
  phone.desk.takeBack()
  expect(phone.calls).toEqual({ calls: [call] })
  phone.desk.end(call?.id ?? never())
  phone.desk.hear(parseCallLink('patchboard://call-ended?id=1') ?? never())
  expect(phone.calls).toEqual({ calls: [] })
  phone.desk.takeBack()
  expect(phone.calls).toEqual({ calls: [] })
})

it('what a caller did before is told, also after a restart', async () => {
  const phone = await atDesk()
  phone.ring('?from=111')
  await phone.transfer()
  const putThroughAt = phone.now
  phone.now += day
  phone.ring('?from=111')
  expect(phone.calls.calls[0]?.before).toEqual({
    thisWeek: 1,
    last: { name: 'Martina Keller', at: putThroughAt },
  })
  await phone.desk.keepFor(undefined)

  const next = new Phone(phone.folder, phone.box)
  next.now = phone.now + minute
  next.ring('?from=111')
  expect(next.calls.calls[0]?.before).toBeUndefined()
  await next.desk.keepFor('sofia')
  expect(next.calls.calls[0]?.before).toMatchObject({ thisWeek: 2, last: { name: 'Martina Keller' } })
  expect(next.recent).toEqual([martina.id])
})

it('another operator learns nothing of it, and signing out leaves nothing on the disk', async () => {
  const phone = await atDesk()
  phone.ring('?from=111&name=Canary')
  await phone.transfer()
  await phone.desk.keepFor('luca')
  expect(phone.recent).toEqual([])
  expect(phone.calls.last).toBeUndefined()
  phone.ring('?from=111')
  expect(phone.calls.calls[0]?.before).toBeUndefined()
  await vi.waitFor(async () => expect(await readdir(phone.folder)).toHaveLength(2))
  await writeFile(join(phone.folder, 'sign-in.sealed'), 'x')
  for (const name of await readdir(phone.folder)) {
    expect((await readFile(join(phone.folder, name))).includes('Canary')).toBe(false)
  }
  expect(await phone.desk.wipe()).toBe(true)
  expect(await readdir(phone.folder)).toEqual(['sign-in.sealed'])
})

it('the log is read with the last call first, and erased with all that followed from it', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=%2B390255500134&for=4021')
  await phone.transfer()
  phone.now += minute
  phone.ring('?id=2&from=%2B390255500134&name=Meridiana')
  expect(phone.calls.calls[0]?.before).toBeDefined()
  const read = await phone.desk.readLog()
  expect(read).toEqual({
    kept: 'inKeychain',
    calls: [
      { at: phone.now, caller: { name: 'Meridiana', number: '+39 02 5550 0134' } },
      {
        ...{ at: phone.now - minute, caller: { number: '+39 02 5550 0134' }, askedFor: '4021' },
        to: { id: martina.id, name: 'Martina Keller', number: '4021', by: 'link', at: phone.now - minute },
      },
    ],
  })
  expect(await phone.desk.eraseLog()).toBe(true)
  expect(await phone.desk.readLog()).toEqual({ kept: 'inKeychain', calls: [] })
  expect([phone.calls.calls[0]?.before, phone.calls.last, phone.recent]).toEqual([undefined, undefined, []])
  expect(await readdir(phone.folder)).toEqual([])
})

it('without a keychain to trust the log stays in memory', async () => {
  const phone = new Phone(await newFolder())
  phone.box.current = 'weak'
  await phone.desk.keepFor('sofia')
  phone.ring('?from=111')
  await phone.transfer()
  await phone.desk.keepFor(undefined)
  expect(await readdir(phone.folder)).toEqual([])
})

it('ten thousand calls of a stranger change nothing but the strip', async () => {
  const phone = await atDesk()
  phone.box.current = 'none'
  const value = fc.oneof(
    fc.constantFrom('sip:', 'tel:+41', '+41 44', ';ext=1', '@', '(0)', '#', '٠١٢', '一二', '4021'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const text = fc.array(value, { maxLength: 5 }).map((values) => values.join(''))
  const facts = fc.record({
    from: text,
    name: text,
    for: text,
    id: text,
    returned: fc.constantFrom('0', '1'),
  })
  let heard = 0
  fc.assert(
    fc.property(facts, (given) => {
      const news = parseCallArguments(['--call', ...Object.entries(given).map((pair) => pair.join('='))])
      if (!news) return
      heard += 1
      phone.desk.hear(news)
      expect(phone.calls.calls.length).toBeLessThanOrEqual(20)
    }),
    { numRuns: 10_000 },
  )
  expect(heard).toBeGreaterThan(5_000)
  expect(phone.given).toEqual([])
  expect(phone.recent).toEqual([])
  for (const { caller, askedFor } of phone.calls.calls) {
    for (const line of [caller.name, caller.number, askedFor]) expect(line ?? 'x').toMatch(/^\P{Cc}{1,100}$/u)
  }
})
