import { done } from '../../shared/outcome'
import { createAskGraph } from '../graph/ask-graph'
import { Lane } from '../graph/lane'
import { Traffic } from '../graph/traffic'
import { openOutbox, queued } from './outbox-desk'
import { plainBox } from './plain-box'

const [path = '', server = '', token = '', number = '0', settling = '0', may = ''] = process.argv.slice(2)
const now = (): number => Date.now()
const graphRoot = 'https://graph.contoso.example'

const askGraph = createAskGraph({
  // The server stands in another program, which outlives this one.
  fetch: (request) => fetch(new Request(request.url.replace(graphRoot, server), request)),
  graphRoot,
  lane: new Lane({ width: 4, elapsed: now, random: () => 0 }),
  traffic: new Traffic(),
  accessToken: () => Promise.resolve(done(token)),
  now,
  elapsed: now,
  log: { note: () => undefined, warn: () => undefined },
})

const said = new Set<string>()
const say = (word: string): void => {
  if (!said.has(word)) process.stdout.write(`${word}\n`)
  said.add(word)
}

/** A console that sends one message, and says how it stands, until it is killed: the child of the kill test. */
async function send(): Promise<void> {
  const outbox = openOutbox({
    ...{ path, box: plainBox, askGraph, settling: Number(settling), mayFind: may === 'find' },
    onChange: ({ messages }) => messages.forEach(({ state }) => say(state.kind)),
  })
  await outbox.open()
  const message = queued(Number(number))
  if (outbox.find(message.id)) return
  say('writing')
  await outbox.put(message)
  say('written')
  outbox.hurry()
}

void send()
