import type { FoundByAddress } from '../../shared/added'
import type { Person, PersonId } from '../../shared/person'

/** No list of addresses that begin alike is looked through further. */
const most = 200

interface Known {
  readonly list: () => readonly Person[]
  readonly addressOf: (id: PersonId) => string | undefined
}

/** Whose mail address begins so, in the order of the directory; the address itself stays here. */
export function findByAddress(directory: Known, beginning: string): FoundByAddress {
  const wanted = beginning.trim().toLowerCase()
  const people: PersonId[] = []
  let isSomebodys = false
  for (const { id } of wanted === '' ? [] : directory.list()) {
    const address = directory.addressOf(id)?.toLowerCase()
    if (!address?.startsWith(wanted)) continue
    isSomebodys ||= address === wanted
    if (people.length < most) people.push(id)
  }
  return { people, isSomebodys }
}
