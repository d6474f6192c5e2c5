import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Phone } from '../../shared/person'
import { defaultSettings } from '../../shared/settings'
import { eraseWithLeftovers } from '../secrets/erase-with-leftovers'
import { SealedJournal } from '../secrets/sealed-journal'
import { readTold, type ToldPeople } from '../testing/read-told'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { openSampleDirectory } from '../testing/sample-directory'
import { createDirectoryRest } from './directory-rest'
import { createNumberForms } from './number-forms'
import { PeopleDirectory } from './people-directory'
import { createToPhones } from './to-phones'

const ends: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** One computer whose operator may choose a region, and as many starts as a test needs. */
async function computer() {
  const world = await openSampleDirectory({ size: 2_500 })
  ends.push(() => world.close())
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-numbers-')), 'directory.sealed')
  const box = new KeyBox()
  const chosen = { region: 'IT', extensionRule: defaultSettings.extensionRule }
  const start = () => {
    const told: ToldPeople[] = []
    const directory = new PeopleDirectory({
      language: () => 'en',
      source: world.source,
      openRest: (operator) =>
        createDirectoryRest(
          new SealedJournal({
            path,
            box,
            log: createRecordedLog(),
            owner: JSON.stringify([chosen, operator]),
          }),
        ),
      eraseRest: () => eraseWithLeftovers(path),
      loadToPhones: () =>
        Promise.resolve(createToPhones(createNumberForms(chosen.region), chosen.extensionRule)),
      now: Date.now,
      tell: (news) => told.push(readTold(news)),
      onMet: () => undefined,
    })
    ends.push(() => directory.close())
    directory.open('anna')
    return { directory, told }
  }
  return { world, chosen, start }
}

const shownOf = (directory: PeopleDirectory): readonly Phone[] =>
  directory.list().flatMap(({ phones }) => phones.filter(({ shown }) => shown !== undefined))
const isForeign = ({ shown }: Phone): boolean => shown?.startsWith('+') ?? false

it('another region and another way of numbering desks are told of everyone, without asking the network', async () => {
  const { world, chosen, start } = await computer()
  const { directory, told } = start()
  await directory.refresh('everything')
  const italians = shownOf(directory).filter((phone) => !isForeign(phone)).length
  expect(italians).toBeGreaterThan(0)
  const [before, asked] = [told.length, world.asked.length]
  chosen.region = 'CH'
  chosen.extensionRule = { shortest: 1, longest: 2, atEnd: 3 }
  await directory.rewriteNumbers()
  const renewed = told.slice(before).flatMap(({ people }) => people)
  expect(renewed.length).toBeGreaterThan(1_000)
  expect(new Set(renewed.map(({ id }) => id)).size, 'each once').toBe(renewed.length)
  const italian = shownOf(directory).find(({ dialled }) => dialled?.startsWith('+39'))
  expect(italian).toSatisfy(isForeign)
  const extensions = directory
    .list()
    .flatMap(({ phones }) => phones.flatMap(({ extension }) => extension ?? []))
  expect(Math.max(...extensions.map(({ length }) => length))).toBe(3)
  expect(world.asked).toHaveLength(asked)
})

it('the next start finds the numbers as they are written now, and asks for no list', async () => {
  const { world, chosen, start } = await computer()
  const first = start()
  await first.directory.refresh('everything')
  chosen.region = 'CH'
  await first.directory.rewriteNumbers()
  const numbers = shownOf(first.directory)
  await first.directory.close()
  const asked = world.asked.length
  const second = start()
  await second.directory.refresh('everything')
  expect(shownOf(second.directory)).toEqual(numbers)
  expect(world.asked.slice(asked)).toEqual(['/users/delta'])
})

it('chosen in the midst of the first reading, the list is read from its start and everyone is there', async () => {
  const { chosen, start } = await computer()
  const { directory, told } = start()
  const reading = directory.refresh('everything')
  await expect.poll(() => told.flatMap(({ people }) => people).length).toBeGreaterThan(0)
  chosen.region = 'CH'
  await directory.rewriteNumbers()
  await Promise.all([reading, directory.refresh('everything')])
  const { directory: whole } = start()
  await whole.refresh('everything')
  expect(directory.ids().length).toBe(whole.ids().length)
  expect(shownOf(directory)).toEqual(expect.arrayContaining([...shownOf(whole)]))
})
