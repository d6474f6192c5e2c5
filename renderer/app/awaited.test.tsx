import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { at, mario, martina, pictured, samar } from '../testing/people-made-up'
import { chosenName, personCard, searchBox, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const minute = 60_000
const row = (name: RegExp): string | null => screen.getByRole('option', { name }).textContent

describe('tell me when they are free', () => {
  it('is asked for by one key while somebody is in a meeting, and taken back by the same', async () => {
    const { user, fake, tell } = renderPage(six)
    await user.keyboard('martina{Alt>}f{/Alt}')
    expect(fake.askedFor('tellWhenFree')).toEqual([[martina.id, true]])
    tell('awaitedChanged', [{ id: martina.id, freeAt: at(11.5) }])
    expect(personCard().textContent).toContain(
      'You will be told in 48 min, at 11:30, if they are free by then.',
    )
    await user.keyboard('{Alt>}f{/Alt}')
    expect(fake.askedFor('tellWhenFree').at(-1)).toEqual([martina.id, false])
  })

  it('is not offered of whoever can be called now, nor of whom nothing is known', async () => {
    const { user, fake } = renderPage(six)
    for (const name of ['mario', 'marcus', 'margaux']) {
      await user.keyboard(`{Control>}k{/Control}${name}{Alt>}f{/Alt}`)
      expect(chosenName()?.toLowerCase()).toContain(name)
      expect(within(personCard()).queryByRole('button', { name: 'Tell me when free' })).toBeNull()
    }
    expect(fake.askedFor('tellWhenFree')).toEqual([])
  })

  it('the countdown stands in the row and in a list of its own, and moves with the moment', () => {
    const { tell } = renderPage(six)
    const list = () => within(screen.getByRole('region', { name: 'You will be told' }))
    tell('awaitedChanged', [{ id: martina.id, freeAt: at(11.5) }, { id: samar.id }])
    expect(row(/Martina/)).toContain('free in 48 min')
    expect(list().getByRole('button', { name: 'Open Martina Keller: free in 48 min' })).toBeTruthy()
    expect(list().getByRole('button', { name: 'Open Samar Haddad: no time known' })).toBeTruthy()
    tell('awaitedChanged', [{ id: martina.id, freeAt: pictured - minute }, { id: samar.id }])
    expect(row(/Martina/)).toContain('being asked once more')
    tell('awaitedChanged', [{ id: martina.id, toldAt: pictured }])
    expect(row(/Martina/)).not.toContain('asked')
    expect(list().getByRole('button', { name: 'Open Martina Keller: was free at 10:42' })).toBeTruthy()
    tell('awaitedChanged', [])
    expect(screen.queryByRole('region', { name: 'You will be told' })).toBeNull()
  })

  it('each can be opened and taken out of the list', async () => {
    const { user, fake, tell } = renderPage(six)
    tell('awaitedChanged', [{ id: samar.id, freeAt: at(9, 26) }])
    await user.click(screen.getByRole('button', { name: /^Open Samar Haddad/ }))
    expect(chosenName()).toBe('Samar Haddad')
    await user.click(screen.getByRole('button', { name: 'Do not tell me of Samar Haddad' }))
    expect(fake.askedFor('tellWhenFree')).toEqual([[samar.id, false]])
  })

  it('a pressed notification opens the person; the search stays, and Esc comes back to it', async () => {
    const { user, tell } = renderPage(six)
    await user.keyboard('mario')
    tell('personOpened', martina.id)
    expect(chosenName()).toBe('Martina Keller')
    expect(searchBox()).toHaveProperty('value', 'mario')
    await user.keyboard('{Escape}')
    expect(chosenName()).toBe(mario.name)
  })
})
