import { Hono, type Context } from 'hono'
import type { Instant } from '../../shared/availability/availability'
import { sleep } from '../network/sleep'
import { answerBatch } from './batch'
import type { Company } from './company'
import { refusalOf } from './graph-refusal'
import { answerSchedules } from './get-schedule'
import { answerGroup, answerGroups, answerMembers, type GroupsRequest } from './groups'
import { answerMailTips } from './mail-tips'
import type { Mailboxes } from './mailboxes'
import { photoOf } from './photo'
import { answerPeople } from './people'
import { answerPresences } from './presences'
import { serveMail } from './serve-mail'
import type { Grant } from './seals'
import type { Staff } from './staff'
import { answerUsers, toUser, type UsersRequest } from './users'
import { answerUsersDelta } from './users-delta'
import { toAnswer, toResponse, withGrant, type Answer } from './with-grant'

export interface GraphParts {
  readonly company: Company
  readonly staff: Staff
  readonly root: string
  readonly now: () => Instant
  /** When the organisation was opened: the pinned calendars stand around it. */
  readonly opened: Instant
  /** Milliseconds that an answer takes; meanwhile it counts as in flight. */
  readonly latency: () => number
  readonly mailboxes: Mailboxes
}

/** A server that works on goes on, whoever has hung up. */
const never = new AbortController().signal

const workFor = async (milliseconds: number): Promise<void> => {
  if (milliseconds > 0) await sleep(milliseconds, never)
}

/** https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const mostInFlight = 4

/** One mailbox's lane: a fifth request at once is refused, with a fraction of a second to wait. */
function openLanes(latency: () => number) {
  const inFlight = new Map<string, number>()
  return async (mailbox: string, answer: () => Promise<Response>): Promise<Response> => {
    const running = inFlight.get(mailbox) ?? 0
    if (running >= mostInFlight) return toResponse(refusalOf('tooManyAtOnce'))
    inFlight.set(mailbox, running + 1)
    try {
      await workFor(latency())
      return await answer()
    } finally {
      inFlight.set(mailbox, (inFlight.get(mailbox) ?? 1) - 1)
    }
  }
}

export type InLane = ReturnType<typeof openLanes>

/** The directory's part: everyone, what has changed, and how many. */
function serveUsers(app: Hono, { staff, root, now, latency }: GraphParts): void {
  const toRequest = ({ scopes }: Grant, { req }: Context): UsersRequest => ({
    query: req.query(),
    seesAll: scopes.includes('User.Read.All'),
    root,
    consistency: req.header('consistencylevel'),
  })
  const names = ['User.ReadBasic.All', 'User.Read.All']
  const serve = (path: string, scopes: readonly string[], answer: Answer): void => {
    app.get(
      `/v1.0${path}`,
      withGrant(now, scopes, async (grant, context) => {
        await workFor(latency())
        return answer(grant, context)
      }),
    )
  }
  serve('/users', names, (...asked) => toAnswer(answerUsers(staff, toRequest(...asked))))
  serve('/users/delta', ['User.Read.All'], (...asked) =>
    toAnswer(answerUsersDelta(staff, toRequest(...asked), now())),
  )
  serve('/users/$count', names, (_grant, { req }) =>
    req.header('consistencylevel') === 'eventual'
      ? new Response(String(staff.employees.length), { headers: { 'content-type': 'text/plain' } })
      : toResponse(refusalOf('countNeedsEventual')),
  )
}

/** The people near the operator: four requests at once, https://learn.microsoft.com/graph/throttling-limits#insights-service-limits */
function servePeople(app: Hono, { staff, root, now, latency }: GraphParts): void {
  const inLane = openLanes(latency)
  app.get(
    '/v1.0/me/people',
    withGrant(now, ['People.Read'], ({ user }, { req }) =>
      inLane(user, () => {
        const sources = req.header('x-peoplequery-querysources')
        return Promise.resolve(
          toAnswer(answerPeople(staff, { operator: user, query: req.query(), sources, root })),
        )
      }),
    ),
  )
}

/** Groups, found by their names, and who belongs to them. */
function serveGroups(app: Hono, { staff, root, now, latency }: GraphParts): void {
  const serve = (path: string, answer: (request: GroupsRequest, context: Context) => object): void => {
    app.get(
      `/v1.0/groups${path}`,
      withGrant(now, ['GroupMember.Read.All'], async (_grant, context) => {
        await workFor(latency())
        const { req } = context
        const consistency = req.header('consistencylevel')
        return toAnswer(answer({ query: req.query(), consistency, root }, context))
      }),
    )
  }
  serve('', answerGroups)
  serve('/:id', (_request, { req }) => answerGroup(req.param('id') ?? '', root))
  serve('/:id/transitiveMembers/microsoft.graph.user', (request, { req }) =>
    answerMembers(staff, req.param('id') ?? '', request),
  )
}

/** Photos stand in the operator's lane, as calendars do; a batch hands its parts to the same doors. */
function servePhotos(app: Hono, { staff, now }: GraphParts, inLane: InLane): void {
  app.get(
    '/v1.0/users/:id/photos/48x48/$value',
    withGrant(now, ['User.ReadBasic.All', 'User.Read.All'], ({ user }, { req }) =>
      inLane(user, () => {
        const employee = staff.find(req.param('id') ?? '')
        const photo = employee && photoOf(employee)
        const headers = { 'content-type': 'image/png' }
        return Promise.resolve(
          photo ? new Response(new Uint8Array(photo), { headers }) : toResponse(refusalOf('noPhoto')),
        )
      }),
    ),
  )
  app.post('/v1.0/$batch', async ({ req }) => {
    const headers = { authorization: req.header('authorization') ?? '' }
    return toAnswer(await answerBatch(await req.text(), (path) => app.request(`/v1.0${path}`, { headers })))
  })
}

/** Graph's part, as far as a console asks: who I am, who works here, what they have booked, are doing and reply. */
export function createGraph(parts: GraphParts): Hono {
  const { staff, now, latency } = parts
  const inLane = openLanes(latency)
  const app = new Hono()
  app.get(
    '/v1.0/me',
    withGrant(now, ['User.Read'], ({ user }) => {
      const me = staff.find(user)
      return me ? Response.json(toUser(me, true)) : toResponse(refusalOf('notFound'))
    }),
  )
  serveUsers(app, parts)
  servePeople(app, parts)
  serveGroups(app, parts)
  servePhotos(app, parts, inLane)
  serveMail(app, parts, inLane)
  app.post(
    '/v1.0/me/calendar/getSchedule',
    withGrant(now, ['Calendars.ReadBasic'], ({ user }, { req }) =>
      inLane(user, async () => toAnswer(answerSchedules(parts, await req.text()))),
    ),
  )
  app.post(
    '/v1.0/communications/getPresencesByUserId',
    withGrant(now, ['Presence.Read.All'], async (_grant, { req }) => {
      await workFor(latency())
      return toAnswer(answerPresences({ ...parts, now: now() }, await req.text()))
    }),
  )
  app.post(
    '/v1.0/me/getMailTips',
    withGrant(now, ['MailTips.ReadBasic.Shared'], ({ user }, { req }) =>
      inLane(user, async () => toAnswer(answerMailTips({ ...parts, now: now() }, await req.text()))),
    ),
  )
  app.notFound(() => toResponse(refusalOf('notFound')))
  return app
}
