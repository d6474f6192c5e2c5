import { expect, it, vi } from 'vitest'
import { isCallId } from '../shared/call'
import { isMessageId } from '../shared/message'
import { isPersonId, type PersonId } from '../shared/person'
import { isRingBackId } from '../shared/ring-back'
import { addedIdOf } from './directory/people-beside'
import { openScriptedDesk, type ScriptedDesk } from './testing/scripted-desk'

const address = 'anna@contoso.example'
const madeUp = addedIdOf(address)
const uuid = '00000000-0000-4000-8000-000000000001'
const callId = '1'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

const [anna, carla] = [idOf('a1'), idOf('c1')]
const carlaOnly = [{ id: carla, displayName: 'Carla Dorn', mail: 'carla@contoso.example' }]
const both = [...carlaOnly, { id: anna, displayName: 'Anna Berger', mail: 'Anna@Contoso.example' }]

/** Everything that an operator can make of somebody they added, with Carla on either side. */
async function useAnna({ desk }: ScriptedDesk): Promise<void> {
  if (!isMessageId(uuid) || !isRingBackId(uuid) || !isCallId(callId)) throw new Error('not an id')
  const { kept, calls } = desk
  await kept.added.change({ do: 'add', address })
  await vi.waitFor(() => expect(desk.directory.ids()).toContain(madeUp))
  await kept.favourites.toggle(madeUp)
  await kept.favourites.toggle(carla)
  await kept.boards.change({ do: 'make', name: 'Mine', people: [carla, madeUp] })
  await kept.boards.change({ do: 'lookAt', person: madeUp })
  await desk.awaited.want(carla, true)
  await desk.awaited.want(madeUp, true)
  const person = { id: madeUp, name: address }
  await desk.ringBacks.obey({ kind: 'set', id: uuid, person, caller: { number: '111' } })
  const draft = { id: uuid, to: person, caller: {}, text: 'Call back', isUrgent: false, takenAt: Date.now() }
  await desk.messages.obey({ kind: 'keep', draft })
  calls.hear({ kind: 'call', id: callId, from: '111', isReturned: false })
  expect(await calls.transfer(callId, madeUp, 'teams')).toMatchObject({ ok: true })
}

/** Whom the operator sees everywhere, and nobody else. */
function seen({ desk }: ScriptedDesk) {
  const { boards, lookedAt } = desk.kept.boards.read()
  return {
    favourites: desk.kept.favourites.read(),
    board: boards[0]?.people,
    lookedAt,
    awaited: desk.awaited.read().map(({ id }) => id),
    ringBacks: desk.ringBacks.ids,
    messages: desk.messages.read().messages.map(({ to }) => to.id),
    recent: desk.calls.recent(),
  }
}

const asSeen = (id: PersonId) => ({
  favourites: [id, carla],
  board: [carla, id],
  lookedAt: [id],
  awaited: [carla, id],
  ringBacks: [id],
  messages: [id],
  recent: [id],
})

async function open(): Promise<ScriptedDesk> {
  const opened = await openScriptedDesk()
  opened.users = carlaOnly
  await opened.desk.session.signIn()
  await vi.waitFor(() => expect(opened.people()).toBe(1))
  return opened
}

async function close({ desk }: ScriptedDesk): Promise<void> {
  desk.rest()
  desk.session.close()
  await Promise.all([desk.directory.close(), desk.calls.keepFor(undefined)])
  for (const one of [desk.messages, desk.ringBacks]) await one.keepFor(undefined)
  for (const one of [desk.kept, desk.awaited]) await one.follow(undefined)
}

it('once the directory shows somebody who was added, they stand in their places by its id, over a restart too', async () => {
  const opened = await open()
  await useAnna(opened)
  expect(seen(opened)).toEqual(asSeen(madeUp))
  opened.users = both
  await opened.desk.directory.refresh('everything')
  await vi.waitFor(() => expect(seen(opened)).toEqual(asSeen(anna)))
  expect(opened.desk.calls.board.read().last?.to.id).toBe(anna)
  expect(opened.desk.directory.ids()).toEqual([carla, anna])
  // The page may be a step behind: a message that is sent to the other id still finds its way.
  expect(opened.desk.directory.addressOf(madeUp)).toBe(address)
  await close(opened)
  const again = await openScriptedDesk(opened)
  await vi.waitFor(() => expect(seen(again)).toEqual(asSeen(anna)))
  // They leave: what was made of them waits for them, and the address is shown as it was added.
  again.users = carlaOnly
  await again.desk.directory.refresh('everything')
  expect(again.desk.directory.ids()).toEqual([carla, madeUp])
  expect(seen(again)).toEqual(asSeen(anna))
  await close(again)
})

it('whoever stood in a list by both ids stands there once, in the first place', async () => {
  const opened = await open()
  await useAnna(opened)
  const { kept, directory } = opened.desk
  await kept.favourites.toggle(anna)
  await kept.boards.change({ do: 'lookAt', person: anna })
  opened.users = both
  await directory.refresh('everything')
  await vi.waitFor(() => expect(kept.favourites.read()).toEqual([anna, carla]))
  await vi.waitFor(() => expect(kept.boards.read().lookedAt).toEqual([anna]))
  await close(opened)
})

it('what could not be written is carried over at the next start', async () => {
  const opened = await open()
  await useAnna(opened)
  opened.users = both
  opened.box.current = 'locked'
  await opened.desk.directory.refresh('everything')
  await close(opened)
  opened.box.current = 'ready'
  const again = await openScriptedDesk(opened)
  await vi.waitFor(() => expect(seen(again).favourites).toEqual([anna, carla]))
  await close(again)
})
