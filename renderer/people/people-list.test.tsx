import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { createNews } from '../news/news'
import { createFakeBridge } from '../testing/fake-bridge'
import { at, calendar, crowd, entry, pictured } from '../testing/people-made-up'
import { Surroundings } from '../testing/render-console'
import { PeopleList } from './people-list'

/** A list of many, and how often each row of it was drawn. */
function listOf(count: number) {
  const people = crowd(count)
  const drawn = new Map<string, number>()
  const fake = createFakeBridge()
  const news = createNews(fake.bridge)
  const see = vi.fn()
  const choose = vi.fn()
  // A row looks for marks in its own extension exactly once each time it is drawn.
  const toMarks = (text: string): readonly never[] => {
    drawn.set(text, (drawn.get(text) ?? 0) + 1)
    return []
  }
  const draw = (now = pictured, chosen = people[0]?.id) => (
    <Surroundings news={news}>
      <PeopleList
        people={people}
        chosen={chosen}
        choose={choose}
        listName="all"
        toMarks={toMarks}
        now={now}
        see={see}
        instead={null}
      />
    </Surroundings>
  )
  const { rerender } = render(draw())
  return {
    fake,
    people,
    see,
    drawnRows: drawn,
    again: (...how: Parameters<typeof draw>) => rerender(draw(...how)),
  }
}

function scrollToTop(): void {
  const list = screen.getByRole('listbox')
  list.scrollTop = 0
  fireEvent.scroll(list)
}

const rowsDrawn = (drawn: ReadonlyMap<string, number>): readonly string[] =>
  [...drawn.keys()].filter((text) => /^5\d{3}$/.test(text))

it('draws only the rows in sight of ten thousand', () => {
  listOf(10_000)
  const rows = screen.getAllByRole('option')
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000')
})

it('each row says its place in the whole list, the chosen one out of sight too', () => {
  const { people, again } = listOf(10_000)
  again(pictured, people[7_000]?.id)
  scrollToTop()
  const places = screen.getAllByRole('option').map((row) => Number(row.getAttribute('aria-posinset')))
  expect(places[0]).toBe(1)
  expect(places.at(-1)).toBe(7_001)
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(screen.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('7001')
})

it('says who is in sight', () => {
  const { see, people } = listOf(10_000)
  const ids: unknown = see.mock.calls.at(-1)?.[0]
  expect(ids).toEqual(people.slice(0, 13).map(({ id }) => id))
})

it('news of one person draws that row again and no other', () => {
  const { fake, people, drawnRows } = listOf(300)
  const [, , third] = people
  if (!third) throw new Error('made up too few')
  drawnRows.clear()
  act(() => fake.tell('availabilityChanged', [calendar(third, { occupied: [entry([10, 11.5], 'busy')] })]))
  expect(rowsDrawn(drawnRows)).toEqual(['5002'])
  expect(screen.getByRole('option', { name: /In a meeting until 11:30/ })).toBeTruthy()
})

it('a new minute draws the rows in sight, not the others', () => {
  const { drawnRows, again } = listOf(300)
  drawnRows.clear()
  again(at(10.75))
  expect(rowsDrawn(drawnRows).length).toBeLessThan(40)
})

it('choosing another person draws two rows', () => {
  const { people, drawnRows, again } = listOf(300)
  drawnRows.clear()
  again(pictured, people[1]?.id)
  expect(rowsDrawn(drawnRows)).toEqual(['5000', '5001'])
})

it('a row that is chosen out of sight comes into sight at once', () => {
  const { people, again, see } = listOf(10_000)
  again(pictured, people[7_000]?.id)
  expect(see.mock.calls.at(-1)?.[0]).toContain(people[7_000]?.id)
})

it('the chosen row is there for the search box to point at, in sight or not', () => {
  const { people, again } = listOf(300)
  again(pictured, people[250]?.id)
  expect(document.querySelector(`#person-${people[250]?.id ?? ''}`)).not.toBeNull()
})
