import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failed } from '../../shared/outcome'
import { defaultSettings, type SettingOrigin } from '../../shared/settings'
import { settingsAtStart } from '../../shared/settings'
import { mario } from '../testing/people-made-up'
import { searchBox, six } from '../testing/read-console'
import { renderPage, type Rendered } from '../testing/render-console'

const sheet = () => within(screen.getByRole('dialog', { name: 'Keyboard' }))
const keyOf = (does: RegExp): HTMLElement => sheet().getByRole('button', { name: does })

/** What the main process would tell after keys were changed. */
function tellKeys(
  { tell }: Rendered,
  shortcuts: Readonly<Record<string, string>>,
  origin: SettingOrigin = 'operator',
) {
  const { origins } = settingsAtStart
  tell('settingsChanged', {
    ...settingsAtStart,
    values: { ...defaultSettings, shortcuts },
    origins: { ...origins, shortcuts: origin },
  })
}

async function openSheet(): Promise<Rendered> {
  const rendered = renderPage(six)
  await rendered.user.keyboard('?')
  return rendered
}

const tellMe = /Tell me when the chosen person is free/

describe('the sheet of shortcuts', () => {
  it('gives a command another key: press the one it has, then the new one', async () => {
    const rendered = await openSheet()
    const { user, fake } = rendered
    keyOf(tellMe).focus()
    await user.keyboard('{Enter}')
    expect(sheet().getByRole('button', { name: /^Press the new key/ })).toBeTruthy()
    await user.keyboard('{Control>}j{/Control}')
    expect(fake.askedFor('changeSettings')).toEqual([[{ shortcuts: { tellWhenFree: 'Mod+J' } }]])

    tellKeys(rendered, { tellWhenFree: 'Mod+J' })
    expect(keyOf(tellMe).textContent).toBe('Ctrl J')
    await user.click(sheet().getByRole('button', { name: 'As before' }))
    expect(fake.askedFor('changeSettings').at(-1)).toEqual([{ shortcuts: {} }])
  })

  it.each([
    ['j', /A letter or digit alone always searches/],
    ['{Alt>}s{/Alt}', /This key is taken: Copy the sentence for the caller/],
    ['{Control>}v{/Control}', /needs this key/],
    ['{Home}', /Choose a letter or digit with Ctrl or Alt/],
  ])('refuses %s with a sentence, and goes on waiting', async (keys, sentence) => {
    const { user, fake } = await openSheet()
    await user.click(keyOf(tellMe))
    await user.keyboard(keys)
    expect(sheet().getByRole('alert').textContent).toMatch(sentence)
    expect(fake.askedFor('changeSettings')).toEqual([])
    await user.keyboard('{F4}')
    expect(fake.askedFor('changeSettings')).toEqual([[{ shortcuts: { tellWhenFree: 'F4' } }]])
    expect(sheet().queryByRole('alert')).toBeNull()
  })

  it('Esc keeps the key and the sheet', async () => {
    const { user, fake } = await openSheet()
    await user.click(keyOf(tellMe))
    await user.keyboard('{Escape}')
    expect(keyOf(tellMe).textContent).toBe('Alt F')
    expect(fake.askedFor('changeSettings')).toEqual([])
  })

  it('what moves, hands over and steps back stays as on every other desk', async () => {
    await openSheet()
    for (const name of [/person above/i, /Transfer the call/i, /Clear the search/i])
      expect(sheet().queryByRole('button', { name })).toBeNull()
  })

  it('all keys can be set back at once', async () => {
    const rendered = await openSheet()
    tellKeys(rendered, { tellWhenFree: 'F4', compact: 'F7', toggleCompact: 'F7' })
    await rendered.user.click(sheet().getByRole('button', { name: 'All keys as before' }))
    expect(rendered.fake.askedFor('changeSettings')).toEqual([[{ shortcuts: {} }]])
  })

  it('where the organisation decided them, nothing can be changed, and it says so', async () => {
    const rendered = await openSheet()
    tellKeys(rendered, { tellWhenFree: 'F4' }, 'policy')
    expect(sheet().getByText('Your organisation has decided these keys.')).toBeTruthy()
    expect(sheet().queryByRole('button', { name: tellMe })).toBeNull()
    expect(sheet().getByText('F4')).toBeTruthy()
  })

  it('says when a key could not be kept', async () => {
    const { user, fake } = await openSheet()
    fake.answer('changeSettings', failed({ kind: 'unexpected', reference: 'PB-1' }))
    await user.click(keyOf(tellMe))
    await user.keyboard('{F4}')
    expect((await sheet().findByRole('alert')).textContent).toMatch(/could not be saved/)
  })
})

it('a changed key acts and is printed wherever the key is named; the one before only writes', async () => {
  const rendered = renderPage(six)
  const { user, fake } = rendered
  tellKeys(rendered, { toggleFavourite: 'Alt+J', focusSearch: 'F2' })
  await user.keyboard('mario{Alt>}j{/Alt}')
  expect(fake.askedFor('toggleFavourite')).toEqual([[mario.id]])
  await user.keyboard('{Control>}d{/Control}')
  expect(fake.askedFor('toggleFavourite')).toHaveLength(1)
  expect(searchBox().closest('search, form, div')?.textContent).toContain('F2')
})
