import type { PersonId } from '../../shared/person'

/** Whom the operator had added and the directory has come to show: the id that was made up, and the directory's. */
export type Met = ReadonlyMap<PersonId, PersonId>

/** The same people in the same order, by the directory's ids and each once; the same list where none of them was met. */
export const withMet = (ids: readonly PersonId[], met: Met): readonly PersonId[] =>
  ids.some((id) => met.has(id)) ? [...new Set(ids.map((id) => met.get(id) ?? id))] : ids

/** Whoever is named somewhere, by the directory's id; the same where they were not met. */
export function asMet<Named extends { readonly id: PersonId }>(named: Named, met: Met): Named {
  const id = met.get(named.id)
  return id === undefined ? named : { ...named, id }
}
