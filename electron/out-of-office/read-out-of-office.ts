import type { Instant } from '../../shared/availability/availability'
import { nameIndexInSteps, noNames, type Colleague, type NameIndex } from '../../shared/find-deputies'
import { done, failed } from '../../shared/outcome'
import type { Person, PersonId } from '../../shared/person'
import type { AskGraph } from '../graph/ask-graph'
import { fetchMailTips } from '../graph/fetch-mail-tips'
import { runInPauses } from '../run-in-pauses'
import type { ReadOutOfOffice } from './out-of-office-watch'
import { toOutOfOfficeText } from './to-out-of-office-text'

interface ReadingParts {
  readonly askGraph: AskGraph
  /** Everyone in the directory; the same list as long as nobody changed. */
  readonly people: () => readonly Person[]
  readonly addressOf: (id: PersonId) => string | undefined
  readonly now: () => Instant
}

function* toColleagues(
  everyone: readonly Person[],
  addressOf: (id: PersonId) => string | undefined,
): Generator<Colleague> {
  for (const { id, name } of everyone) {
    const address = addressOf(id)
    yield { id, name, ...(address !== undefined && { address }) }
  }
}

/** The names of all colleagues, made anew only when the directory has changed. */
function createNames({ people, addressOf }: ReadingParts): () => Promise<NameIndex> {
  let of: readonly Person[] = []
  let names: Promise<NameIndex> = Promise.resolve(noNames)
  return () => {
    const everyone = people()
    if (everyone !== of) {
      of = everyone
      names = runInPauses(nameIndexInSteps(toColleagues(everyone, addressOf)))
    }
    return names
  }
}

/** From whom the operator looks at to what their mailbox replies. */
export function createReadOutOfOffice(parts: ReadingParts): ReadOutOfOffice {
  const { askGraph, addressOf, now } = parts
  const names = createNames(parts)
  return async (personId, signal) => {
    const address = addressOf(personId)?.toLowerCase()
    // No mailbox, no reply: there is nothing to ask.
    if (address === undefined) return done(undefined)
    const asOf = now()
    // Behind the calendar of whoever is looked at: the answer comes first, the text explains it.
    const replies = await fetchMailTips(askGraph, { addresses: [address], urgency: 'inSight', signal })
    const reply = replies.get(address)
    if (!reply?.ok) return reply ? failed(reply.problem) : done(undefined)
    // A mailbox that replies nothing names nobody: the names are looked up only where there is a text.
    const known = reply.value.state === 'replying' ? await names() : noNames
    return done(toOutOfOfficeText(reply.value, { personId, asOf, names: known }))
  }
}
