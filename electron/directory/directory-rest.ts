import { z } from 'zod'
import type { SealedJournal } from '../secrets/sealed-journal'
import { RestingPeople, type State } from './resting-people'
import type { Account, KnownAccount, ShownAccount, Step } from './step'

/** What is found at rest, in its order. */
export type OnRest = (found: Step | RestingPeople) => void

/** Where the steps of a reading rest until the next start. None of these rejects. */
export interface DirectoryRest {
  /** Hands over everything in order; nothing where none is kept, or where none may be. */
  readonly read: (onRest: OnRest) => Promise<void>
  readonly add: (step: Step) => void
  /** Puts one state in the place of all steps: many small ones have grown longer than what they say. */
  readonly replace: (accounts: Iterable<KnownAccount>, state: State) => void
  readonly close: () => Promise<void>
}

/** Only we can have sealed what is read, in this version: its form is looked at no closer. */
const step = z.custom<Step>((value) => typeof value === 'object' && value !== null && 'cursor' in value)

/** So many stand together: as many as a page of the network brings. */
const together = 1_000

const isShown = (account: KnownAccount): account is ShownAccount => account.person !== undefined

/** Those who are shown as the page is told them, then the others. */
function* toTexts(accounts: Iterable<KnownAccount>, state: State): Generator<string> {
  const hidden: Account[] = []
  let shown: ShownAccount[] = []
  let next: State = { ...state, begins: true }
  for (const account of accounts) {
    if (isShown(account)) shown.push(account)
    else hidden.push({ user: account.user, phones: account.phones })
    if (shown.length < together) continue
    yield RestingPeople.toText(shown, next)
    next = state
    shown = []
  }
  if (shown.length > 0) {
    yield RestingPeople.toText(shown, next)
    next = state
  }
  yield JSON.stringify({ ...next, accounts: hidden, gone: [] } satisfies Step)
}

/** Keeps the steps in a sealed journal. */
export const createDirectoryRest = (journal: SealedJournal): DirectoryRest => ({
  read: async (onRest) => {
    await journal.read((bytes) =>
      onRest(RestingPeople.in(bytes) ?? step.parse(JSON.parse(bytes.toString('utf8')))),
    )
  },
  add: (one) => void journal.append(JSON.stringify(one)),
  replace: (accounts, state) => void journal.rewrite(toTexts(accounts, state)),
  close: () => journal.close(),
})
