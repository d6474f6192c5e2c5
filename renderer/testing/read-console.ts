import { screen, within } from '@testing-library/react'
import type { FakeBridge } from './fake-bridge'
import { pictured, picturedDay, picturedPeople } from './people-made-up'
import { signedIn } from './scenes'

/** The six of the design's picture, and nobody else. */
export function six({ tell }: FakeBridge): void {
  tell('sessionChanged', signedIn)
  tell('peopleChanged', { people: picturedPeople, isLoading: false })
  tell('connectionChanged', { lastAnswer: pictured - 4_000 })
  tell('availabilityChanged', picturedDay)
}

export const searchBox = (): HTMLElement => screen.getByRole('combobox', { name: 'Search people' })

/** What a screen reader says of each row. */
export function rowNames(): readonly string[] {
  const names: string[] = []
  screen.queryAllByRole('option', { name: (name) => names.push(name) > 0 })
  return names
}

export const personCard = (): HTMLElement => screen.getByRole('region', { name: 'Chosen person' })

export const chosenName = (): string | null =>
  within(personCard()).getByRole('heading', { level: 2 }).textContent

/** The row that the search box points at while the focus stays in it. */
export const pointedAt = (): string | null | undefined =>
  document.getElementById(searchBox().getAttribute('aria-activedescendant') ?? '')?.textContent
