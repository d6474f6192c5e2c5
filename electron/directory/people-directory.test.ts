import { mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { mostPeopleTold } from '../../shared/ipc'
import { readTold, type ToldPeople } from '../testing/read-told'
import { KeyBox } from '../testing/key-box'
import { openSampleDirectory, type SampleDirectory } from '../testing/sample-directory'
import { openSeededDirectory } from '../testing/seeded-directory'
import type { PeopleDirectory } from './people-directory'

let sample: SampleDirectory | undefined
const opened: PeopleDirectory[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((directory) => directory.close()))
  await sample?.close()
  sample = undefined
})

/** One computer: its keychain, its disk, and as many starts of the program as a test needs. */
async function computer(options: Partial<Parameters<typeof openSampleDirectory>[0]> = {}) {
  const world = (sample = await openSampleDirectory({ size: 2_500, ...options }))
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-directory-'))
  const path = join(folder, 'directory.sealed')
  const box = new KeyBox()
  const start = (owner = 'anna') => {
    const told: ToldPeople[] = []
    const directory = openSeededDirectory({ world, path, box, tell: (news) => told.push(readTold(news)) })
    opened.push(directory)
    directory.open(owner)
    return { directory, told }
  }
  return { world, folder, path, box, start }
}

/** Who a page that heard all of this would show. */
function shownBy(told: readonly ToldPeople[]): readonly string[] {
  const shown = new Set<string>()
  for (const { people, gone = [], isAnew } of told) {
    if (isAnew) shown.clear()
    for (const { id } of people) shown.add(id)
    for (const id of gone) shown.delete(id)
  }
  return [...shown].sort()
}

const peopleOf = ({ staff }: SampleDirectory): readonly string[] =>
  staff.employees
    .filter(({ isGuest, isEnabled }) => !isGuest && isEnabled)
    .map(({ id }) => id)
    .sort()

it('tells people as their pages come, in parts, with how many there are about, and never an address', async () => {
  const { world, start } = await computer()
  const { directory, told } = start()
  await directory.refresh('everything')
  expect(shownBy(told)).toEqual(peopleOf(world))
  expect(Math.max(...told.map(({ people }) => people.length))).toBeLessThanOrEqual(mostPeopleTold)
  expect(told.filter(({ people }) => people.length > 0).every(({ isLoading }) => isLoading)).toBe(true)
  expect(told.some(({ about }) => about === 2_500)).toBe(true)
  expect(told.at(-1)).toEqual({ isLoading: false, people: [] })
  expect(JSON.stringify(told)).not.toContain('@')
})

/** Reads everyone, until they rest in the order of their names. */
async function settle({ path, start }: Pick<Awaited<ReturnType<typeof computer>>, 'path' | 'start'>) {
  const { directory } = start()
  await directory.refresh('everything')
  const { ino } = await stat(path)
  await expect.poll(async () => (await stat(path)).ino).not.toBe(ino)
  await directory.close()
}

it('whoever rested in that order is known at the next start as they were, those included who are not shown', async () => {
  const { world, path, start } = await computer()
  await settle({ path, start })
  const whole = world.staff.employees
  const [moved, off] = whole.filter(({ isGuest, isEnabled, mail }) => !isGuest && isEnabled && mail)
  const hidden = whole.find(({ isEnabled, isGuest }) => !isEnabled && !isGuest)
  if (!moved || !off || !hidden) throw new Error('the company lacks them')
  world.staff.change(moved.id, { department: 'Moon base' })
  world.staff.change(off.id, { isEnabled: false })
  world.staff.change(hidden.id, { isEnabled: true })
  const before = world.asked.length
  const { directory, told } = start()
  await directory.refresh('everything')
  expect(world.asked.slice(before)).toEqual(['/users/delta'])
  expect(shownBy(told)).toEqual(peopleOf(world))
  const list = directory.list()
  expect(list.find(({ id }) => id === moved.id)).toMatchObject({ name: moved.name, department: 'Moon base' })
  for (const { id } of list)
    expect(directory.addressOf(id)).toBe(whole.find((one) => one.id === id)?.mail || undefined)
})

it.each([0.5, 0.999])(
  'a file in that order that has lost its end, from %d on, is no obstacle: everyone is read anew',
  async (share) => {
    const { world, path, start } = await computer()
    await settle({ path, start })
    await truncate(path, Math.floor((await stat(path)).size * share))
    const before = world.asked.length
    const { directory, told } = start()
    await directory.refresh('everything')
    expect(shownBy(told)).toEqual(peopleOf(world))
    expect(world.asked.slice(before)).toContain('/users')
  },
)

it('people rest in the order of their names, so that the next start tells them in it', async () => {
  const { path, start } = await computer()
  const first = start()
  await first.directory.refresh('everything')
  const asTheyCame = first.directory.list().map(({ name }) => name)
  const { compare } = new Intl.Collator('en')
  expect(asTheyCame).not.toEqual(asTheyCame.toSorted(compare))
  const before = await stat(path)
  await expect.poll(async () => (await stat(path)).ino).not.toBe(before.ino)
  await first.directory.close()
  const next = start()
  await next.directory.refresh('everything')
  const names = next.told.flatMap(({ people }) => people.map(({ name }) => name))
  expect(names).toEqual(asTheyCame.toSorted(compare))
  const settled = await stat(path)
  await next.directory.close()
  expect((await stat(path)).ino, 'what stands in order is not written again').toBe(settled.ino)
})

it('at the next start people are told from the disk before the network is asked, and one request brings the changes', async () => {
  const { world, start } = await computer()
  const first = start()
  await first.directory.refresh('everything')
  await first.directory.close()
  world.staff.leave(world.company.employees[40]?.id ?? '')
  const before = world.asked.length
  const next = start()
  const reading = next.directory.refresh('everything')
  const toldBefore = new Promise<number>((resolve) => {
    const look = (): void => {
      if (world.asked.length > before) resolve(shownBy(next.told).length)
      else setTimeout(look, 1)
    }
    look()
  })
  await reading
  expect(await toldBefore).toBe(peopleOf(world).length + 1)
  expect(world.asked.slice(before)).toEqual(['/users/delta'])
  expect(shownBy(next.told)).toEqual(peopleOf(world))
})

it('an interrupted reading goes on at the next start where it stopped', async () => {
  const down = { after: 2, pages: 0 }
  const { world, start } = await computer({
    size: 5_000,
    meddle: (request, goOn) => {
      if (request.url.includes('/users?') && ++down.pages > down.after)
        return Promise.resolve(new Response('', { status: 401 }))
      return goOn()
    },
  })
  const first = start()
  expect(await first.directory.refresh('everything')).toMatchObject({ ok: false })
  await first.directory.close()
  down.after = Infinity
  const before = world.asked.length
  const next = start()
  await next.directory.refresh('everything')
  expect(world.asked.slice(before).filter((path) => path === '/users')).toHaveLength(4)
  expect(shownBy(next.told)).toEqual(peopleOf(world))
})

it.each(['unreadable', 'another key', 'another operator'])(
  'a file that is %s is no obstacle: everyone is read anew',
  async (what) => {
    const { world, path, box, start } = await computer()
    const first = start()
    await first.directory.refresh('everything')
    await first.directory.close()
    if (what === 'unreadable') await writeFile(path, 'nonsense')
    if (what === 'another key') box.changeKey()
    const next = start(what === 'another operator' ? 'bert' : 'anna')
    const reading = next.directory.refresh('everything')
    await reading
    expect(shownBy(next.told)).toEqual(peopleOf(world))
    await next.directory.close()
    const last = start(what === 'another operator' ? 'bert' : 'anna')
    const before = world.asked.length
    await last.directory.refresh('everything')
    expect(world.asked.slice(before)).toEqual(['/users/delta'])
  },
)

it('without a keychain to trust nothing is written, and all works until the program ends', async () => {
  const { world, folder, box, start } = await computer()
  box.current = 'weak'
  const { directory, told } = start()
  await directory.refresh('everything')
  expect(shownBy(told)).toEqual(peopleOf(world))
  expect(await readdir(folder)).toEqual([])
})

it('nothing of a person can be read on the disk', async () => {
  const { path, start } = await computer()
  const { directory } = start()
  await directory.refresh('everything')
  await directory.close()
  const text = (await readFile(path)).toString('latin1')
  expect(text).not.toMatch(/lindenhof|Engineering/)
})

it('signing out forgets everyone, on the page and on the disk, also in the midst of a reading', async () => {
  const { folder, start } = await computer()
  const { directory, told } = start()
  const reading = directory.refresh('everything')
  await new Promise((resolve) => setTimeout(resolve, 60))
  await directory.erase()
  await reading
  expect(shownBy(told)).toEqual([])
  expect(directory.ids()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

it('takes no page that comes after it was closed: it belongs to whoever was signed in before', async () => {
  const { start } = await computer()
  const { directory, told } = start()
  const reading = directory.refresh('everything')
  void directory.close()
  const after = told.length
  await reading
  expect(told.slice(after)).toEqual([])
})

it('tells a page that has just loaded everything, in parts', async () => {
  const { world, start } = await computer()
  const { directory, told } = start()
  await directory.refresh('everything')
  told.length = 0
  await directory.tellAll()
  expect(told.length).toBeGreaterThan(2)
  expect(told[0]?.isAnew).toBe(true)
  expect(shownBy(told)).toEqual(peopleOf(world))
  expect(told.at(-1)?.isLoading).toBe(false)
})

it('the file does not grow for ever: a new listing takes the place of the old', async () => {
  const { path, start } = await computer()
  const { directory } = start()
  await directory.refresh('everything')
  await directory.close()
  const { size } = await stat(path)
  const next = start().directory
  for (const reach of ['names', 'everything', 'names', 'everything'] as const) await next.refresh(reach)
  await next.close()
  expect((await stat(path)).size).toBeLessThan(size * 2.5)
})
