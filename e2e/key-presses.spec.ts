import { createCompany } from '../electron/sample-organisation/company'
import { matchPeople, toFragments } from '../renderer/search/match-people'
import { toPeopleIndex } from '../renderer/search/people-index'
import { isPersonId, type Person } from '../shared/person'
import { expect, signInWithBrowser, startAgain, test, type RunningConsole } from './console'

/** Presses from the ring to the hand-over: what is typed, then ↵. */
const mostForFavourite = 6
const mostForAnyone = 8

const people = createCompany()
  .employees.filter(({ isGuest, isEnabled, mail, desk }) => !isGuest && isEnabled && mail && desk)
  .flatMap(({ id, name, title = '', department = '' }): readonly Person[] =>
    isPersonId(id) ? [{ id, name, jobTitle: title, department, phones: [] }] : [],
  )
const index = toPeopleIndex([...people].sort((one, other) => one.name.localeCompare(other.name, 'en')))

const beginnings = (word: string, most = word.length): readonly string[] =>
  Array.from({ length: Math.min(most, word.length) }, (_, last) => word.slice(0, last + 1))

/** What an operator types of a name: the beginnings of one of its words, or of two in either order. */
function queriesFor({ name }: Person): readonly string[] {
  const words = name.split(/[\s-]+/)
  return words.flatMap((one) => {
    const others = words.filter((word) => word !== one).flatMap((word) => beginnings(word, 5))
    const both = beginnings(one, 5).flatMap((start) => others.map((other) => `${start} ${other}`))
    return [...beginnings(one), ...both]
  })
}

/** The fewest presses that hand over to somebody: what is typed, ↓ as often as needed, ↵. */
function pressesFor(person: Person, isFavourite: boolean): number {
  const favourites = new Set(isFavourite ? [person.id] : [])
  const presses = queriesFor(person).map((query) => {
    const place = matchPeople(index, toFragments(query), { favourites }).people.indexOf(person)
    return place < 0 ? Infinity : query.length + place + 1
  })
  return Math.min(...presses)
}

test('everybody is reached in so few presses by what is typed of their name', () => {
  expect(people.length).toBeGreaterThan(250)
  const tooFar = (most: number, isFavourite: boolean) =>
    people.filter((person) => pressesFor(person, isFavourite) > most).map(({ name }) => name)
  expect(tooFar(mostForAnyone, false)).toEqual([])
  expect(tooFar(mostForFavourite, true)).toEqual([])
})

const ring = 'patchboard://call?id=7f&from=%2B390255500134&name=Caff%C3%A8%20Meridiana'

/** Presses what is typed one key at a time until the answer of the person stands there, then hands over. */
async function handOver({ page }: RunningConsole, typed: string, name: string): Promise<number> {
  const keys = Array.from(typed).map((key) => (key === ' ' ? 'Space' : key))
  for (const key of keys) await page.keyboard.press(key)
  const card = page.getByRole('region', { name: 'Chosen person' })
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(name)
  await expect(card.getByRole('status').first()).toHaveText(
    /^(Free|In a meeting|May be|Out of office|Working|Outside)/,
  )
  await page.keyboard.press('Enter')
  return keys.length + 1
}

test('a ring is answered and handed over in six presses for a favourite, in eight for anyone', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await page.keyboard.type('mario conti')
  await expect(page.getByRole('option', { name: /Mario Conti/ })).toBeVisible()
  await page.keyboard.press('Control+d')
  await page.keyboard.press('Escape')
  const strip = page.getByRole('region', { name: 'Call' })

  await startAgain(console, ring)
  await expect(strip).toContainText('Caffè Meridiana')
  expect(await handOver(console, 'm con', 'Mario Conti')).toBeLessThanOrEqual(mostForFavourite)
  expect(await console.openedLink(1)).toBe('tel:4310')
  await expect(strip).toHaveCount(0)

  await startAgain(console, ring)
  await expect(strip).toContainText('Caffè Meridiana')
  expect(await handOver(console, 'k mart', 'Martina Keller')).toBeLessThanOrEqual(mostForAnyone)
  expect(await console.openedLink(2)).toBe('tel:4021')
  await expect(strip).toHaveCount(0)
})
