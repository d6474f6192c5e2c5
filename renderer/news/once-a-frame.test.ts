import { expect, it, vi } from 'vitest'
import { createFakeBridge } from '../testing/fake-bridge'
import { onceAFrame } from './once-a-frame'

/** A bridge whose frames are drawn by hand. */
function openBridge() {
  const fake = createFakeBridge()
  const frames: (() => void)[] = []
  const bridge = onceAFrame(fake.bridge, (callBack) => frames.push(callBack))
  const draw = (): void => frames.splice(0).forEach((frame) => frame())
  return { ...fake, bridge, frames, draw }
}

it('news are heard together before the next frame, in the order in which they were told', () => {
  const { bridge, tell, frames, draw } = openBridge()
  const heard: string[] = []
  bridge.on('connectionChanged', ({ lastAnswer }) => heard.push(`answer ${lastAnswer ?? 0}`))
  bridge.on('proxyChanged', () => heard.push('proxy'))
  tell('connectionChanged', { lastAnswer: 1 })
  tell('proxyChanged', {})
  tell('connectionChanged', { lastAnswer: 3 })
  expect(heard).toEqual([])
  expect(frames).toHaveLength(1)
  draw()
  expect(heard).toEqual(['answer 1', 'proxy', 'answer 3'])
  tell('connectionChanged', { lastAnswer: 4 })
  draw()
  expect(heard.at(-1)).toBe('answer 4')
})

it('who has stopped listening hears nothing more, not even what was told before', () => {
  const { bridge, tell, draw } = openBridge()
  const hear = vi.fn()
  const stop = bridge.on('connectionChanged', hear)
  tell('connectionChanged', { lastAnswer: 1 })
  stop()
  draw()
  expect(hear).not.toHaveBeenCalled()
})

it('what breaks in one listener is reported, and the others hear all the same', () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const { bridge, tell, draw } = openBridge()
  const hear = vi.fn()
  bridge.on('connectionChanged', () => {
    throw new Error('a bug')
  })
  bridge.on('connectionChanged', hear)
  tell('connectionChanged', { lastAnswer: 1 })
  draw()
  expect(hear).toHaveBeenCalledWith({ lastAnswer: 1 })
  expect(report).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

it('a window that draws no frame hears them a little later', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const fake = createFakeBridge()
  const hear = vi.fn()
  onceAFrame(fake.bridge).on('connectionChanged', hear)
  fake.tell('connectionChanged', { lastAnswer: 1 })
  await vi.waitFor(() => expect(hear).toHaveBeenCalledExactlyOnceWith({ lastAnswer: 1 }))
  vi.unstubAllGlobals()
})
