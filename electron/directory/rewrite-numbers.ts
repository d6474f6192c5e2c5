import { setImmediate as breathe } from 'node:timers/promises'
import { mostPeopleTold } from '../../shared/ipc'
import type { PeopleChange } from './colleagues'
import type { DirectoryRest } from './directory-rest'
import { isMidway, type Sitting } from './sitting'
import type { ToPhones } from './to-phones'

interface RewritingParts {
  readonly loadToPhones: () => Promise<ToPhones>
  readonly openRest: (operatorKey: string) => DirectoryRest
  /** False once somebody else sits here, or nobody. */
  readonly isCurrent: () => boolean
  readonly tellChange: (change: PeopleChange) => void
}

/**
 * Everyone's numbers are written anew and told. A list that is being read is to be read from its start, as what rests of it was
 * written in the old way. Answers when it is known.
 */
export async function rewriteNumbers(sitting: Sitting, parts: RewritingParts): Promise<void> {
  await sitting.restored
  sitting.reading?.abort()
  delete sitting.reading
  const { colleagues, operatorKey } = sitting
  const toPhones = await parts.loadToPhones()
  for (const change of colleagues.rewrite(toPhones, mostPeopleTold)) {
    if (!parts.isCurrent()) return
    parts.tellChange(change)
    await breathe()
  }
  await sitting.rest.close()
  if (!parts.isCurrent()) return
  sitting.rest = parts.openRest(operatorKey)
  await sitting.rest.read(() => undefined)
  if (isMidway(colleagues.cursor)) colleagues.apply({ accounts: [], gone: [], cursor: { at: 'start' } })
  else sitting.rest.replace(colleagues.accounts(), { cursor: colleagues.cursor })
  sitting.order = undefined
}
