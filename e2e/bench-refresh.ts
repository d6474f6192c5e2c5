import { deserialize, serialize } from 'node:v8'
import { z } from 'zod'
import type { Availability, Occupation } from '../shared/availability/availability'
import { verdictAt } from '../shared/availability/verdict-at'
import { done } from '../shared/outcome'
import { isPersonId, type PersonId } from '../shared/person'
import { AvailabilityBoard } from '../electron/availability/availability-board'
import { createReadCalendars } from '../electron/availability/read-calendars'
import { AvailabilityRefresh } from '../electron/availability/refresh-availability'
import { createAskGraph } from '../electron/graph/ask-graph'
import { Lane } from '../electron/graph/lane'
import { Traffic } from '../electron/graph/traffic'
import { createCompany } from '../electron/sample-organisation/company'
import { openSampleOrganisation } from '../electron/sample-organisation/open-sample-organisation'
import { sealGrant } from '../electron/sample-organisation/seals'
import { createLatestOfPeople } from '../renderer/news/latest-of-people'

// Runs without a window, on Electron's own JavaScript engine. Told on standard output, one JSON a line, for build/bench.
const report = (what: string, facts: object): void =>
  console.log(`bench ${JSON.stringify({ what, ...facts })}`)

const now = (): number => Date.now()
const elapsed = (): number => performance.now()
const size = 2_400
const company = createCompany({ size })
const mails = new Map<PersonId, string>(
  company.employees.flatMap(({ id, mail, role }) =>
    mail && !role?.refusal && isPersonId(id) ? [[id, mail] as const] : [],
  ),
)
const user = company.operators[0]?.id ?? ''
const token = sealGrant({
  kind: 'access',
  user,
  client: 'app',
  scopes: ['Calendars.ReadBasic'],
  until: now() + 3_600_000,
})
const log = { note: () => undefined, warn: (what: string) => console.error(what) }

/** Makes `count` people fresh over the whole way, and tells how many requests and milliseconds it took. */
async function makeFresh(count: number, latency: number) {
  const world = await openSampleOrganisation({ now, size, latency: () => latency })
  const traffic = new Traffic()
  const lane = new Lane({ width: 4, elapsed, random: Math.random })
  const accessToken = () => Promise.resolve(done(token))
  const { fetch, graphRoot } = world
  const askGraph = createAskGraph({ fetch, graphRoot, lane, traffic, accessToken, now, elapsed, log })
  const ids = [...mails.keys()].slice(0, count)
  const started = elapsed()
  let known = 0
  let isFresh = (): void => undefined
  const fresh = new Promise<void>((resolve) => (isFresh = resolve))
  const board = new AvailabilityBoard((changed) => {
    known += changed.length
    if (known >= ids.length) isFresh()
  })
  const refresh = new AvailabilityRefresh({
    board,
    readCalendars: createReadCalendars({ askGraph, addressOf: (id) => mails.get(id), now }),
    now,
    elapsed,
    random: Math.random,
    onConnection: () => undefined,
  })
  refresh.start()
  refresh.watch(ids.slice(0, 20))
  refresh.watchElsewhere(ids)
  await fresh
  const took = elapsed() - started
  refresh.clear()
  await world.close()
  return { requests: traffic.read().requests, took }
}

const occupations: readonly Occupation[] = ['busy', 'tentative', 'elsewhere', 'outOfOffice']
const quarter = 15 * 60_000

/** A person with eight entries, all different. */
function calendarOf(personId: PersonId, at: number): Availability {
  const start = Math.floor(now() / quarter) * quarter - 3_600_000
  const occupied = Array.from({ length: 8 }, (_none, entry) => {
    const from = start + (entry * 3 + (at % 3)) * quarter
    return {
      start: from,
      end: from + quarter * 2,
      occupation: occupations[(entry + at) % 4] ?? 'busy',
    }
  })
  const window = { start, end: start + 8 * 86_400_000 }
  const hours = [{ start, end: start + 9 * 3_600_000 }]
  const workingHours = { zone: 'Europe/Zurich', spans: hours, isApproximate: false }
  return { known: true, personId, asOf: now(), window, occupied, workingHours }
}

/** Milliseconds that something takes, the median of many times. */
function timed(act: () => void): number {
  const times = Array.from({ length: 60 }, () => {
    const started = elapsed()
    act()
    return elapsed() - started
  })
  return times.slice(10).sort((one, other) => one - other)[25] ?? Number.NaN
}

for (const count of [20, 500, 2_000]) {
  const { requests } = await makeFresh(count, 0)
  report(`requests-${count}`, { value: requests })
}
const { took } = await makeFresh(2_000, 300)
report('fresh-2000', { value: took })

const calendars = [...mails.keys()].slice(0, 2_000).map(calendarOf)
report('verdicts-2000', {
  value: timed(() => {
    for (const calendar of calendars) verdictAt(calendar, now())
  }),
})

// What the page does when it is told of everyone at once: the message is read and the rows in sight are woken.
const told = z.custom<readonly Availability[]>(Array.isArray)
const message = serialize(calendars)
const page = createLatestOfPeople<Availability>()
for (const id of [...mails.keys()].slice(0, 30)) page.subscribe(id, () => page.read(id))
report('take-in-2000', { value: timed(() => page.receive(told.parse(deserialize(message)))) })
process.exit(0)
