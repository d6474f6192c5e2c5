import { done } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import { createAskGraph, type AskGraph } from '../graph/ask-graph'
import { Lane } from '../graph/lane'
import { Traffic } from '../graph/traffic'
import { createCompany } from '../sample-organisation/company'
import { Mailboxes, type SentMail } from '../sample-organisation/mailboxes'
import { openSampleOrganisation, type Meddle } from '../sample-organisation/open-sample-organisation'
import { sealGrant } from '../sample-organisation/seals'

const company = createCompany()

/** Mail addresses of people whose calendar can be read. */
export const readableAddresses: readonly string[] = company.employees.flatMap(({ mail, role }) =>
  mail && !role?.refusal ? [mail] : [],
)

/** Everyone in its directory who has a mailbox, as the console knows them. */
export const sampleColleagues: readonly {
  readonly id: PersonId
  readonly name: string
  readonly address: string
}[] = company.employees.flatMap(({ id, name, mail }) =>
  mail !== undefined && isPersonId(id) ? [{ id, name, address: mail }] : [],
)

const basicScopes: readonly string[] = ['User.Read.All', 'Calendars.ReadBasic']

export interface SampleGraph {
  readonly askGraph: AskGraph
  /** Every request that went out, in order. */
  readonly asked: readonly Request[]
  readonly root: string
  /** What the operator's mailbox sent. */
  readonly sent: () => readonly SentMail[]
  readonly close: () => Promise<void>
}

/**
 * Opens the way to the sample organisation's Graph, on the clock of `Date`; `meddle` stands between, `moreScopes` are
 * granted beside the basic ones, `mailboxes` outlast it.
 */
export async function openSampleGraph(
  meddle: Meddle,
  moreScopes: readonly string[] = [],
  mailboxes = new Mailboxes(),
): Promise<SampleGraph> {
  const asked: Request[] = []
  const now = (): number => Date.now()
  const sample = await openSampleOrganisation({
    now,
    mailboxes,
    meddle: (request, goOn) => {
      asked.push(request)
      return meddle(request, goOn)
    },
  })
  const scopes = [...basicScopes, ...moreScopes]
  const user = company.operators[0]?.id ?? ''
  const token = sealGrant({ kind: 'access', user, client: 'app', scopes, until: now() + 60 * 60_000 })
  const askGraph = createAskGraph({
    fetch: sample.fetch,
    graphRoot: sample.graphRoot,
    lane: new Lane({ width: 4, elapsed: now, random: () => 0.5 }),
    traffic: new Traffic(),
    accessToken: () => Promise.resolve(done(token)),
    now,
    elapsed: now,
    log: { note: () => undefined, warn: () => undefined },
  })
  return { askGraph, asked, root: sample.graphRoot, sent: () => mailboxes.sentBy(user), close: sample.close }
}
