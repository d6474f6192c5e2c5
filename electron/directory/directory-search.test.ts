import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { done, type Outcome } from '../../shared/outcome'
import { isPersonId } from '../../shared/person'
import type { UserNews } from '../graph/people-response'
import { readTold, type ToldPeople } from '../testing/read-told'
import { KeyBox } from '../testing/key-box'
import { openSampleDirectory, type SampleDirectory } from '../testing/sample-directory'
import { openSeededDirectory } from '../testing/seeded-directory'
import { DirectorySearch, type SearchWay } from './directory-search'

/** Searches that are answered by hand. */
function byHand() {
  const searches: { words: readonly string[]; signal: AbortSignal; answer: () => void }[] = []
  let inFlight = 0
  let mostAtOnce = 0
  const way: SearchWay = {
    fetchFound: (words, signal) =>
      new Promise<Outcome<readonly UserNews[]>>((resolve) => {
        inFlight += 1
        mostAtOnce = Math.max(mostAtOnce, inFlight)
        const answer = () => {
          inFlight -= 1
          resolve(done([{ id: words.join('-') }]))
        }
        searches.push({ words, signal, answer })
        signal.addEventListener('abort', answer)
      }),
    take: (users) =>
      Promise.resolve(users.flatMap(({ id }) => (isPersonId(id) ? [{ id, name: id, phones: [] }] : []))),
  }
  const search = new DirectorySearch(() => Promise.resolve(way))
  return { search, searches, mostAtOnce: () => mostAtOnce }
}

/** Whoever is listed last. */
const lastOf = ({ company }: SampleDirectory) =>
  company.employees.findLast(({ isEnabled, isGuest }) => isEnabled && !isGuest) ?? { id: '', name: '' }

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('a newer search ends the one before, and never are two under way', async () => {
  const { search, searches, mostAtOnce } = byHand()
  const first = search.find('mar')
  await settled()
  const second = search.find('mart')
  const third = search.find('  martina   kel ')
  await settled()
  await settled()
  expect(searches.map(({ words }) => words)).toEqual([['mar'], ['martina', 'kel']])
  expect(searches.map(({ signal }) => signal.aborted)).toEqual([true, false])
  searches.at(-1)?.answer()
  expect(await first).toEqual(done([]))
  expect(await second).toEqual(done([]))
  expect(await third).toMatchObject({ value: [{ name: 'martina-kel' }] })
  expect(mostAtOnce()).toBe(1)
})

it('nothing to search for ends what is under way and asks nothing', async () => {
  const { search, searches } = byHand()
  const first = search.find('mar')
  await settled()
  expect(await search.find(' ')).toEqual(done([]))
  expect(searches).toHaveLength(1)
  expect(await first).toEqual(done([]))
})

/** A directory whose listing waits at a page until it is let go on. */
async function slowDirectory(scopes?: readonly string[], answer?: () => Response) {
  const asked: string[] = []
  let goOn: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (goOn = resolve))
  const world = await openSampleDirectory({
    size: 2_500,
    ...(scopes && { scopes }),
    meddle: async (request, go) => {
      const { searchParams } = new URL(request.url)
      const search = searchParams.get('$search')
      if (search !== null) asked.push(search)
      if (search !== null && answer) return answer()
      if (searchParams.has('$skiptoken')) await gate
      return go()
    },
  })
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-search-')), 'directory.sealed')
  const told: ToldPeople[] = []
  const directory = openSeededDirectory({
    world,
    path,
    box: new KeyBox(),
    tell: (news) => told.push(readTold(news)),
  })
  directory.open('sofia')
  const reading = directory.refresh(scopes ? 'names' : 'everything')
  const close = async () => {
    await directory.close()
    await world.close()
  }
  return { world, directory, told, asked, reading, goOn, close }
}

it('while the directory is read, whoever is not here yet is found where it comes from, and marked', async () => {
  const { world, directory, told, asked, reading, goOn, close } = await slowDirectory()
  await expect.poll(() => directory.list().length).toBeGreaterThan(900)
  expect(told.at(-1)).toMatchObject({ isPartial: true })
  const late = lastOf(world)
  const found = await directory.search.find(late.name)
  const one = found.ok ? found.value.find(({ id }) => id === late.id) : undefined
  expect(one).toMatchObject({ name: late.name, from: 'search' })
  expect(asked.at(-1)).toMatch(/^"displayName:\S+" AND "displayName:/)
  // Known like everybody else from now on.
  expect(one && directory.addressOf(one.id)).toContain('@lindenhof.example')
  expect(told.some(({ people }) => people.some(({ id }) => id === late.id))).toBe(true)
  // Whoever had come already is not said to be missing.
  const early = world.company.operators[0]?.name ?? ''
  const here = await directory.search.find(early)
  expect(here.ok && here.value.every(({ from }) => from === undefined)).toBe(true)

  goOn()
  expect(await reading).toMatchObject({ ok: true })
  expect(told.at(-1)?.isPartial).toBeUndefined()
  const people = directory.list()
  expect(people.filter(({ id }) => id === late.id)).toEqual([expect.not.objectContaining({ from: 'search' })])
  const count = asked.length
  expect(await directory.search.find(early)).toEqual(done([]))
  expect(asked).toHaveLength(count)
  await close()
})

it('whoever was found early and is not in the listing is gone when it is whole', async () => {
  const { world, directory, reading, goOn, close } = await slowDirectory()
  await expect.poll(() => directory.list().length).toBeGreaterThan(900)
  const late = lastOf(world)
  await directory.search.find(late.name)
  expect(directory.list().some(({ id }) => id === late.id)).toBe(true)
  world.staff.leave(late.id)
  goOn()
  await reading
  expect(directory.list().some(({ id }) => id === late.id)).toBe(false)
  await close()
})

it('where only people one works with may be read, the rest of the organisation is searched, and whoever is found stays until one leaves', async () => {
  const { world, directory, told, asked, reading, close } = await slowDirectory(['People.Read'])
  expect(await reading).toMatchObject({ ok: true })
  expect(told.at(-1)).toMatchObject({ isNearby: true })
  const late = lastOf(world)
  const near = directory.list().length
  expect(directory.list().some(({ id }) => id === late.id)).toBe(false)
  const found = await directory.search.find(late.name.toLowerCase())
  expect(asked).toEqual([`"${late.name.toLowerCase()}"`])
  const one = found.ok ? found.value.find(({ id }) => id === late.id) : undefined
  expect(one).toMatchObject({ name: late.name, from: 'search' })
  expect(told.flatMap(({ people }) => people)).toContainEqual(one)
  expect(directory.list()).toContainEqual(one)
  expect(one && directory.addressOf(one.id)).toContain('@lindenhof.example')
  expect(one && directory.accountOf(one.id)).toContain('@')
  // The next reading of those nearby does not speak of them, and they stay.
  await directory.refresh('names')
  expect(directory.list()).toContainEqual(one)
  // Whoever is listed is no find, and nobody is told twice.
  const known = directory.list()[0]
  const here = await directory.search.find(known?.name ?? '')
  expect(here.ok && here.value.find(({ id }) => id === known?.id)).toEqual(known)
  const count = told.length
  await directory.search.find(late.name.toLowerCase())
  expect(told).toHaveLength(count)
  await directory.close()
  directory.open('bert')
  await directory.refresh('names')
  expect(directory.list()).toHaveLength(near)
  await close()
})

it('whoever was added by address is found as they were added, and rooms are not people', async () => {
  const { world, directory, reading, close } = await slowDirectory(['People.Read'])
  await reading
  const { mail = '' } =
    world.company.employees.findLast((one) => one.isEnabled && !one.isGuest && one.mail) ?? {}
  directory.setAdded([mail.toUpperCase()])
  const found = await directory.search.find(mail)
  expect(found.ok && found.value.map(({ from }) => from)).toContain('address')
  expect(found.ok && found.value.some(({ name, from }) => name === mail && from === 'search')).toBe(false)
  expect(await directory.search.find('matterhorn')).toEqual(done([]))
  await close()
})

it('where the directory may not be read it is not searched either', async () => {
  const { directory, asked, reading, close } = await slowDirectory([])
  expect(await reading).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
  expect(await directory.search.find('martina')).toEqual(done([]))
  expect(asked).toEqual([])
  await close()
})

it('a server that asks for time is left alone, and that is what is said', async () => {
  const wait = (): Response => new Response('{}', { status: 429, headers: { 'retry-after': '120' } })
  const { directory, asked, close } = await slowDirectory(undefined, wait)
  await expect.poll(() => directory.list().length).toBeGreaterThan(900)
  expect(await directory.search.find('martina')).toMatchObject({ ok: false, problem: { kind: 'throttled' } })
  expect(await directory.search.find('mario')).toMatchObject({ ok: false, problem: { kind: 'throttled' } })
  expect(asked).toHaveLength(1)
  await close()
})
