import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Availability } from '../shared/availability/availability'
import { features } from '../shared/feature'
import { isPersonId } from '../shared/person'
import type { Session } from '../shared/session'
import { settingsAtStart } from '../shared/settings'
import { toDiagnostics } from './to-diagnostics'

const now = Date.UTC(2026, 10, 24, 9, 42)
const counts = { requests: 3, triedAgain: 1, throttled: 0, failing: 0, unreachable: 1, pause: 0 }
const plain = {
  settings: settingsAtStart,
  runningFor: 60_000,
  versions: { app: '0.1.0', electron: '1', chromium: '2', node: '3', system: 'linux' },
  services: { calendars: counts, directory: counts, presence: counts, outOfOffice: counts, mail: counts },
}

/** Everything that names somebody, in letters that no fact of ours is written in. */
const secret = fc.stringMatching(/^[α-ω]{6,12}$/)
interface Somebody {
  readonly name: string
  readonly organisation: string
  readonly id: string
  readonly title: string
}
const somebody: fc.Arbitrary<Somebody> = fc.record({
  name: secret,
  organisation: secret,
  id: fc.stringMatching(/^zq[0-9a-f]{12}$/),
  title: secret,
})
const shape = fc.record({
  state: fc.constantFrom('signedIn', 'signedOut', 'waitingForBrowser', 'starting'),
  granted: fc.subarray([...features]),
  ages: fc.array(fc.integer({ min: -200_000, max: 2 * 3_600_000 }), { maxLength: 20 }),
  isBroken: fc.boolean(),
})
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never

function sessionOf({ state, granted, isBroken }: Shape, { name, organisation: of }: Somebody): Session {
  const organisation = { name: of, isSample: false }
  const problem = { kind: 'signedOut', reference: 'PB-123456' } as const
  if (state === 'signedOut') return { state, organisation, ...(isBroken && { problem }) }
  if (state === 'waitingForBrowser') return { state, organisation, until: now, operator: { name } }
  if (state !== 'signedIn') return { state: 'starting' }
  const operator = { name }
  return { state, organisation, operator, kept: 'inKeychain', granted, ...(isBroken && { problem }) }
}

function answersOf({ ages }: Shape, { id, title }: Somebody): readonly Availability[] {
  return ages.flatMap((age, at): readonly Availability[] => {
    const personId = `${id}-${at}`
    if (!isPersonId(personId)) return []
    const asOf = now - age
    if (at % 4 === 3) return [{ known: false, personId, asOf, reason: 'notShared' }]
    const window = { start: asOf, end: asOf + 86_400_000 }
    return [{ known: true, personId, asOf, window, occupied: [{ ...window, occupation: 'busy', title }] }]
  })
}

const read = (form: Shape, who: Somebody) => {
  const answers = answersOf(form, who)
  const facts = { session: sessionOf(form, who), connection: {}, answers, everyone: answers.length + 5 }
  return toDiagnostics({ ...plain, ...facts }, now)
}

it('holds no name, no organisation, no id and no title, whoever is signed in and whatever was read', () => {
  fc.assert(
    fc.property(shape, somebody, somebody, (form, one, other) => {
      const text = JSON.stringify(read(form, one))
      for (const named of Object.values(one)) expect(text).not.toContain(named)
      // Nothing of a person can be told from it at all: for somebody else it is the same.
      expect(text).toBe(JSON.stringify(read(form, other)))
    }),
  )
})

it('counts everybody once, by the age of their answer', () => {
  fc.assert(
    fc.property(shape, somebody, (form, who) => {
      const { fresh, aging, old, notKnown, notAsked } = read(form, who).answers
      expect(fresh + aging + old + notKnown + notAsked).toBe(form.ages.length + 5)
      expect(notAsked).toBe(5)
    }),
  )
})

it('tells ages by the rules of freshness, and the oldest that is still shown', () => {
  const minute = 60_000
  const ages = [0, 2 * minute, 10 * minute, 0, 61 * minute]
  const form: Shape = { state: 'signedIn', granted: [], isBroken: true, ages }
  const told = read(form, { name: 'α', organisation: 'β', id: 'zq0', title: 'γ' })
  expect(told.answers).toEqual({
    ...{ fresh: 1, aging: 1, old: 1, notKnown: 2, notAsked: 5 },
    oldest: now - 10 * minute,
  })
  expect(told.signIn).toMatchObject({ state: 'signedIn', problem: 'signedOut', reference: 'PB-123456' })
})
