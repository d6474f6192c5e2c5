import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { isBoardId, mostOnBoard, type BoardId } from '../../shared/board'
import type { FakeBridge } from '../testing/fake-bridge'
import { ana, crowd, idOf, marcus, margaux, mario, martina } from '../testing/people-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

function boardOf(text: string): BoardId {
  if (!isBoardId(text)) throw new Error('not an id')
  return text
}

const night = { id: boardOf('b1'), name: 'Night shift', people: [mario.id, idOf('gone'), ana.id] }
const dialog = () => within(screen.getByRole('dialog', { name: 'Boards' }))
const names = (): readonly string[] => rowNames().map((name) => name.split(',')[0] ?? '')

it('Ctrl+B and Enter keep the people of a search as a board, named as it was typed', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('mar{Control>}b{/Control}')
  expect(dialog().getByRole('heading', { name: 'Keep these 5 people as a board' })).toBeTruthy()
  expect(dialog().getByRole('textbox', { name: 'Name of the board' })).toHaveProperty('value', 'mar')
  await user.keyboard('The Mars{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  const [change] = fake.askedFor('changeBoards').flat()
  expect(change).toMatchObject({ do: 'make', name: 'The Mars' })
  expect(change).toHaveProperty('people', [marcus.id, margaux.id, mario.id, martina.id, ana.id])
})

it('an own board lists its people in their order, without those who left, and says how many', async () => {
  const { user, tell } = renderPage(six)
  tell('boardsChanged', { boards: [night], lookedAt: [] })
  await user.click(screen.getByRole('button', { name: 'Night shift 3' }))
  expect(names()).toEqual(['Mario Conti', 'Ana Marković'])
  expect(screen.getByText('2 in Night shift')).toBeTruthy()
  tell('boardsChanged', { boards: [], lookedAt: [] })
  expect(rowNames()).toHaveLength(6)
})

it('is renamed, exported, deleted and brought back', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('boardsChanged', { boards: [night], lookedAt: [] })
  await user.keyboard('{Control>}b{/Control}')
  await user.click(dialog().getByRole('button', { name: 'Rename Night shift' }))
  await user.keyboard('Late shift{Enter}')
  fake.answerMove({ state: 'exported', file: 'night.csv', people: 2 })
  await user.click(dialog().getByRole('button', { name: 'Export Night shift' }))
  expect(await dialog().findByText('2 people written to night.csv.')).toBeTruthy()
  await user.click(dialog().getByRole('button', { name: 'Delete Night shift' }))
  tell('boardsChanged', { boards: [], lookedAt: [] })
  expect(dialog().getByText(/“Night shift” is deleted\./)).toBeTruthy()
  await user.click(dialog().getByRole('button', { name: 'Undo' }))
  expect(fake.askedFor('changeBoards').flat()).toEqual([
    { do: 'rename', board: night.id, name: 'Late shift' },
    { do: 'delete', board: night.id },
    { do: 'bringBack' },
  ])
  expect(fake.askedFor('moveBoards').flat()).toEqual([
    { do: 'export', boards: [{ name: night.name, people: night.people }] },
  ])
})

it('an import says line by line what brought nobody, and why', async () => {
  const { user, fake } = renderPage(six)
  fake.answerMove({
    state: 'imported',
    file: 'team.csv',
    boards: ['Team'],
    people: 3,
    bad: [
      { line: 4, reason: 'nobody', text: 'x@y.example' },
      { line: 7, reason: 'several', text: '4021' },
    ],
    badCount: 12,
  })
  await user.keyboard('{Control>}b{/Control}')
  await user.click(dialog().getByRole('button', { name: 'Import a file…' }))
  expect(await dialog().findByText('3 people of team.csv put on their boards.')).toBeTruthy()
  expect(dialog().getByText('12 lines brought nobody:')).toBeTruthy()
  expect(dialog().getByText('Line 4: the directory has nobody for “x@y.example”')).toBeTruthy()
  expect(dialog().getByText('Line 7: several people have “4021”')).toBeTruthy()
  expect(dialog().getByText('and 10 more')).toBeTruthy()
})

it.each(['notRead', 'notWritten', 'notUnderstood', 'tooLarge'] as const)(
  'a file that cannot be used is said to be: %s',
  async (state) => {
    const { user, fake } = renderPage(six)
    fake.answerMove({ state, file: 'team.csv' })
    await user.keyboard('{Control>}b{/Control}')
    await user.click(dialog().getByRole('button', { name: 'Import a file…' }))
    expect((await dialog().findByRole('alert')).textContent).toMatch(/^team\.csv /)
  },
)

it('more people than a board holds are not cut off silently: it says to narrow the search', async () => {
  const { user } = renderPage(({ tell }: FakeBridge) => {
    tell('sessionChanged', signedIn)
    tell('peopleChanged', { people: crowd(mostOnBoard + 1), isLoading: false })
  })
  await user.keyboard('{Control>}b{/Control}')
  expect(dialog().getByText('A board holds at most 500 people: narrow the search first.')).toBeTruthy()
  expect(dialog().queryByRole('button', { name: 'Keep' })).toBeNull()
})

it('whoever is looked at for a while is told, whoever merely stands first is not', async () => {
  const { user, fake, tell } = renderPage(six)
  await user.keyboard('mario')
  await waitFor(() => expect(fake.askedFor('changeBoards')).toEqual([[{ do: 'lookAt', person: mario.id }]]), {
    timeout: 4_000,
  })
  tell('boardsChanged', { boards: [], lookedAt: [mario.id] })
  tell('recentChanged', [martina.id, mario.id])
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Recent 2' }))
  expect(names()).toEqual(['Mario Conti', 'Martina Keller'])
  await user.keyboard('{ArrowDown}')
  await new Promise((resolve) => setTimeout(resolve, 2_300))
  expect(fake.askedFor('changeBoards')).toHaveLength(1)
})

it('another operator sees neither boards nor whom the one before looked at', () => {
  const { tell } = renderPage(six)
  tell('boardsChanged', { boards: [night], lookedAt: [mario.id] })
  tell('sessionChanged', {
    state: 'signedIn',
    organisation: { name: 'contoso.example', isSample: false },
    operator: { name: 'Bert Bakker' },
    kept: 'inKeychain',
  })
  expect(screen.getByRole('button', { name: 'Recent 0' })).toBeTruthy()
  expect(screen.queryByText('Night shift')).toBeNull()
})
