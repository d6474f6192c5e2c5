import { expect, it } from 'vitest'
import { atDesk, mario, martina } from '../testing/phone'
import { parseCallLink } from './parse-call'

const minute = 60_000

function never(): never {
  throw new Error('no news')
}

it('the one on the line stands first, then those that ring, then those on hold by how long they are', async () => {
  const phone = await atDesk()
  for (const id of ['1', '2', '3', '4']) {
    phone.ring(`?id=${id}&from=11${id}&for=4021`)
    phone.now += minute
  }
  phone.ring('?id=1&state=held')
  phone.now += minute
  phone.ring('?id=2&state=held')
  phone.ring('?id=4&state=talking')
  const order = (): readonly unknown[] => phone.calls.calls.map(({ id, standing }) => [id, standing?.is])
  expect(order()).toEqual([
    ['4', 'talking'],
    ['3', undefined],
    ['1', 'held'],
    ['2', 'held'],
  ])
  phone.ring('?id=1&state=talking')
  phone.now += minute
  phone.ring('?id=1&state=held')
  phone.ring('?id=2&state=held')
  expect(order().slice(-2)).toEqual([
    ['2', 'held'],
    ['1', 'held'],
  ])
  expect(phone.calls.calls[3]).toMatchObject({
    caller: { number: '111' },
    people: [martina.id],
    standing: { is: 'held', since: phone.now },
  })
})

it('a link that nobody heard of before rings, also when it says that the operator talks to it; with the secret it is believed', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111')
  phone.ring('?id=2&from=222&state=talking')
  expect(phone.calls.calls.map(({ id, standing }) => [id, standing?.is])).toEqual([
    ['1', undefined],
    ['2', 'ringing'],
  ])
  phone.ring('?id=2&state=talking')
  expect(phone.calls.calls[0]).toMatchObject({ id: '2', standing: { is: 'talking' } })
  phone.desk.hear(parseCallLink('patchboard://call?id=3&state=talking') ?? never(), true)
  expect(phone.calls.calls.map(({ id }) => id)).toEqual(['2', '3', '1'])
})

it('the directory is searched when another one is asked for, not for each piece of news', async () => {
  const phone = await atDesk()
  let searched = 0
  const list = phone.people
  Object.defineProperty(phone, 'people', {
    get: () => {
      searched += 1
      return list
    },
  })
  phone.ring('?id=1&from=111&for=4021')
  for (const state of ['ringing', 'talking', 'held', 'talking']) phone.ring(`?id=1&state=${state}`)
  phone.ring('?id=1&from=111&for=4021')
  expect(searched).toBe(1)
  expect(phone.calls.calls[0]?.people).toEqual([martina.id])
  phone.ring('?id=1&for=4310')
  expect(searched).toBe(2)
  expect(phone.calls.calls[0]?.people).toEqual([mario.id])
})

it('what is told of a call in pieces is put together, and how it stands after it left brings it not back', async () => {
  const phone = await atDesk()
  phone.ring('?id=1&from=111')
  phone.ring('?id=1&for=4021&state=Ringing')
  phone.ring('?id=1&name=Ada&state=asleep')
  expect(phone.calls.calls).toMatchObject([
    { caller: { name: 'Ada', number: '111' }, people: [martina.id], standing: { is: 'ringing' } },
  ])
  await phone.transfer()
  phone.ring('?id=1&state=held')
  expect(phone.calls.calls).toEqual([])
  phone.desk.takeBack()
  phone.ring('?id=1&state=held')
  expect(phone.calls.calls).toMatchObject([
    { cameBack: { from: 'Martina Keller' }, people: [martina.id], standing: { is: 'held' } },
  ])
})
