import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { done, failed } from '../../shared/outcome'
import { salesTeam } from '../testing/groups-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const sales = salesTeam
const dialog = () => within(screen.getByRole('dialog', { name: 'Boards' }))
const mayRead = { ...signedIn, granted: ['groups'] } as const

it('what groups need is asked for when they are first wanted, and not before', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('{Control>}b{/Control}')
  expect(dialog().queryByRole('textbox', { name: 'Name of the group' })).toBeNull()
  await user.click(dialog().getByRole('button', { name: 'Ask for it' }))
  expect(fake.askedFor('askFor')).toEqual([['groups']])
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('a group is found by its name once the typing pauses, and made a board', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('sessionChanged', mayRead)
  fake.answerGroups(done([{ id: sales.id, name: sales.name, description: 'Account managers' }]))
  await user.keyboard('{Control>}b{/Control}')
  await user.click(dialog().getByRole('textbox', { name: 'Name of the group' }))
  await user.keyboard('sales')
  await user.click(await dialog().findByRole('button', { name: 'Make Sales team a board' }))
  expect(fake.askedFor('findGroups')).toEqual([['sales']])
  expect(fake.askedFor('changeGroups')).toEqual([[{ do: 'keep', group: sales.id, name: 'Sales team' }]])
  tell('groupsChanged', [sales])
  expect(dialog().getByText('Is a board')).toBeTruthy()
  expect(dialog().getByText('Group, 3 members')).toBeTruthy()
})

it('that nothing was found, or why, is said', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('sessionChanged', mayRead)
  await user.keyboard('{Control>}b{/Control}')
  const field = dialog().getByRole('textbox', { name: 'Name of the group' })
  await user.type(field, 'xy')
  expect(await dialog().findByText('No group has a word that begins with “xy”.')).toBeTruthy()
  fake.answerGroups(failed({ kind: 'notAllowed', reference: 'PB-1' }))
  await user.type(field, 'z')
  expect(await dialog().findByText('This account may not read that.')).toBeTruthy()
})

it('its board lists the members of the directory, of when they are, and how many are not in it', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('groupsChanged', [sales])
  await user.click(screen.getByRole('button', { name: 'Sales team 3' }))
  expect(rowNames().map((name) => name.split(',')[0])).toEqual(['Mario Conti', 'Martina Keller'])
  expect(screen.getByText('2 in Sales team')).toBeTruthy()
  expect(
    screen.getByText(/^Members as of .* · one member is not in the list: a guest or an account out of use$/),
  ).toBeTruthy()
  expect(fake.askedFor('changeGroups')).toEqual([[{ do: 'open', group: sales.id }]])
})

it('while the directory is not whole, no reason is given for whoever is not in the list', async () => {
  const { user, tell } = renderPage(six)
  tell('groupsChanged', [sales])
  tell('peopleChanged', { people: [], isLoading: true, isPartial: true })
  await user.click(screen.getByRole('button', { name: 'Sales team 3' }))
  expect(screen.getByText(/ · one member is not in the list here$/)).toBeTruthy()
})

it.each([
  ['gone', /^This group no longer exists\. Members as of/],
  ['notAllowed', /^Who belongs to this group may not be read\. Members as of/],
  ['notReached', /^The members could not be checked\. Members as of/],
] as const)('old members stay and are said to be old: %s', async (trouble, sentence) => {
  const { user, tell } = renderPage(six)
  tell('groupsChanged', [{ ...sales, trouble }])
  await user.click(screen.getByRole('button', { name: 'Sales team 3' }))
  expect(screen.getByText(sentence)).toBeTruthy()
  expect(rowNames()).toHaveLength(2)
})

it('is deleted and brought back', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('groupsChanged', [sales])
  await user.keyboard('{Control>}b{/Control}')
  await user.click(dialog().getByRole('button', { name: 'Delete Sales team' }))
  tell('groupsChanged', [])
  await user.click(dialog().getByRole('button', { name: 'Undo' }))
  expect(fake.askedFor('changeGroups').flat()).toEqual([
    { do: 'delete', group: sales.id },
    { do: 'bringBack' },
  ])
})
