import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MessageDraft, MessageWay, Messages } from '../../shared/message'
import { done, failed, type Outcome } from '../../shared/outcome'
import { KeyBox } from '../testing/key-box'
import { messageIdOf, openOutbox, queued } from '../testing/outbox-desk'
import { openSampleGraph, type SampleGraph } from '../testing/sample-graph'
import { MessageDesk } from './message-desk'

const box = new KeyBox()
let folder = ''
let graph: SampleGraph
let isAllowed = true
let answer: Outcome<undefined> = done(undefined)
let address: string | undefined = 'martina.keller@contoso.example'
let canOpen = true
interface Seen {
  copied: string[]
  links: string[]
  counts: number[]
  asked: number
}

const seen: Seen = { copied: [], links: [], asked: 0, counts: [] }
let told: Messages = { messages: [], kept: 'inKeychain' }
let desk: MessageDesk

const written = { subject: 'Call for you', body: 'Please call back.' }
function draftOf(number: number): MessageDraft {
  const { id, to, caller, text, isUrgent, takenAt } = queued(number)
  return { id, to, caller, text, isUrgent, takenAt }
}
const send = (number: number, way: MessageWay = 'mail', words = written): Promise<Outcome<undefined>> =>
  desk.obey({ kind: 'send', way, draft: draftOf(number), written: words })
const stateOf = (number: number) => told.messages.find(({ id }) => id === messageIdOf(number))?.state
const becomes = (number: number, state: object): Promise<void> =>
  vi.waitFor(() => expect(stateOf(number)).toMatchObject(state), 5_000)

function openDesk(): MessageDesk {
  return new MessageDesk({
    now: () => Date.now(),
    addressOf: () => address,
    maySend: () => isAllowed,
    askFor: () => {
      seen.asked += 1
      isAllowed = answer.ok
      return Promise.resolve(answer)
    },
    copy: (text) => {
      seen.copied.push(text)
      return Promise.resolve()
    },
    openLink: (link) => {
      seen.links.push(link)
      return canOpen ? Promise.resolve() : Promise.reject(new Error('nothing takes it'))
    },
    tell: (messages) => (told = messages),
    showCount: (count) => seen.counts.push(count),
    openOutbox: (key, onChange) =>
      openOutbox({
        path: join(folder, `${key}.sealed`),
        ...{ box, askGraph: graph.askGraph, settling: 1_000, mayFind: false, onChange },
        maySend: () => isAllowed,
      }),
  })
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-messages-'))
  graph = await openSampleGraph((_request, goOn) => goOn(), ['Mail.Send'])
  Object.assign(seen, { copied: [], links: [], asked: 0, counts: [] })
  ;[isAllowed, answer, address, canOpen] = [true, done(undefined), 'martina.keller@contoso.example', true]
  desk = openDesk()
  await desk.keepFor('sofia')
})

afterEach(async () => {
  await desk.keepFor(undefined)
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a message', () => {
  it('sent for the first time asks for the permission, then goes; the next one does not ask', async () => {
    isAllowed = false
    expect(await send(1)).toEqual(done(undefined))
    await becomes(1, { kind: 'sent' })
    await send(2)
    await becomes(2, { kind: 'sent' })
    expect(seen.asked).toBe(1)
    expect(seen.counts).toContain(1)
    expect(seen.counts.at(-1)).toBe(0)
  })

  it('whose permission is refused is on the clipboard, and says so; asked again and allowed, it goes', async () => {
    isAllowed = false
    answer = failed({ kind: 'signInRefused', reference: 'PB-1' })
    await send(1)
    expect(stateOf(1)).toEqual({ kind: 'failed', why: 'notAllowed', isCopied: true })
    expect(seen.copied).toEqual(['Please call back.'])
    expect(graph.sent()).toEqual([])
    answer = done(undefined)
    await desk.obey({ kind: 'sendAgain', id: messageIdOf(1) })
    await becomes(1, { kind: 'sent' })
    expect(graph.sent()).toHaveLength(1)
  })

  it('sent by two presses is sent once', async () => {
    await Promise.all([send(1), send(1)])
    await becomes(1, { kind: 'sent' })
    await send(1)
    expect(graph.sent()).toHaveLength(1)
  })

  it('for somebody without an address says so', async () => {
    address = undefined
    await send(1)
    await becomes(1, { kind: 'failed', why: 'noAddress' })
  })

  it('is a draft until it is sent, and late typing does not make it one again', async () => {
    await desk.obey({ kind: 'keep', draft: draftOf(1) })
    expect(stateOf(1)).toEqual({ kind: 'draft' })
    await send(1)
    await becomes(1, { kind: 'sent' })
    await desk.obey({ kind: 'keep', draft: { ...draftOf(1), text: 'late' } })
    expect(stateOf(1)).toMatchObject({ kind: 'sent' })
  })

  it('by Teams opens a chat with its words, or leaves them on the clipboard where they are too long', async () => {
    await send(1, 'teams')
    expect(seen.links).toEqual([
      'https://teams.microsoft.com/l/chat/0/0?users=martina.keller%40contoso.example&message=Please%20call%20back.',
    ])
    expect(stateOf(1)).toMatchObject({ kind: 'inTeams', isCopied: false })
    const long = '漢'.repeat(400)
    await send(2, 'teams', { ...written, body: long })
    expect(seen.copied).toEqual([long])
    expect(stateOf(2)).toMatchObject({ kind: 'inTeams', isCopied: true })
  })

  it('that Teams did not take stays a draft', async () => {
    canOpen = false
    expect(await send(1, 'teams')).toMatchObject({ ok: false, problem: { kind: 'messageNotOpened' } })
    expect(stateOf(1)).toEqual({ kind: 'draft' })
  })

  it('of somebody else is not shown, not sent from here, and there again when they come back', async () => {
    isAllowed = false
    await desk.obey({ kind: 'keep', draft: draftOf(1) })
    await desk.keepFor('bert')
    expect(told.messages).toEqual([])
    await desk.keepFor('sofia')
    expect(stateOf(1)).toEqual({ kind: 'draft' })
    expect(await desk.wipe()).toBe(true)
    await desk.keepFor('sofia')
    expect(told.messages).toEqual([])
  })

  it('with nobody at the desk is refused', async () => {
    await desk.keepFor(undefined)
    expect(await send(1)).toMatchObject({ ok: false, problem: { kind: 'signedOut' } })
  })
})
