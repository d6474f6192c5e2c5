import { expect, it } from 'vitest'
import { settingsAtStart } from '../shared/settings'
import { toDiagnosticsWithoutDesk } from './read-diagnostics'

it('without a desk: what runs here, why there is none, and that nothing was asked', () => {
  const versions = { app: '1', electron: '2', chromium: '3', node: '4', system: 'linux' }
  const problem = { kind: 'misconfigured', setting: 'tenant', reference: 'PB-1' } as const
  const read = toDiagnosticsWithoutDesk(problem, {
    now: 5_000,
    runningFor: 1_000,
    versions,
    settings: settingsAtStart,
  })
  expect(read).toMatchObject({
    at: 5_000,
    runningFor: 1_000,
    versions,
    signIn: { state: 'notConfigured', problem: 'misconfigured', reference: 'PB-1', granted: [] },
    answers: { fresh: 0, aging: 0, old: 0, notKnown: 0, notAsked: 0 },
  })
  expect(Object.values(read.services).every(({ requests }) => requests === 0)).toBe(true)
})
