import uFuzzy from '@leeoniya/ufuzzy'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createToPhones } from '../electron/directory/to-phones'
import { createCompany, type Employee } from '../electron/sample-organisation/company'
import { toFoldedWords } from '../renderer/search/fold'
import { matchPeople, toFragments } from '../renderer/search/match-people'
import { indexInSteps, type PeopleIndex } from '../renderer/search/people-index'
import { isPersonId, type Person } from '../shared/person'
import { timeFree } from './bench-free'
import { toQueries } from './bench-queries'

// Runs without a window, on Electron's own JavaScript engine. Told on standard output, one JSON a line, for build/bench.
const report = (what: string, value: number | object): void =>
  console.log(`bench ${JSON.stringify({ what, value })}`)

const size = 100_000
/** The slowest peers are asked no longer than this, milliseconds: what they were asked until then is enough to compare. */
const patience = 5_000

const toPhones = createToPhones(() => ({}))

function toPerson({ id, name, title, department, city, desk, mobile }: Employee): readonly Person[] {
  if (!isPersonId(id)) return []
  const phones = toPhones({ ...(desk && { deskNumber: desk }), ...(mobile && { mobileNumber: mobile }) })
  const place = {
    ...(title && { jobTitle: title }),
    ...(department && { department }),
    ...(city && { office: city }),
  }
  return [{ id, name, phones, ...place }]
}

const people = createCompany({ size }).employees.flatMap(toPerson)

/** One way to search: the places in `people` of whoever it finds. */
type Search = (query: string) => readonly number[]

/** Everything of a person that is searched, in one line, for those who search lines. */
const toLine = ({ name, jobTitle, department, office, phones }: Person): string => {
  const numbers = phones.flatMap(({ number, extension }) => [number.replace(/\D/g, ''), extension])
  return toFoldedWords([name, jobTitle, department, office, ...numbers].filter(Boolean).join(' ')).join(' ')
}

/** MiB, those of typed arrays included, which lie beside the heap. */
function memoryAfterCollection(): number {
  if (!globalThis.gc) throw new Error('without --expose-gc memory cannot be measured')
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

function openOurs(): Search & { readonly index: PeopleIndex } {
  const before = memoryAfterCollection()
  const start = performance.now()
  const steps = indexInSteps(people)
  let longest = 0
  let index: PeopleIndex | undefined
  while (!index) {
    const stepStart = performance.now()
    const { done, value } = steps.next()
    longest = Math.max(longest, performance.now() - stepStart)
    if (done) index = value
  }
  report('build', performance.now() - start)
  report('longest-step', longest)
  report('memory', memoryAfterCollection() - before)
  const found = index
  const places = new Map(people.map((person, place) => [person, place]))
  const search: Search = (query) =>
    matchPeople(found, toFragments(query)).people.map((person) => places.get(person) ?? -1)
  return Object.assign(search, { index: found })
}

function openMiniSearch(): Search {
  const before = memoryAfterCollection()
  const start = performance.now()
  const peer = new MiniSearch<{ id: number; line: string }>({
    fields: ['line'],
    searchOptions: { prefix: true, combineWith: 'AND' },
  })
  peer.addAll(people.map((person, id) => ({ id, line: toLine(person) })))
  report('build-minisearch', performance.now() - start)
  report('memory-minisearch', memoryAfterCollection() - before)
  return (query) => peer.search(toFoldedWords(query).join(' ')).map(({ id }) => Number(id))
}

function openFlexSearch(): Search {
  const peer = new Index({ tokenize: 'forward', encode: (text: string) => text.split(' ') })
  people.forEach((person, id) => peer.add(id, toLine(person)))
  return (query) => peer.search(toFoldedWords(query).join(' '), { limit: size }).map(Number)
}

function openFuse(): Search {
  const peer = new Fuse(people.map(toLine), { ignoreLocation: true, threshold: 0.2 })
  return (query) => peer.search(toFoldedWords(query).join(' ')).map(({ refIndex }) => refIndex)
}

function openUFuzzy(): Search {
  const peer = new uFuzzy()
  const lines = people.map(toLine)
  return (query) => peer.search(lines, toFoldedWords(query).join(' '), 1, 1e6)[0] ?? []
}

const at = (share: number, times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? 0

const queries = toQueries(people)

/** Every key of every query, as it is typed. */
function timeKeys(search: Search): readonly number[] {
  const keys = queries.flatMap(({ query }) => Array.from(query).map((_, last) => query.slice(0, last + 1)))
  // Spread over all kinds of queries, for those who do not get through them.
  const spread = keys.map((_, nth) => keys[(nth * 7_919) % keys.length] ?? '')
  const times: number[] = []
  const start = performance.now()
  for (const key of spread) {
    if (performance.now() - start > patience) break
    const began = performance.now()
    search(key)
    times.push(performance.now() - began)
  }
  return times
}

/** Of each way of typing, how many of its queries were asked, and how many of them list the person they are for. */
type Recall = Readonly<Record<string, { readonly asked: number; readonly found: number }>>

function recallOf(search: Search): Recall {
  const start = performance.now()
  const recall: Record<string, { asked: number; found: number }> = {}
  // Spread over all ways, for those who do not get through them.
  const spread = queries.map((_, nth) => queries[(nth * 7) % queries.length])
  for (const query of spread) {
    if (!query || performance.now() - start > patience) break
    const row = (recall[query.way] ??= { asked: 0, found: 0 })
    row.asked += 1
    if (search(query.query).includes(query.expected)) row.found += 1
  }
  return recall
}

/** How many of a hundred queries do not list the person they are for. */
function shareMissed(recall: Recall): number {
  const rows = Object.values(recall)
  const asked = rows.reduce((sum, row) => sum + row.asked, 0)
  return (100 * (asked - rows.reduce((sum, row) => sum + row.found, 0))) / asked
}

function reportRecall(name: string, search: Search): void {
  const recall = recallOf(search)
  report(`missed${name}`, shareMissed(recall))
  report(`recall${name}`, recall)
}

const ours = openOurs()
report('queries', queries.length)
queries.slice(0, 20).forEach(({ query }) => ours(query))
// Their places are asked for by this table alone: the list takes the people as they are found.
const keys = timeKeys((query) => {
  matchPeople(ours.index, toFragments(query))
  return []
})
report('key-p50', at(0.5, keys))
report('key-p99', at(0.99, keys))
reportRecall('', ours)
report('free-key-p99', at(0.99, timeFree(ours.index)))
const peers = { minisearch: openMiniSearch, flexsearch: openFlexSearch, fuse: openFuse, ufuzzy: openUFuzzy }
for (const [name, open] of Object.entries(peers)) {
  const search = open()
  const times = timeKeys(search)
  report(`key-p50-${name}`, at(0.5, times))
  report(`key-p99-${name}`, at(0.99, times))
  reportRecall(`-${name}`, search)
}
