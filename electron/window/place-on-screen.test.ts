import type { Rectangle } from 'electron'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOnScreen } from './place-on-screen'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const strip = { x: 2700, y: 100, width: 420, height: 640 }

interface Case {
  readonly says: string
  readonly wanted: Rectangle
  readonly areas: readonly Rectangle[]
  readonly placed: Rectangle
}

it.each<Case>([
  { says: 'stays where it was', wanted: strip, areas: [main, right], placed: strip },
  {
    says: 'comes to the main screen where its own is gone',
    wanted: strip,
    areas: [main],
    placed: { ...strip, x: 1500 },
  },
  {
    says: 'is made no larger than the screen',
    wanted: { ...main, width: 4000 },
    areas: [right],
    placed: right,
  },
  {
    says: 'is moved in',
    wanted: { ...strip, x: -50, y: -50 },
    areas: [main],
    placed: { ...strip, x: 0, y: 0 },
  },
])('a window $says', ({ wanted, areas, placed }) => {
  expect(placeOnScreen(wanted, areas)).toEqual(placed)
})

it('whatever was remembered and whatever screens there are, it lies wholly on one of them', () => {
  const aNumber = fc.integer({ min: -10_000, max: 10_000 })
  const aSize = fc.integer({ min: 1, max: 10_000 })
  const aRectangle = fc.record({ x: aNumber, y: aNumber, width: aSize, height: aSize })
  fc.assert(
    fc.property(aRectangle, fc.array(aRectangle, { minLength: 1, maxLength: 4 }), (wanted, areas) => {
      const { x, y, width, height } = placeOnScreen(wanted, areas)
      const holds = areas.some(
        (area) =>
          area.x <= x &&
          area.y <= y &&
          x + width <= area.x + area.width &&
          y + height <= area.y + area.height,
      )
      expect(holds).toBe(true)
      // What was placed once stays.
      expect(placeOnScreen({ x, y, width, height }, areas)).toEqual({ x, y, width, height })
    }),
  )
})
