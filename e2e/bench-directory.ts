import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'
import { z } from 'zod'
import { openDirectory } from '../electron/directory/open-directory'
import { createAskGraph } from '../electron/graph/ask-graph'
import { Lane } from '../electron/graph/lane'
import { Traffic } from '../electron/graph/traffic'
import type { Fetch } from '../electron/outside-world'
import { openSampleOrganisation } from '../electron/sample-organisation/open-sample-organisation'
import { createCompany } from '../electron/sample-organisation/company'
import { sealGrant } from '../electron/sample-organisation/seals'
import { plainBox } from '../electron/testing/plain-box'
import { createLatestPeople } from '../renderer/news/latest-people'
import type { PeopleNews } from '../shared/ipc'
import { parsePeopleText } from '../shared/people-text'
import { done } from '../shared/outcome'
import { settingsAtStart } from '../shared/settings'

// Runs without a window, on Electron's own JavaScript engine. Told on standard output, one JSON a line, for build/bench.
const report = (what: string, facts: object): void =>
  console.log(`bench ${JSON.stringify({ what, ...facts })}`)

const size = 100_000
const now = (): number => Date.now()
const elapsed = (): number => performance.now()
const log = { note: () => undefined, warn: (what: string) => console.error(what) }

const organisation = await openSampleOrganisation({ now, size })
const { graphRoot } = organisation
const user = createCompany().operators[0]?.id ?? ''
const scopes = ['User.ReadBasic.All', 'User.Read.All']
const token = sealGrant({ kind: 'access', user, client: 'app', scopes, until: now() + 3_600_000 })

/** What the server answered to an earlier question: its own work must not show in ours. */
const answers = new Map<string, string>()
const remember: Fetch = async (request) => {
  const known = answers.get(request.url)
  if (known !== undefined) {
    await sleep(5)
    return new Response(known)
  }
  const response = await organisation.fetch(request)
  const text = await response.text()
  if (response.ok) answers.set(request.url, text)
  return new Response(text, response)
}

const folder = await mkdtemp(join(tmpdir(), 'patchboard-bench-directory-'))

interface Told {
  readonly messages: Buffer[]
  /** When the last of them was told. */
  lastAt: number
}

/** One start of the program: what is told goes through the same form in which Electron hands it to the page. */
function start(profileFolder: string) {
  const told: Told = { messages: [], lastAt: 0 }
  const directory = openDirectory({
    askGraph: createAskGraph({
      ...{ fetch: remember, graphRoot, now, elapsed, log },
      lane: new Lane({ width: 2, elapsed, random: Math.random }),
      traffic: new Traffic(),
      accessToken: () => Promise.resolve(done(token)),
    }),
    ...{ graphRoot, profileFolder, box: plainBox, log, now },
    ...{ language: () => 'en' as const, country: 'CH', settings: { now: () => settingsAtStart } },
    tell: (news) => {
      told.messages.push(serialize(news))
      if (news.people !== '') told.lastAt = elapsed()
    },
    onMet: () => undefined,
  })
  directory.open('operator')
  return { directory, told }
}

const news = z.custom<PeopleNews>((value) => typeof value === 'object')

const countOf = ({ messages }: Told): number =>
  messages.reduce((count, one) => count + parsePeopleText(news.parse(deserialize(one)).people).length, 0)

/** When everyone is read they are put in the order in which they rest, in the pauses; the next start finds them so. */
async function untilWrittenAnew(profileFolder: string): Promise<void> {
  const inode = async (): Promise<number> => (await stat(join(profileFolder, 'directory.sealed'))).ino
  const before = await inode()
  while ((await inode()) === before) await sleep(20)
}

/** Milliseconds that a reading takes over the network, and the longest of them in which nothing else could run. */
async function seed(profileFolder: string) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const began = elapsed()
  delay.enable()
  const { directory, told } = start(profileFolder)
  const outcome = await directory.refresh('everything')
  const took = elapsed() - began
  await untilWrittenAnew(profileFolder)
  delay.disable()
  await directory.close()
  if (!outcome?.ok || countOf(told) < size * 0.99) throw new Error('the directory was not read')
  return { took, longest: delay.max / 1e6 }
}

/** The same at the next start, from the disk. */
async function restore(profileFolder: string) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const began = elapsed()
  delay.enable()
  const { directory, told } = start(profileFolder)
  await directory.refresh('everything')
  delay.disable()
  if (countOf(told) < size * 0.99) throw new Error('the directory was not kept')
  const toldAll: Told = { ...told }
  await directory.close()
  return { took: told.lastAt - began, longest: delay.max / 1e6, told: toldAll }
}

/** Everyone is listed twice more over what is known, after which the file is written anew. */
async function readAnew(profileFolder: string) {
  const { directory } = start(profileFolder)
  await directory.refresh('everything')
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (const reach of ['names', 'everything'] as const) await directory.refresh(reach)
  await directory.close()
  delay.disable()
  return { longest: delay.max / 1e6 }
}

/** What the page does to take it all in, without drawing. */
function takeIn({ messages }: Told): number {
  const began = elapsed()
  const page = createLatestPeople()
  for (const message of messages) page.receive(news.parse(deserialize(message)))
  return elapsed() - began
}

/** Of the quietest run: what other programs do meanwhile only adds. */
const quietest = (runs: readonly { readonly longest: number }[]): number =>
  Math.min(...runs.slice(1).map(({ longest }) => longest))

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

const profiles = ['warm-up', 'one', 'two', 'three'].map((name) => join(folder, name))
const seeded = []
for (const profile of profiles) seeded.push(await seed(profile))
const restored = []
for (const profile of profiles) restored.push(await restore(profile))
const anew = []
for (const profile of profiles) anew.push(await readAnew(profile))
report('longest-task', { value: quietest(seeded) })
report('from-disk', { value: median(restored.slice(1).map(({ took }) => took)) })
report('longest-task-from-disk', { value: quietest(restored) })
report('longest-task-anew', { value: quietest(anew) })
report('take-in', { value: median(restored.slice(1).map(({ told }) => takeIn(told))) })
await rm(folder, { recursive: true, force: true })
process.exit(0)
