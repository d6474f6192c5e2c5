import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unsentOf, type MessageState, type Messages } from '../../shared/message'
import { Mailboxes } from '../sample-organisation/mailboxes'
import type { Meddle } from '../sample-organisation/open-sample-organisation'
import { KeyBox } from '../testing/key-box'
import { messageIdOf, openOutbox, queued } from '../testing/outbox-desk'
import { openSampleGraph, type SampleGraph } from '../testing/sample-graph'
import type { Outbox } from './outbox'

const noNetwork: Meddle = () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'))
const through: Meddle = (_request, goOn) => goOn()
/** The mail arrives, its answer does not. */
const unheard: Meddle = async (request, goOn) => {
  if (!request.url.endsWith('/sendMail')) return goOn()
  await goOn()
  throw new Error('net::ERR_CONNECTION_RESET')
}

const box = new KeyBox()
let folder = ''
let meddle: Meddle = through
let mailboxes = new Mailboxes()
let graph: SampleGraph
const opened: Outbox[] = []
let told: Messages = { messages: [], kept: 'inKeychain' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-outbox-'))
  meddle = through
  mailboxes = new Mailboxes()
  box.current = 'ready'
  graph = await openSampleGraph((...asked) => meddle(...asked), ['Mail.Send', 'Mail.Read'], mailboxes)
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map((outbox) => outbox.close()))
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

interface How {
  readonly mayFind?: boolean
  readonly maySend?: () => boolean
  readonly settling?: number
}

async function open({ mayFind = false, settling = 600, ...how }: How = {}): Promise<Outbox> {
  const path = join(folder, 'messages.sealed')
  const outbox = openOutbox({
    ...{ path, box, askGraph: graph.askGraph, settling, mayFind, ...how },
    onChange: (messages) => (told = messages),
  })
  opened.push(outbox)
  await outbox.open()
  return outbox
}

const stateOf = (number: number): MessageState | undefined =>
  told.messages.find(({ id }) => id === messageIdOf(number))?.state
const becomes = (number: number, state: object): Promise<void> =>
  vi.waitFor(() => expect(stateOf(number)).toMatchObject(state), 8_000)

describe('a message', () => {
  it('is sent, and stays with what became of it', async () => {
    const outbox = await open()
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'sent' })
    expect(graph.sent()).toHaveLength(1)
    expect(unsentOf(told)).toEqual([])
    // Its address and the mail's own words go once they are of no use.
    expect(JSON.stringify(outbox.find(messageIdOf(1)))).not.toContain('@')
  })

  it('rests sealed: neither its text nor who it is for can be read in the file', async () => {
    const outbox = await open({ maySend: () => false })
    await outbox.put(queued(1))
    const [file = ''] = await readdir(folder)
    const bytes = await readFile(join(folder, file), 'latin1')
    expect(bytes).not.toMatch(/Please|Martina|Meridiana/)
  })

  it('waits for the network, over a restart, and goes by itself when it is back', async () => {
    meddle = noNetwork
    const first = await open()
    await first.put(queued(1))
    first.hurry()
    await becomes(1, { kind: 'queued', waitsFor: 'network' })
    await first.close()
    meddle = through
    await open()
    await becomes(1, { kind: 'sent' })
    expect(graph.sent()).toHaveLength(1)
  })

  it('goes as soon as something else hears from the network', async () => {
    meddle = noNetwork
    const outbox = await open()
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'queued', waitsFor: 'network' })
    meddle = through
    outbox.hearNetwork()
    await becomes(1, { kind: 'sent' })
  })

  it('of which no answer came may have been sent: it stays so, and is not sent again', async () => {
    meddle = unheard
    const outbox = await open()
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'unsure', isAsking: false })
    meddle = through
    outbox.hurry()
    await outbox.put(queued(2))
    outbox.hurry()
    await becomes(2, { kind: 'sent' })
    expect(stateOf(1)).toMatchObject({ kind: 'unsure' })
    expect(graph.sent()).toHaveLength(2)
  })

  it('of which no answer came is found in the sent mail, where that is allowed', async () => {
    meddle = unheard
    const outbox = await open({ mayFind: true, settling: 5_000 })
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'unsure', isAsking: true })
    await vi.waitFor(() => expect(graph.sent()).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 500))
    outbox.hurry()
    await becomes(1, { kind: 'sent' })
    expect(graph.sent()).toHaveLength(1)
  })

  it('that never arrived is sent again once the sent mail has had time to show it', async () => {
    let isFirst = true
    meddle = (request, goOn) => {
      if (!isFirst || !request.url.endsWith('/sendMail')) return goOn()
      isFirst = false
      return Promise.reject(new Error('net::ERR_CONNECTION_RESET'))
    }
    const outbox = await open({ mayFind: true })
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'unsure' })
    await becomes(1, { kind: 'sent' })
    expect(graph.sent()).toHaveLength(1)
  })

  it('that was being sent when the program was ended may have been sent', async () => {
    meddle = (request, goOn) => (request.url.endsWith('/sendMail') ? new Promise(() => undefined) : goOn())
    const first = await open()
    await first.put(queued(1))
    first.hurry()
    await becomes(1, { kind: 'sending' })
    await first.close()
    await open()
    expect(stateOf(1)).toMatchObject({ kind: 'unsure' })
    expect(graph.sent()).toEqual([])
  })

  it('that is not allowed to be sent waits for it', async () => {
    let isAllowed = false
    const outbox = await open({ maySend: () => isAllowed })
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'queued', waitsFor: 'permission' })
    isAllowed = true
    outbox.hurry()
    await becomes(1, { kind: 'sent' })
  })

  it('that the server refuses is not tried again', async () => {
    meddle = () => Promise.resolve(new Response(null, { status: 400 }))
    const outbox = await open()
    await outbox.put(queued(1))
    outbox.hurry()
    await becomes(1, { kind: 'failed', why: 'refused' })
    expect(graph.asked).toHaveLength(1)
  })

  it('is not sent while it cannot be written down, and is once it can', async () => {
    const outbox = await open()
    box.current = 'locked'
    expect(await outbox.put(queued(1))).toBe(false)
    outbox.hurry()
    await becomes(1, { kind: 'queued', waitsFor: 'disk' })
    expect(graph.sent()).toEqual([])
    box.current = 'ready'
    outbox.hurry()
    await becomes(1, { kind: 'sent' })
  })

  it('discarded while it waits for its turn is not sent; brought back, it is', async () => {
    let isAllowed = false
    const outbox = await open({ maySend: () => isAllowed })
    await outbox.put(queued(1))
    await outbox.discard(messageIdOf(1))
    isAllowed = true
    outbox.hurry()
    expect(told.messages).toEqual([])
    expect(told.discarded?.to.name).toBe('Martina Keller')
    expect(graph.sent()).toEqual([])
    await outbox.bringBack()
    await becomes(1, { kind: 'sent' })
    expect(graph.sent()).toHaveLength(1)
  })

  it('none is lost among many that wait, nor sent twice', { timeout: 30_000 }, async () => {
    meddle = noNetwork
    const first = await open()
    await Promise.all(Array.from({ length: 25 }, (_, index) => first.put(queued(index))))
    await first.close()
    meddle = through
    await open()
    await vi.waitFor(() => expect(unsentOf(told)).toEqual([]), 20_000)
    const subjects = graph.sent().map(({ subject }) => subject)
    expect(new Set(subjects).size).toBe(25)
    expect(subjects).toHaveLength(25)
  })
})
