import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { renderPage } from '../testing/render-console'
import { scenes } from '../testing/scenes'

/** Colours and sizes need a real layout: those are looked at in the walks. */
const options: axe.RunOptions = {
  rules: { 'color-contrast': { enabled: false }, 'scrollable-region-focusable': { enabled: false } },
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

it.each(Object.keys(scenes).filter((name) => name !== 'long'))(
  'the view “%s” has no fault that a machine can find',
  async (name) => {
    renderPage(scenes[name])
    expect(await faults()).toEqual([])
  },
)

it('the list of keys and the operator’s dialog have none either', async () => {
  const { user } = renderPage(scenes['six'])
  await user.keyboard('?')
  expect(await faults()).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Close/ }))
  await user.click(screen.getByRole('button', { name: /account/ }))
  expect(await faults()).toEqual([])
})

it('the week of one person, the board of favourites and the dialog of boards have none either', async () => {
  const { user } = renderPage(scenes['team'])
  await user.keyboard('martina{Alt>}w{/Alt}')
  expect(await faults()).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Close/ }))
  await user.click(screen.getByRole('button', { name: 'Favourites 0' }))
  expect(await faults()).toEqual([])
  await user.keyboard('mar{Control>}b{/Control}')
  expect(await faults()).toEqual([])
})

it('a search that finds nobody has none', async () => {
  const { user } = renderPage(scenes['six'])
  await user.keyboard('xyz')
  expect(await faults()).toEqual([])
})

it('it would find one: an unnamed button', async () => {
  renderPage(scenes['six'])
  document.body.append(document.createElement('button'))
  expect(await faults()).toHaveLength(1)
  document.body.lastElementChild?.remove()
})
