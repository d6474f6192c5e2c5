import { describe, expect, it } from 'vitest'
import { isPersonId } from '../person'
import type { KnownAvailability, NotKnownReason, Occupation, OccupiedSpan, Span } from './availability'
import { expiresAfter } from './freshness-at'
import type { NextFree, Verdict } from './verdict'
import { verdictAt } from './verdict-at'

const monday = Date.UTC(2026, 10, 23)
const minute = 60_000

/** “09:30” on Monday, “+1 09:30” on Tuesday. */
function at(text: string): number {
  const [, days = '0', hours, minutes] = /^(?:\+(\d+) )?(\d\d):(\d\d)$/.exec(text) ?? []
  return monday + ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * minute
}
const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) })
const entry = (occupation: Occupation, start: string, end: string): OccupiedSpan => ({
  ...span(start, end),
  occupation,
})
const busy = entry.bind(undefined, 'busy')
const tentative = entry.bind(undefined, 'tentative')
const out = entry.bind(undefined, 'outOfOffice')
const elsewhere = entry.bind(undefined, 'elsewhere')
const free = (start: string, end: string, isOpenEnded = false): NextFree => ({
  ...span(start, end),
  isOpenEnded,
})

const id = 'a-1'
if (!isPersonId(id)) throw new Error('not an id')
const personId = id
const officeHours = [span('08:00', '17:00'), span('+1 08:00', '+1 17:00')]

interface Case {
  readonly name: string
  readonly now: string
  readonly occupied?: readonly OccupiedSpan[]
  /** Absent: 08–17 on both days. Null: not known. */
  readonly hours?: readonly Span[] | null
  readonly verdict: Verdict
}

function known({
  now,
  occupied = [],
  hours = officeHours,
}: Omit<Case, 'verdict' | 'name'>): KnownAvailability {
  return {
    known: true,
    personId,
    asOf: at(now),
    window: span('00:00', '+2 00:00'),
    occupied: [...occupied].sort((one, other) => one.start - other.start),
    ...(hours && { workingHours: { zone: 'UTC', spans: hours, isApproximate: false } }),
  }
}

const isFree = { state: 'free', answer: 'yes', nothingBooked: false } as const
const isBusy = { state: 'busy', answer: 'no' } as const
const isTentative = { state: 'tentative', answer: 'maybe' } as const
const isOut = { state: 'outOfOffice', answer: 'no' } as const
const isElsewhere = { state: 'elsewhere', answer: 'maybe' } as const
const isOff = { state: 'offHours', answer: 'no' } as const

const freeCases: readonly Case[] = [
  {
    name: 'until the next entry',
    now: '10:42',
    occupied: [busy('13:00', '14:00')],
    verdict: { ...isFree, until: at('13:00'), endsBy: 'busy' },
  },
  {
    name: 'until the end of work when that comes first',
    now: '15:00',
    occupied: [busy('18:00', '19:00')],
    verdict: { ...isFree, until: at('17:00'), endsBy: 'endOfWork' },
  },
  {
    name: 'until the entry when it begins as work ends',
    now: '15:00',
    occupied: [out('17:00', '18:00')],
    verdict: { ...isFree, until: at('17:00'), endsBy: 'outOfOffice' },
  },
  {
    name: 'until the strongest of the entries that begin together',
    now: '10:00',
    occupied: [tentative('13:00', '14:00'), out('13:00', '13:30'), busy('13:00', '15:00')],
    verdict: { ...isFree, until: at('13:00'), endsBy: 'outOfOffice' },
  },
  {
    name: 'through an entry of working elsewhere',
    now: '10:00',
    occupied: [elsewhere('11:00', '12:00'), tentative('14:00', '15:00')],
    verdict: { ...isFree, until: at('14:00'), endsBy: 'tentative' },
  },
  {
    name: 'from the very moment a meeting ends',
    now: '11:30',
    occupied: [busy('10:00', '11:30'), busy('13:00', '14:00')],
    verdict: { ...isFree, until: at('13:00'), endsBy: 'busy' },
  },
  {
    name: 'with a warning when a meeting begins in 15 min',
    now: '12:45',
    occupied: [tentative('13:00', '14:00')],
    verdict: {
      ...isFree,
      until: at('13:00'),
      endsBy: 'tentative',
      approaching: { start: at('13:00'), occupation: 'tentative' },
    },
  },
  {
    name: 'without a warning when it begins in 16 min',
    now: '12:44',
    occupied: [tentative('13:00', '14:00')],
    verdict: { ...isFree, until: at('13:00'), endsBy: 'tentative' },
  },
  {
    name: 'with a warning when work ends in 10 min',
    now: '16:50',
    verdict: {
      ...isFree,
      until: at('17:00'),
      endsBy: 'endOfWork',
      approaching: { start: at('17:00'), occupation: 'endOfWork' },
      nothingBooked: true,
    },
  },
  {
    name: 'without an end when nothing that was read ends it',
    now: '10:00',
    occupied: [busy('08:00', '09:00')],
    hours: null,
    verdict: isFree,
  },
  {
    name: 'with nothing booked at all',
    now: '22:00',
    hours: null,
    verdict: { ...isFree, nothingBooked: true },
  },
  {
    name: 'with nothing booked when the only entry lies beyond what was read',
    now: '10:00',
    occupied: [busy('+3 10:00', '+3 11:00')],
    hours: null,
    verdict: { ...isFree, nothingBooked: true },
  },
]

const occupiedCases: readonly Case[] = [
  {
    name: 'in a meeting until it ends, then free until the next',
    now: '10:42',
    occupied: [busy('10:00', '11:30'), busy('13:00', '14:00')],
    verdict: { ...isBusy, until: at('11:30'), nextFree: free('11:30', '13:00') },
  },
  {
    name: 'in meetings back to back until the last one ends',
    now: '10:42',
    occupied: [busy('10:00', '11:00'), busy('11:00', '12:00')],
    verdict: { ...isBusy, until: at('12:00'), nextFree: free('12:00', '17:00') },
  },
  {
    name: 'in a meeting until it ends although something tentative follows at once',
    now: '10:42',
    occupied: [busy('10:00', '11:00'), tentative('11:00', '12:00')],
    verdict: { ...isBusy, until: at('11:00'), nextFree: free('12:00', '17:00') },
  },
  {
    name: 'tentative until a meeting begins inside it',
    now: '10:05',
    occupied: [tentative('10:00', '12:00'), busy('11:00', '11:30')],
    verdict: { ...isTentative, until: at('11:00'), nextFree: free('12:00', '17:00') },
  },
  {
    name: 'in a meeting although something tentative runs too',
    now: '12:30',
    occupied: [tentative('12:00', '14:00'), busy('12:00', '13:00'), busy('13:00', '14:00')],
    verdict: { ...isBusy, until: at('14:00'), nextFree: free('14:00', '17:00') },
  },
  {
    name: 'in a meeting until they leave the office',
    now: '10:30',
    occupied: [busy('10:00', '12:00'), out('11:00', '13:00')],
    verdict: { ...isBusy, until: at('11:00'), nextFree: free('13:00', '17:00') },
  },
  {
    name: 'with gaps shorter than 15 min skipped',
    now: '10:30',
    occupied: [busy('10:00', '11:00'), busy('11:14', '12:00'), busy('12:15', '13:00')],
    verdict: { ...isBusy, until: at('11:00'), nextFree: free('12:00', '12:15') },
  },
  {
    name: 'with the rest of the working day skipped when it is too short',
    now: '16:00',
    occupied: [busy('16:00', '16:50')],
    verdict: { ...isBusy, until: at('16:50'), nextFree: free('+1 08:00', '+1 17:00') },
  },
  {
    name: 'with free time tomorrow behind the first meeting of that day',
    now: '16:30',
    occupied: [busy('16:00', '18:00'), busy('+1 07:30', '+1 09:00'), busy('+1 10:00', '+1 11:00')],
    verdict: { ...isBusy, until: at('18:00'), nextFree: free('+1 09:00', '+1 10:00') },
  },
  {
    name: 'with free time that working elsewhere does not end',
    now: '10:30',
    occupied: [busy('10:00', '11:00'), elsewhere('11:00', '15:00')],
    verdict: { ...isBusy, until: at('11:00'), nextFree: free('11:00', '17:00') },
  },
  {
    name: 'at any hour when working hours are not known',
    now: '22:00',
    occupied: [busy('21:00', '23:00'), busy('+1 09:00', '+1 10:00')],
    hours: null,
    verdict: { ...isBusy, until: at('23:00'), nextFree: free('23:00', '+1 09:00') },
  },
  {
    name: 'with free time that is open-ended where reading stopped',
    now: '10:00',
    occupied: [busy('09:00', '11:00')],
    hours: null,
    verdict: { ...isBusy, until: at('11:00'), nextFree: free('11:00', '+2 00:00', true) },
  },
  {
    name: 'without free time when what was read is full',
    now: '10:00',
    occupied: [busy('09:00', '+2 00:00')],
    verdict: isBusy,
  },
  {
    name: 'without free time when too little of it was read',
    now: '10:00',
    occupied: [busy('09:00', '+1 23:50')],
    hours: null,
    verdict: { ...isBusy, until: at('+1 23:50') },
  },
  {
    name: 'out of office until a day, over the nights between',
    now: '10:00',
    occupied: [out('00:00', '+1 00:00'), out('+1 00:00', '+1 12:00')],
    verdict: { ...isOut, until: at('+1 12:00'), nextFree: free('+1 12:00', '+1 17:00') },
  },
  {
    name: 'out of office beyond what was read',
    now: '10:00',
    occupied: [out('08:00', '+9 00:00')],
    verdict: isOut,
  },
  {
    name: 'out of office above a meeting that still stands in the calendar',
    now: '10:00',
    occupied: [out('08:00', '12:00'), busy('09:30', '10:30')],
    verdict: { ...isOut, until: at('12:00'), nextFree: free('12:00', '17:00') },
  },
  {
    name: 'in a meeting outside working hours',
    now: '18:30',
    occupied: [busy('18:00', '19:00')],
    verdict: { ...isBusy, until: at('19:00'), nextFree: free('+1 08:00', '+1 17:00') },
  },
  {
    name: 'tentative in the last moment before the end',
    now: '10:59',
    occupied: [tentative('10:00', '11:00')],
    verdict: { ...isTentative, until: at('11:00'), nextFree: free('11:00', '17:00') },
  },
]

const otherCases: readonly Case[] = [
  {
    name: 'elsewhere until a meeting begins',
    now: '10:42',
    occupied: [elsewhere('08:00', '17:00'), busy('12:00', '13:00')],
    verdict: { ...isElsewhere, until: at('12:00') },
  },
  {
    name: 'elsewhere until their working hours end',
    now: '10:42',
    occupied: [elsewhere('00:00', '+1 00:00')],
    verdict: { ...isElsewhere, until: at('17:00') },
  },
  {
    name: 'elsewhere until its own end, with a warning of what comes then',
    now: '11:50',
    occupied: [elsewhere('08:00', '11:55'), busy('12:00', '13:00')],
    verdict: {
      ...isElsewhere,
      until: at('11:55'),
      approaching: { start: at('12:00'), occupation: 'busy' },
    },
  },
  {
    name: 'elsewhere without an end where reading stopped',
    now: '10:42',
    occupied: [elsewhere('08:00', '+2 00:00')],
    hours: null,
    verdict: isElsewhere,
  },
  {
    name: 'off hours at night although elsewhere for the whole day',
    now: '22:00',
    occupied: [elsewhere('00:00', '+1 00:00')],
    verdict: { ...isOff, nextFree: free('+1 08:00', '+1 17:00') },
  },
  {
    name: 'off hours in the evening, back tomorrow',
    now: '17:00',
    verdict: { ...isOff, nextFree: free('+1 08:00', '+1 17:00') },
  },
  {
    name: 'off hours, back when the first meeting is over',
    now: '06:00',
    occupied: [busy('08:00', '09:30')],
    verdict: { ...isOff, nextFree: free('09:30', '17:00') },
  },
  { name: 'off hours with no working day in what was read', now: '10:00', hours: [], verdict: isOff },
]

describe('free', () => {
  it.each(freeCases)('$name', ({ verdict, ...rest }) => {
    expect(verdictAt(known(rest), at(rest.now))).toEqual(verdict)
  })
})

describe('occupied', () => {
  it.each(occupiedCases)('$name', ({ verdict, ...rest }) => {
    expect(verdictAt(known(rest), at(rest.now))).toEqual(verdict)
  })
})

describe('elsewhere and off hours', () => {
  it.each(otherCases)('$name', ({ verdict, ...rest }) => {
    expect(verdictAt(known(rest), at(rest.now))).toEqual(verdict)
  })
})

describe('not known', () => {
  const notKnown = (reason: NotKnownReason): Verdict => ({ state: 'notKnown', answer: 'notKnown', reason })
  const noon = at('12:00')
  const read = known({ now: '12:00' })

  it('when nobody asked yet', () => {
    expect(verdictAt(undefined, noon)).toEqual(notKnown('notAskedYet'))
  })

  it.each<NotKnownReason>(['notShared', 'noCalendar', 'notFound', 'notReached'])(
    'for the reason “%s”',
    (reason) => {
      expect(verdictAt({ known: false, personId, asOf: noon, reason }, noon)).toEqual(notKnown(reason))
    },
  )

  it('when the answer is over an hour old, not before', () => {
    expect(verdictAt({ ...read, asOf: noon - expiresAfter - 1 }, noon)).toEqual(notKnown('tooOld'))
    expect(verdictAt({ ...read, asOf: noon - expiresAfter }, noon).state).toBe('free')
  })

  it('when the clock was set back behind the answer', () => {
    expect(verdictAt({ ...read, asOf: noon + expiresAfter }, noon)).toEqual(notKnown('tooOld'))
  })

  it.each([
    ['before', span('13:00', '18:00')],
    ['at the end of', span('08:00', '12:00')],
  ])('when now lies %s what was read', (_name, window) => {
    expect(verdictAt({ ...read, window }, noon)).toEqual(notKnown('tooOld'))
  })
})
