import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { mostWatched } from '../../shared/ipc'
import type { PersonId } from '../../shared/person'
import { createFakeBridge, type FakeBridge } from '../testing/fake-bridge'
import { crowd } from '../testing/people-made-up'
import { Surroundings } from '../testing/render-console'
import { createNews } from './news'
import { standStill, toWatched, useWatched } from './use-watched'

const ids = crowd(300).map(({ id }) => id)

function watching(first: readonly PersonId[]): {
  fake: FakeBridge
  see: (next: readonly PersonId[]) => void
} {
  const fake = createFakeBridge()
  const news = createNews(fake.bridge)
  const { rerender } = renderHook(({ seen }) => useWatched(seen), {
    initialProps: { seen: first },
    wrapper: ({ children }) => <Surroundings news={news}>{children}</Surroundings>,
  })
  return { fake, see: (seen) => rerender({ seen }) }
}

const pass = (time: number): void =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

beforeEach(() => {
  vi.useFakeTimers()
})

it('asks for the first rows at once', () => {
  const { fake } = watching(ids.slice(0, 3))
  pass(0)
  expect(fake.askedFor('watchPeople')).toEqual([[ids.slice(0, 3)]])
})

it('waits until the rows stand still, then asks once for where they stopped', () => {
  const { fake, see } = watching(ids.slice(0, 3))
  pass(0)
  for (let row = 1; row <= 5; row += 1) {
    see(ids.slice(row, row + 3))
    pass(standStill / 2)
  }
  expect(fake.askedFor('watchPeople')).toHaveLength(1)
  pass(standStill)
  expect(fake.askedFor('watchPeople').slice(1)).toEqual([[ids.slice(5, 8)]])
})

it('does not ask again for the same people, in whatever order behind the one looked at', () => {
  const { fake, see } = watching(ids.slice(0, 3))
  pass(0)
  see([...ids.slice(0, 1), ...ids.slice(1, 3).reverse()])
  pass(10 * standStill)
  expect(fake.askedFor('watchPeople')).toHaveLength(1)
})

it('tells who is looked at, also where the same people are in sight', () => {
  const { fake, see } = watching(ids.slice(0, 3))
  pass(0)
  const turned = [...ids.slice(0, 3)].reverse()
  see(turned)
  pass(standStill)
  expect(fake.askedFor('watchPeople').at(-1)).toEqual([turned])
})

it('asks for nobody when the list becomes empty', () => {
  const { fake, see } = watching(ids.slice(0, 3))
  pass(0)
  see([])
  pass(standStill)
  expect(fake.askedFor('watchPeople').at(-1)).toEqual([[]])
})

it('names each once, the most important first, and no more than may be watched', () => {
  const watched = toWatched([...ids.slice(250, 251), ...ids])
  expect(watched).toHaveLength(mostWatched)
  expect(watched[0]).toBe(ids[250])
  expect(new Set(watched).size).toBe(mostWatched)
})
