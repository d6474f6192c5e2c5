import { vi } from 'vitest'
import type { Availability } from '../../shared/availability/availability'
import { verdictAt } from '../../shared/availability/verdict-at'
import type { Connection } from '../../shared/ipc'
import { done, type Outcome } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import { AvailabilityBoard } from '../availability/availability-board'
import { createReadCalendars } from '../availability/read-calendars'
import { AvailabilityRefresh } from '../availability/refresh-availability'
import { createAskGraph } from '../graph/ask-graph'
import type { TokenWish } from '../graph/chain'
import { Lane } from '../graph/lane'
import { Traffic } from '../graph/traffic'
import { createCompany } from '../sample-organisation/company'
import { openSampleOrganisation, type Meddle } from '../sample-organisation/open-sample-organisation'
import { sealGrant } from '../sample-organisation/seals'
import { createRecordedLog } from './recorded-log'
import { WatchedGraph, type WatchedRequest } from './watched-graph'

export const mostPeople = 2_400
const company = createCompany({ size: mostPeople })

/** People whose calendar can be read, with their addresses. */
export const readable: readonly { readonly id: PersonId; readonly mail: string }[] =
  company.employees.flatMap(({ id, mail, role }) =>
    mail && !role?.refusal && isPersonId(id) ? [{ id, mail }] : [],
  )

const mailOf = new Map(readable.map(({ id, mail }) => [id, mail]))

interface FaultDeskOptions {
  readonly meddle: Meddle
  readonly latency?: number
  /** Accounts in the organisation; the first are the same in every size. */
  readonly size?: number
  /** 0 … 1; absent: always the middle. */
  readonly random?: () => number
  /** Stands for the sign-in; absent: a token that is always good. */
  readonly accessToken?: (wish: TokenWish, good: string) => Promise<Outcome<string>>
}

/** The whole way from a calendar server to what is known of people, on a fake clock, with its invariants watched. */
export async function openFaultDesk(options: FaultDeskOptions) {
  const { meddle, latency = 0, size = 60, accessToken, random = () => 0.5 } = options
  const now = (): number => Date.now()
  const elapsed = (): number => performance.now()
  const world = await openSampleOrganisation({ now, meddle, size, latency: () => latency })
  const graph = new WatchedGraph(elapsed, world.fetch)
  const log = createRecordedLog()
  const user = company.operators[0]?.id ?? ''
  const token = sealGrant({
    kind: 'access',
    user,
    client: 'app',
    scopes: ['Calendars.ReadBasic'],
    until: now() + 7 * 86_400_000,
  })
  const traffic = new Traffic()
  const lane = new Lane({ width: 4, elapsed, random })
  const askGraph = createAskGraph({
    fetch: graph.fetch,
    graphRoot: world.graphRoot,
    lane,
    traffic,
    accessToken: (wish) => accessToken?.(wish, token) ?? Promise.resolve(done(token)),
    now,
    elapsed,
    log,
  })
  const told: Connection[] = []
  const board = new AvailabilityBoard(() => undefined)
  const refresh = new AvailabilityRefresh({
    board,
    readCalendars: createReadCalendars({ askGraph, addressOf: (id) => mailOf.get(id), now }),
    now,
    elapsed,
    random,
    onConnection: (connection) => told.push(connection),
  })
  return { world, graph, log, token, lane, traffic, board, refresh, told }
}

export type FaultDesk = Awaited<ReturnType<typeof openFaultDesk>>

/** What must hold for one answer on the board. */
function brokenOf(one: Availability, answered: readonly WatchedRequest[], earlier: number): string[] {
  const { asOf, known, personId } = one
  const mail = mailOf.get(personId) ?? ''
  const now = Date.now()
  const isTooOld = now - asOf > 60 * 60_000
  const rules = {
    'I1: known without an answer': known && !answered.some(({ body }) => body.includes(mail)),
    'I2: as of a moment to come': !(asOf <= now),
    'I2: too old, and said': isTooOld && verdictAt(one, now).state !== 'notKnown',
    'I4: an older answer came over a newer one': asOf < earlier,
  }
  return Object.entries(rules).flatMap(([rule, isBroken]) => (isBroken ? [rule] : []))
}

/** What must hold after every step, whatever the fault. Gives the broken rules as sentences. */
export function brokenRules(
  { graph, log, token, board }: FaultDesk,
  before: readonly Availability[],
): string[] {
  const earlier = new Map(before.map(({ personId, asOf }) => [personId, asOf]))
  const answered = graph.requests.filter(({ status }) => status === 200)
  const broken = board
    .readAll(readable.map(({ id }) => id))
    .flatMap((one) => brokenOf(one, answered, earlier.get(one.personId) ?? 0))
  if (graph.mostInFlight > 4) broken.push(`I6: ${graph.mostInFlight} at once`)
  const lines = log.lines.join(' ')
  if (lines.includes(token) || lines.includes('@')) broken.push('I7: a secret in the log')
  return [...graph.broken, ...broken]
}

/** Lets the fake clock run for some milliseconds, and what is real keep up with it. */
export async function passTime(milliseconds: number, step = 250): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += step) {
    await vi.advanceTimersByTimeAsync(step)
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
