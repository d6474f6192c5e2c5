import { expect, it } from 'vitest'
import { createFakeBridge } from '../testing/fake-bridge'
import { calendar, martina } from '../testing/people-made-up'
import { contoso, signedIn } from '../testing/scenes'
import { createNews } from './news'

function atTheDesk() {
  const fake = createFakeBridge()
  const news = createNews(fake.bridge)
  fake.tell('sessionChanged', signedIn)
  fake.tell('peopleChanged', { people: [martina], isLoading: false })
  fake.tell('availabilityChanged', [calendar(martina)])
  fake.tell('connectionChanged', { lastAnswer: 1 })
  return { ...fake, news }
}

it('keeps what it is told', () => {
  const { news } = atTheDesk()
  expect(news.session.read()).toEqual(signedIn)
  expect(news.people.read().people).toEqual([martina])
  expect(news.availability.read(martina.id)).toBeDefined()
  expect(news.connection.read().lastAnswer).toBe(1)
})

it.each([
  ['signing out', { state: 'signedOut', organisation: contoso }],
  ['another operator', { ...signedIn, operator: { name: 'Somebody Else' } }],
  ['another organisation', { ...signedIn, organisation: { ...contoso, name: 'fabrikam.example' } }],
] as const)('%s leaves nothing of what was read', (_, session) => {
  const { news, tell } = atTheDesk()
  const seen: number[] = []
  news.session.subscribe(() => seen.push(news.people.read().people.length))
  tell('sessionChanged', session)
  expect(seen).toEqual([0])
  expect(news.availability.read(martina.id)).toBeUndefined()
  expect(news.connection.read()).toEqual({})
})

it('signing in anew at the same desk keeps what was read', () => {
  const { news, tell } = atTheDesk()
  tell('sessionChanged', {
    state: 'waitingForBrowser',
    organisation: contoso,
    until: 1,
    operator: signedIn.operator,
  })
  tell('sessionChanged', signedIn)
  expect(news.people.read().people).toEqual([martina])
})

it('what comes before the first session is kept: a reloaded page may be told in any order', () => {
  const fake = createFakeBridge()
  const news = createNews(fake.bridge)
  fake.tell('peopleChanged', { people: [martina], isLoading: false })
  fake.tell('sessionChanged', signedIn)
  expect(news.people.read().people).toEqual([martina])
})

it('hears nothing after it was stopped', () => {
  const { news, tell } = atTheDesk()
  news.stop()
  tell('sessionChanged', { state: 'starting' })
  expect(news.session.read()).toEqual(signedIn)
})
