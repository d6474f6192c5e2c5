import { done } from '../../shared/outcome'
import { createAskGraph } from '../graph/ask-graph'
import { createPeopleSource, type PeopleSource } from '../graph/fetch-people'
import { Lane } from '../graph/lane'
import { Traffic } from '../graph/traffic'
import { createCompany, type Company } from '../sample-organisation/company'
import { openSampleOrganisation, type Meddle } from '../sample-organisation/open-sample-organisation'
import { sealGrant } from '../sample-organisation/seals'
import { Staff } from '../sample-organisation/staff'

export interface SampleDirectory {
  readonly source: PeopleSource
  readonly company: Company
  readonly staff: Staff
  /** The paths that were asked, without their queries, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

interface Options {
  /** Accounts. */
  readonly size: number
  readonly scopes?: readonly string[]
  readonly now?: () => number
  readonly meddle?: Meddle
  /** Milliseconds that every answer takes. */
  readonly latency?: () => number
}

/** The directory of a made-up company of any size, over the real way to Graph. */
export async function openSampleDirectory({
  size,
  scopes = ['User.ReadBasic.All', 'User.Read.All'],
  now = () => Date.now(),
  meddle = (_request, goOn) => goOn(),
  latency = () => 0,
}: Options): Promise<SampleDirectory> {
  const company = createCompany({ size })
  const staff = new Staff(company)
  const asked: string[] = []
  const { fetch, graphRoot, close } = await openSampleOrganisation({
    now,
    size,
    staff,
    latency,
    meddle: (request, goOn) => {
      asked.push(new URL(request.url).pathname.replace('/v1.0', ''))
      return meddle(request, goOn)
    },
  })
  const user = company.operators[0]?.id ?? ''
  const until = now() + 365 * 24 * 60 * 60_000
  const token = sealGrant({ kind: 'access', user, client: 'app', scopes: [...scopes], until })
  const askGraph = createAskGraph({
    ...{ fetch, graphRoot, now, elapsed: now, traffic: new Traffic() },
    lane: new Lane({ width: 2, elapsed: now, random: () => 0.5 }),
    accessToken: () => Promise.resolve(done(token)),
    log: { note: () => undefined, warn: () => undefined },
  })
  return { source: createPeopleSource(askGraph, graphRoot), company, staff, asked, close }
}
