import type { Instant } from '../../shared/availability/availability'
import { toNameIndex, type NameIndex } from '../../shared/find-deputies'
import { done, failed } from '../../shared/outcome'
import type { Person, PersonId } from '../../shared/person'
import type { AskGraph } from '../graph/ask-graph'
import { fetchMailTips } from '../graph/fetch-mail-tips'
import type { ReadOutOfOffice } from './out-of-office-watch'
import { toOutOfOfficeText } from './to-out-of-office-text'

interface ReadingParts {
  readonly askGraph: AskGraph
  /** Everyone in the directory; the same list as long as nobody changed. */
  readonly people: () => readonly Person[]
  readonly addressOf: (id: PersonId) => string | undefined
  readonly now: () => Instant
}

/** The names of all colleagues, made anew only when the directory has changed. */
function createNames({ people, addressOf }: ReadingParts): () => NameIndex {
  let of: readonly Person[] = []
  let names = toNameIndex([])
  return () => {
    const everyone = people()
    if (everyone !== of) {
      of = everyone
      names = toNameIndex(
        everyone.map(({ id, name }) => {
          const address = addressOf(id)
          return { id, name, ...(address !== undefined && { address }) }
        }),
      )
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
    const known = reply.value.state === 'replying' ? names() : toNameIndex([])
    return done(toOutOfOfficeText(reply.value, { personId, asOf, names: known }))
  }
}
