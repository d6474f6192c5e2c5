import type { Person } from '../../shared/person'

/** A board of the directory: a department and how many work in it. */
export interface Department {
  readonly name: string
  readonly count: number
}

/** The departments of these people, in the order of the alphabet. */
export function toDepartments(people: readonly Person[], language: string): readonly Department[] {
  const counts = new Map<string, number>()
  for (const { department } of people) {
    if (department !== undefined) counts.set(department, (counts.get(department) ?? 0) + 1)
  }
  const { compare } = new Intl.Collator(language)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => compare(one.name, other.name))
}
