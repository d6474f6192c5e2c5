import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Occupation, OccupiedSpan } from './availability'
import { resolveOverlaps } from './resolve-overlaps'

type Row = readonly [start: number, end: number, occupation: Occupation]
const spans = (rows: readonly Row[]): readonly OccupiedSpan[] =>
  rows.map(([start, end, occupation]) => ({ start, end, occupation }))

describe('one line of spans', () => {
  it.each<{ name: string; entries: readonly Row[]; line: readonly Row[] }>([
    { name: 'is empty for nobody’s entries', entries: [], line: [] },
    { name: 'keeps a single entry', entries: [[10, 20, 'busy']], line: [[10, 20, 'busy']] },
    {
      name: 'is sorted whatever the order of the entries',
      entries: [
        [30, 40, 'tentative'],
        [10, 20, 'busy'],
      ],
      line: [
        [10, 20, 'busy'],
        [30, 40, 'tentative'],
      ],
    },
    {
      name: 'joins touching spans of one kind',
      entries: [
        [10, 20, 'busy'],
        [20, 30, 'busy'],
      ],
      line: [[10, 30, 'busy']],
    },
    {
      name: 'does not join touching spans of two kinds',
      entries: [
        [10, 20, 'busy'],
        [20, 30, 'tentative'],
      ],
      line: [
        [10, 20, 'busy'],
        [20, 30, 'tentative'],
      ],
    },
    {
      name: 'shows the weaker entry before and after the stronger one inside it',
      entries: [
        [10, 40, 'tentative'],
        [20, 30, 'busy'],
      ],
      line: [
        [10, 20, 'tentative'],
        [20, 30, 'busy'],
        [30, 40, 'tentative'],
      ],
    },
    {
      name: 'hides the weaker entry inside the stronger one',
      entries: [
        [10, 40, 'outOfOffice'],
        [20, 30, 'busy'],
      ],
      line: [[10, 40, 'outOfOffice']],
    },
    {
      name: 'knows the order out of office, busy, tentative, elsewhere',
      entries: [
        [0, 40, 'elsewhere'],
        [0, 30, 'tentative'],
        [0, 20, 'busy'],
        [0, 10, 'outOfOffice'],
      ],
      line: [
        [0, 10, 'outOfOffice'],
        [10, 20, 'busy'],
        [20, 30, 'tentative'],
        [30, 40, 'elsewhere'],
      ],
    },
    {
      name: 'takes two equal entries for one',
      entries: [
        [10, 20, 'busy'],
        [10, 20, 'busy'],
      ],
      line: [[10, 20, 'busy']],
    },
    {
      name: 'resolves the documented example of a tentative under two meetings',
      entries: [
        [12, 14, 'tentative'],
        [12, 13, 'busy'],
        [13, 14, 'busy'],
        [16, 17, 'tentative'],
      ],
      line: [
        [12, 14, 'busy'],
        [16, 17, 'tentative'],
      ],
    },
  ])('$name', ({ entries, line }) => {
    expect(resolveOverlaps(spans(entries))).toEqual(spans(line))
  })

  it('leaves titles behind', () => {
    const entry = { start: 10, end: 20, occupation: 'busy', title: 'Budget', isPrivate: true } as const
    expect(resolveOverlaps([entry])).toEqual([{ start: 10, end: 20, occupation: 'busy' }])
  })
})

const length = 200
const entry: fc.Arbitrary<OccupiedSpan> = fc
  .record({
    start: fc.integer({ min: 0, max: length - 1 }),
    duration: fc.integer({ min: 1, max: 60 }),
    occupation: fc.constantFrom<Occupation>('outOfOffice', 'busy', 'tentative', 'elsewhere'),
  })
  .map(({ start, duration, occupation }) => ({
    start,
    end: Math.min(start + duration, length),
    occupation,
  }))

/** Every moment painted one by one, the weakest kind first. */
function painted(entries: readonly OccupiedSpan[]): readonly string[] {
  const moments = Array.from({ length }, () => '')
  for (const kind of ['elsewhere', 'tentative', 'busy', 'outOfOffice']) {
    for (const { start, end } of entries.filter(({ occupation }) => occupation === kind)) {
      moments.fill(kind, start, end)
    }
  }
  return moments
}

describe('for any entries', () => {
  const entries = fc.array(entry, { maxLength: 12 })

  it('each moment shows its strongest entry', () => {
    fc.assert(
      fc.property(entries, (some) => {
        expect(painted(resolveOverlaps(some))).toEqual(painted(some))
      }),
    )
  })

  it('the spans are sorted, do not overlap, and two that touch differ', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const line = resolveOverlaps(some)
        for (const [index, { start, end, occupation }] of line.entries()) {
          expect(start).toBeLessThan(end)
          const next = line[index + 1]
          if (!next) continue
          expect(next.start).toBeGreaterThanOrEqual(end)
          if (next.start === end) expect(next.occupation).not.toBe(occupation)
        }
      }),
    )
  })

  it('the order of the entries does not matter, and a line stays as it is', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const line = resolveOverlaps(some)
        expect(resolveOverlaps([...some].reverse())).toEqual(line)
        expect(resolveOverlaps(line)).toEqual(line)
      }),
    )
  })
})
