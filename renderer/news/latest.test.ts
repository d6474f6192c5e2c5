import { expect, it } from 'vitest'
import { createLatest } from './latest'

it('keeps the last news and wakes whoever listens', () => {
  const latest = createLatest('first')
  const heard: string[] = []
  const stop = latest.subscribe(() => heard.push(latest.read()))
  latest.receive('second')
  stop()
  latest.receive('third')
  expect(heard).toEqual(['second'])
  expect(latest.read()).toBe('third')
})

it('a listener that stops another while it is woken breaks nothing', () => {
  const latest = createLatest(0)
  const heard: string[] = []
  latest.subscribe(() => {
    heard.push('one')
    stopOther()
  })
  const stopOther = latest.subscribe(() => heard.push('other'))
  latest.receive(1)
  latest.receive(2)
  expect(heard.filter((name) => name === 'one')).toHaveLength(2)
})
