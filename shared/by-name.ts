import type { Person } from './person'

/** Compares people by the alphabet of a language (BCP 47): below 0 when the first one stands in front. */
export function byName(language: string): (one: Pick<Person, 'name'>, other: Pick<Person, 'name'>) => number {
  const { compare } = new Intl.Collator(language)
  return (one, other) => compare(one.name, other.name)
}
