import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Fetch } from '../electron/outside-world'
import { Mailboxes } from '../electron/sample-organisation/mailboxes'
import { openSampleOrganisation } from '../electron/sample-organisation/open-sample-organisation'
import { startApp } from '../electron/start-app'
import { done } from '../shared/outcome'
import { bookMeetings } from './booked-meetings'
import { markTokens } from './mark-tokens'
import { overNetwork, sendOverNetwork, wayOverNetwork } from './over-network'
import { recordIpc } from './record-ipc'
import { shiftClock } from './shifted-clock'
import { worldOptions, type WorldSwitches } from './world'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const options = worldOptions.parse(JSON.parse(process.env.PATCHBOARD_E2E_WORLD ?? '{}'))
const moveClock = options.startsAt === undefined ? undefined : shiftClock(options.startsAt)
const now = (): number => Date.now()

const booked = [...options.booked]
const mailboxes = new Mailboxes()
const switches: WorldSwitches = {
  isOffline: options.isOffline,
  server: '',
  told: recordIpc(),
  moveClock,
  book: (meeting) => booked.push(meeting),
  sent: () => mailboxes.all().map(({ subject, to, body }) => ({ subject, to: to.join(), body })),
}
globalThis.outsideWorld = switches

async function toFetch(servers: Fetch): Promise<Fetch> {
  const { tokenMark, overNetwork: tls } = options
  const marked = tokenMark === undefined ? servers : markTokens(servers, tokenMark)
  if (!tls) return marked
  switches.server = await overNetwork(marked, tls)
  return (request) => sendOverNetwork(request, switches.server)
}

/** The app as shipped, with another outside world: nothing in it can tell that it is under test. */
startApp({
  files: { preload: at('../preload/preload.cjs'), page: at('../renderer') },
  now,
  elapsed: () => performance.now(),
  random: Math.random,
  environment: {},
  policy: { kind: 'file', path: options.policy ?? at('./no-policy.json') },
  openWorld: async () => {
    const world = await openSampleOrganisation({
      now,
      withheld: options.withheld,
      mailboxes,
      meddle: bookMeetings(booked),
      ...(options.size && { size: options.size }),
    })
    const fetch = await toFetch(world.fetch)
    return done({
      ...world,
      ...(options.overNetwork && { network: wayOverNetwork(() => switches.server) }),
      fetch: async (request) => {
        await sleep(options.latency, undefined, { signal: request.signal })
        if (switches.isOffline) throw new Error('net::ERR_INTERNET_DISCONNECTED')
        return fetch(request)
      },
    })
  },
})
