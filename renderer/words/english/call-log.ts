import type { CallLogPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('en')

export const englishCallLog: CallLogPart = {
  callLog: {
    title: 'Calls',
    search: 'Search calls',
    placeholder: 'Type a name or a number',
    reading: 'Reading…',
    notRead: 'The calls could not be read.',
    locked: 'The keychain of this computer is locked: calls of earlier days are shown when it is open again.',
    empty: 'No calls yet.',
    emptyMeans: 'Calls that your telephone program tells of are listed here, with whom they went to.',
    noneFound: (query) => `No call matches “${query}”.`,
    calls: 'Calls, the last one first',
    shown: (count) => `${count} ${plural(count, { one: 'call', other: 'calls' })}`,
    to: (name, number) => `put through to ${name}${number === '' ? '' : `, ${number}`}`,
    toNobody: 'not put through',
    cameBack: 'came back',
    keys: '↑ ↓ choose, ↵ opens whoever the call went to',
    keptFor: (days) =>
      `The last 500 calls are kept for ${days} ${plural(days, { one: 'day', other: 'days' })}, under the keychain.`,
    keptUntilClosed: 'They are gone when Patchboard is closed: this computer has no keychain to trust.',
    save: 'Save as a file',
    saved: 'Saved. The file is not encrypted.',
    erase: 'Delete all',
    eraseQuestion: 'All calls are removed from this computer, and with them what the strip says of callers.',
    eraseNow: 'Delete them',
    erased: 'Deleted.',
    days: 'Days that calls are kept',
  },
}
