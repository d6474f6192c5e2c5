import { expect, it } from 'vitest'
import { createRecordedLog } from '../testing/recorded-log'
import { UpdateWatch, type UpdateParts, type Updater } from './update-watch'

const chosen = { on: true, feed: 'https://updates.example', channel: 'latest' }

function createFeed(
  offered: string | undefined = '2.0.0',
  fetch: () => Promise<void> = () => Promise.resolve(),
) {
  const done: string[] = []
  const updater: Updater = {
    check: () => Promise.resolve(offered),
    fetch: async () => {
      await fetch()
      done.push('fetched')
    },
    allowAtEnd: (isAllowed) => done.push(isAllowed ? 'in place at the end' : 'left for later'),
  }
  return { done, updater }
}

function open(over: Partial<UpdateParts> = {}, feed = createFeed()) {
  const watch = new UpdateWatch({
    renewal: 'itself',
    settings: () => chosen,
    hasCall: () => false,
    onReady: (version) => feed.done.push(`told of ${version}`),
    open: () => {
      feed.done.push('asked')
      return Promise.resolve(feed.updater)
    },
    log: createRecordedLog(),
    ...over,
  })
  return { watch, done: feed.done }
}

it('fetches what is offered, once, and puts it in place at the end', async () => {
  const { watch, done } = open()
  await watch.look()
  await watch.look()
  watch.end()
  expect(done).toEqual(['asked', 'fetched', 'told of 2.0.0', 'asked', 'in place at the end'])
})

it.each<[string, Partial<UpdateParts>]>([
  ['IT renews it', { renewal: 'installer' }],
  ['no feed is set', { settings: () => ({ ...chosen, feed: '' }) }],
  ['updates are off', { settings: () => ({ ...chosen, on: false }) }],
  ['a call waits', { hasCall: () => true }],
])('asks nobody while %s', async (_why, over) => {
  const { watch, done } = open(over)
  await watch.look()
  watch.end()
  expect(done).toEqual([])
})

it('a call that comes meanwhile holds up the fetching and the end', async () => {
  let calls = 0
  const { watch, done } = open({ hasCall: () => (calls += 1) > 1 })
  await watch.look()
  watch.end()
  expect(done).toEqual(['asked', 'left for later'])
})

it('what does not come is tried again at the next look', async () => {
  let left = 1
  const feed = createFeed('2.0.0', () =>
    left-- > 0 ? Promise.reject(new Error('sha512 mismatch')) : Promise.resolve(),
  )
  const { watch, done } = open({}, feed)
  await watch.look()
  await watch.look()
  expect(done).toEqual(['asked', 'asked', 'fetched', 'told of 2.0.0'])
})

it('nothing newer: nothing is fetched', async () => {
  const feed = createFeed()
  const { watch, done } = open(
    {},
    { ...feed, updater: { ...feed.updater, check: () => Promise.resolve(undefined) } },
  )
  await watch.look()
  expect(done).toEqual(['asked'])
})
