import type { PeopleText } from '../../shared/people-text'
import { runInPauses } from '../run-in-pauses'
import type { PeopleChange } from './colleagues'
import { RestingPeople } from './resting-people'
import { note, type Sitting } from './sitting'

interface RestoringParts {
  /** False once somebody else sits here, or nobody. */
  readonly isCurrent: () => boolean
  readonly tellText: (people: PeopleText) => void
  readonly tellChange: (change: PeopleChange) => void
}

/** Takes what rests and tells it, and has everyone read anew where the file has lost its end; what is not needed for that is read when all of it is told. */
export async function restore(sitting: Sitting, parts: RestoringParts): Promise<void> {
  const { colleagues, rest } = sitting
  const end = { isMissing: false }
  await rest.read((found) => {
    if (!parts.isCurrent()) return
    // A step stands behind the people who rest; where it does not, others of them are missing too.
    end.isMissing = found instanceof RestingPeople
    if (found instanceof RestingPeople) {
      note(sitting, found.state, found.state.count)
      colleagues.restore(found)
      parts.tellText(found.text)
    } else {
      note(sitting, found, found.accounts.length)
      parts.tellChange(colleagues.apply(found))
    }
  })
  if (end.isMissing) colleagues.apply({ accounts: [], gone: [], cursor: { at: 'start' } })
  if (parts.isCurrent()) await runInPauses(colleagues.openRest())
}
