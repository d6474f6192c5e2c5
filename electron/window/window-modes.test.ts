import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rectangle } from 'electron'
import { expect, it } from 'vitest'
import { createRecordedLog } from '../testing/recorded-log'
import { WindowModes } from './window-modes'

const main = { x: 0, y: 0, width: 1920, height: 1080 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const whole = { x: 100, y: 50, width: 1360, height: 820 }

/** A window and its screens, as far as their places go. */
async function open(screens: readonly Rectangle[], at?: string) {
  const path = at ?? join(await mkdtemp(join(tmpdir(), 'patchboard-window-')), 'window.json')
  const seen = { bounds: whole, isOnTop: false }
  const drawn = { level: 0 }
  const modes = new WindowModes({
    path,
    log: createRecordedLog(),
    window: {
      getNormalBounds: () => seen.bounds,
      setBounds: (bounds) => {
        seen.bounds = { ...seen.bounds, ...bounds }
      },
      setAlwaysOnTop: (isOnTop) => {
        seen.isOnTop = isOnTop
      },
      unmaximize: () => undefined,
    },
    zoom: {
      read: () => drawn.level,
      set: (level) => {
        drawn.level = level
      },
    },
    screens: () => screens.map((bounds) => ({ bounds, workArea: bounds })),
  })
  await modes.open()
  return { modes, seen, drawn, path }
}

it('the strip stands on top at the right of where the console was, and the console comes back as it was', async () => {
  const { modes, seen } = await open([main])
  await modes.toggle()
  expect(seen).toEqual({ bounds: { x: 1040, y: 50, width: 420, height: 640 }, isOnTop: true })
  await modes.toggle()
  expect(seen).toEqual({ bounds: whole, isOnTop: false })
})

it('each mode finds its place again after a restart, on the same screens only', async () => {
  const { modes, seen, path } = await open([main, right])
  seen.bounds = { ...whole, x: 1930 }
  await modes.toggle()
  seen.bounds = { x: 2700, y: 10, width: 430, height: 700 }
  await modes.toggle()
  const again = await open([main, right], path)
  expect(again.seen.bounds).toEqual({ ...whole, x: 1920, width: 1280 })
  await again.modes.toggle()
  expect(again.seen.bounds).toEqual({ x: 2700, y: 10, width: 430, height: 700 })
  expect((await open([main], path)).seen.bounds).toEqual(whole)
})

it('the whole console stays on top where that is chosen, the strip always', async () => {
  const { modes, seen } = await open([main])
  modes.stayOnTop(true)
  expect(seen.isOnTop).toBe(true)
  await modes.toggle()
  modes.stayOnTop(false)
  expect(seen.isOnTop).toBe(true)
  await modes.toggle()
  expect(seen.isOnTop).toBe(false)
})

it('it opens again in the mode in which it was used last, on these screens', async () => {
  const first = await open([main])
  await first.modes.toggle()
  const strip = first.seen.bounds
  const second = await open([main], first.path)
  expect(second.seen).toEqual({ bounds: strip, isOnTop: true })
  expect((await open([main, right], first.path)).seen).toEqual({ bounds: whole, isOnTop: false })
  await second.modes.toggle()
  expect((await open([main], first.path)).seen).toEqual({ bounds: whole, isOnTop: false })
})

it('each mode is drawn as large as it was left, also after a restart', async () => {
  const { modes, drawn, path } = await open([main])
  drawn.level = 1.5
  await modes.toggle()
  expect(drawn.level, 'a mode that was never looked at starts as the other').toBe(1.5)
  drawn.level = -1
  await modes.toggle()
  expect(drawn.level).toBe(1.5)
  await modes.toggle()
  drawn.level = -2
  modes.keepAtEnd()
  const again = await open([main], path)
  expect(again.drawn.level).toBe(-2)
  await again.modes.toggle()
  expect(again.drawn.level).toBe(1.5)
})

it('a file of an earlier Patchboard, which kept places alone, still counts', async () => {
  const { path } = await open([main])
  const place = { x: 10, y: 20, width: 1000, height: 700 }
  await writeFile(path, JSON.stringify({ 'console 0,0,1920,1080': place }))
  expect((await open([main], path)).seen).toEqual({ bounds: place, isOnTop: false })
})

it.each(['rubbish', '{"console":7}'])('a file that says %s is as none', async (text) => {
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-window-')), 'window.json')
  await writeFile(path, text)
  expect((await open([main], path)).seen.bounds).toEqual(whole)
})
