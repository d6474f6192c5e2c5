import { expect, it } from 'vitest'
import type { Session } from '../../shared/session'
import { toTrayState, type TraySeen, type TrayState } from './to-tray-state'

const organisation = { name: 'contoso.example', isSample: false }
const operator = { name: 'Sofia Marino' }
const problem = { kind: 'signedOut', reference: 'PB-1' } as const
const signedIn = { state: 'signedIn', organisation, operator, kept: 'inKeychain' } as const

it.each<[TrayState, Session, Omit<TraySeen, 'session'>]>([
  ['signedOut', { state: 'starting' }, { connection: {}, waiting: 0 }],
  ['trouble', { state: 'notConfigured', problem }, { connection: {}, waiting: 0 }],
  ['signedOut', { state: 'signedOut', organisation }, { connection: {}, waiting: 0 }],
  ['signedOut', { state: 'signedOut', organisation, problem }, { connection: { problem }, waiting: 3 }],
  ['signedOut', { state: 'waitingForBrowser', organisation, until: 1 }, { connection: {}, waiting: 0 }],
  [
    'onHand',
    { state: 'waitingForBrowser', organisation, until: 1, operator },
    { connection: {}, waiting: 0 },
  ],
  ['onHand', signedIn, { connection: {}, waiting: 0 }],
  ['queued', signedIn, { connection: {}, waiting: 1 }],
  ['trouble', signedIn, { connection: { problem }, waiting: 1 }],
  ['trouble', { ...signedIn, problem }, { connection: {}, waiting: 0 }],
])('%s', (state, session, rest) => {
  expect(toTrayState({ session, ...rest })).toBe(state)
})
