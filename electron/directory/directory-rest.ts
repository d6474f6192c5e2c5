import { z } from 'zod'
import type { SealedJournal } from '../secrets/sealed-journal'
import type { Account, Step } from './step'

/** What is known beside the accounts. */
export type State = Pick<Step, 'cursor' | 'order'>

/** Where the steps of a reading rest until the next start. None of these rejects. */
export interface DirectoryRest {
  /** Hands over all steps in order; nothing where none are kept, or where none may be. */
  readonly read: (onStep: (step: Step) => void) => Promise<void>
  readonly add: (step: Step) => void
  /** Puts one state in the place of all steps: many small ones have grown longer than what they say. */
  readonly replace: (accounts: Iterable<Account>, state: State) => void
  readonly close: () => Promise<void>
}

/** Only we can have sealed what is read, in this version: its form is looked at no closer. */
const step = z.custom<Step>((value) => typeof value === 'object' && value !== null && 'cursor' in value)

/** So many accounts stand in one step: as many as a page of the network brings. */
const together = 1_000

function* toSteps(accounts: Iterable<Account>, state: State): Generator<string> {
  let waiting: Account[] = []
  const toText = (isFirst: boolean): string =>
    JSON.stringify({ accounts: waiting, gone: [], ...state, ...(isFirst && { begins: true }) } satisfies Step)
  let isFirst = true
  for (const { user, phones } of accounts) {
    waiting.push({ user, phones })
    if (waiting.length < together) continue
    yield toText(isFirst)
    isFirst = false
    waiting = []
  }
  if (isFirst || waiting.length > 0) yield toText(isFirst)
}

/** Keeps the steps in a sealed journal. */
export const createDirectoryRest = (journal: SealedJournal): DirectoryRest => ({
  read: async (onStep) => {
    await journal.read((text) => onStep(step.parse(JSON.parse(text))))
  },
  add: (one) => void journal.append(JSON.stringify(one)),
  replace: (accounts, state) => void journal.rewrite(toSteps(accounts, state)),
  close: () => journal.close(),
})
