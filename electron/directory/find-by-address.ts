import type { Person, PersonId } from '../../shared/person'

/** No list of addresses that begin alike is looked through further. */
const most = 200

interface Known {
  readonly list: () => readonly Person[]
  readonly addressOf: (id: PersonId) => string | undefined
}

/** Whose mail address begins so, in the order of the directory; the address itself stays here. */
export function findByAddress(directory: Known, beginning: string): readonly PersonId[] {
  const wanted = beginning.trim().toLowerCase()
  if (wanted === '') return []
  const found: PersonId[] = []
  for (const { id } of directory.list()) {
    if (!directory.addressOf(id)?.toLowerCase().startsWith(wanted)) continue
    if (found.push(id) >= most) break
  }
  return found
}
