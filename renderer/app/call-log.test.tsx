import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { LoggedCall } from '../../shared/call-log'
import { failed } from '../../shared/outcome'
import { isPersonId } from '../../shared/person'
import { mario, marcus, martina, pictured } from '../testing/people-made-up'
import { chosenName, searchBox, six } from '../testing/read-console'
import { renderPage, type Rendered } from '../testing/render-console'

const minute = 60_000
const toMario = { id: mario.id, name: mario.name, number: '4310', by: 'link', at: pictured - minute } as const
const meridiana: LoggedCall = {
  at: pictured - 2 * minute,
  caller: { name: 'Caffè Meridiana', number: '+39 02 5550 0134' },
  askedFor: martina.name,
  to: toMario,
}
const nobody: LoggedCall = {
  at: pictured - 90 * minute,
  caller: {},
  askedFor: marcus.name,
  hasComeBack: true,
}
const unnamed: LoggedCall = { at: pictured - 30 * 60 * minute, caller: { number: '112' } }

async function open(calls: readonly LoggedCall[], kept?: 'inKeychain' | 'untilClosed'): Promise<Rendered> {
  const rendered = renderPage(six)
  rendered.fake.keepCalls({ calls, ...(kept && { kept }) })
  await rendered.user.keyboard('{Control>}l{/Control}')
  await screen.findByText(/calls are kept|They are gone/)
  return rendered
}
const dialog = () => within(screen.getByRole('dialog', { name: 'Calls' }))
const lines = (): readonly string[] =>
  dialog()
    .getAllByRole('option')
    .map(({ textContent }) => textContent)
const chosenLine = (): string => dialog().getByRole('option', { selected: true }).textContent

describe('Ctrl L shows the calls', () => {
  it('the last one first, each with who called, for whom, and what became of it', async () => {
    await open([meridiana, nobody, unnamed], 'inKeychain')
    expect(lines()).toEqual([
      '10:40 Caffè Meridiana · +39 02 5550 0134 asked for Martina Keller, put through to Mario Conti, 4310',
      '09:12 Caller not known asked for Marcus Öberg, came back, not put through',
      expect.stringMatching(/^Mon.* 112 not put through$|^yesterday.*/),
    ])
    expect(dialog().getByText(/^3 calls/)).toBeTruthy()
    expect(dialog().getByText(/kept for 30 days, under the keychain/)).toBeTruthy()
    expect(document.activeElement).toBe(dialog().getByRole('combobox', { name: 'Search calls' }))
  })

  it('typing searches, the arrows choose, ↵ opens whoever the call went to', async () => {
    const { user } = await open([unnamed, nobody, meridiana], 'inKeychain')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(chosenLine()).toContain('Caller not known')
    await user.keyboard('meri')
    expect(lines()).toHaveLength(1)
    expect(chosenLine()).toContain('Caffè Meridiana')
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(chosenName()).toBe('Mario Conti')
    expect(searchBox()).toHaveProperty('value', '')
  })

  it('a call that nobody got opens whom it asked for, and who left the directory is searched for', async () => {
    const gone = { ...meridiana, to: { ...toMario, id: idOf('gone'), name: 'Gone Person' } }
    const { user } = await open([nobody, gone], 'inKeychain')
    await user.keyboard('{Enter}')
    expect(searchBox()).toHaveProperty('value', 'Marcus Öberg')
    expect(chosenName()).toBe('Marcus Öberg')
    await user.keyboard('{Control>}l{/Control}')
    await user.click(await dialog().findByRole('option', { name: /Gone Person/ }))
    expect(searchBox()).toHaveProperty('value', 'Gone Person')
  })

  it('a call that names nobody opens nobody, and no match is said', async () => {
    const { user } = await open([unnamed], 'inKeychain')
    await user.keyboard('{Enter}')
    expect(dialog().getAllByRole('option')).toHaveLength(1)
    await user.keyboard('xyz')
    expect(dialog().getByText('No call matches “xyz”.')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  it('from the account menu, too; without calls it says what will stand there', async () => {
    const rendered = renderPage(six)
    await rendered.user.click(screen.getByRole('button', { name: 'Sofia Moretti: account' }))
    await rendered.user.click(screen.getByRole('button', { name: 'Calls' }))
    expect(await dialog().findByText('No calls yet.')).toBeTruthy()
    expect(dialog().queryByRole('button', { name: 'Save as a file' })).toBeNull()
    expect(dialog().queryByRole('button', { name: 'Delete all' })).toBeNull()
  })

  it('what a stranger is called is text and nothing else', async () => {
    const name = '<img src=x onerror=alert(1)>'
    await open([{ at: pictured, caller: { name } }], 'inKeychain')
    expect(dialog().getByText(name)).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })
})

function idOf(text: string) {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

describe('all of them', () => {
  it('are saved as a file, which is said to be open', async () => {
    const { user, fake } = await open([meridiana], 'inKeychain')
    await user.click(dialog().getByRole('button', { name: 'Save as a file' }))
    expect(fake.askedFor('saveCallLog')).toHaveLength(1)
    expect(await dialog().findByText('Saved. The file is not encrypted.')).toBeTruthy()
  })

  it('are deleted with two presses, and the first offer is to keep them', async () => {
    const { user, fake } = await open([meridiana], 'inKeychain')
    await user.click(dialog().getByRole('button', { name: 'Delete all' }))
    await user.keyboard('{Enter}')
    expect(fake.askedFor('eraseCallLog')).toEqual([])
    await user.click(dialog().getByRole('button', { name: 'Delete all' }))
    fake.keepCalls({ calls: [], kept: 'inKeychain' })
    await user.click(dialog().getByRole('button', { name: 'Delete them' }))
    expect(fake.askedFor('eraseCallLog')).toHaveLength(1)
    expect(await dialog().findByText('Deleted.')).toBeTruthy()
    expect(dialog().getByText('No calls yet.')).toBeTruthy()
  })

  it('that could not be deleted are still shown, with the problem', async () => {
    const { user, fake } = await open([meridiana], 'inKeychain')
    fake.answer('eraseCallLog', failed({ kind: 'secretsUnavailable', reference: 'PB-7F3A21' }))
    await user.click(dialog().getByRole('button', { name: 'Delete all' }))
    await user.click(dialog().getByRole('button', { name: 'Delete them' }))
    expect(await dialog().findByRole('alert')).toBeTruthy()
    expect(lines()).toHaveLength(1)
  })

  it('under a locked keychain, or without one, are said to be so', async () => {
    await open([meridiana])
    expect(dialog().getByText(/keychain of this computer is locked/)).toBeTruthy()
  })
})

it(
  'has no fault that a machine can find: with calls, without, with none found, and asking',
  { timeout: 20_000 },
  async () => {
    const faults = async (): Promise<unknown> => {
      const { violations } = await axe.run(screen.getByRole('dialog'), {
        rules: { 'color-contrast': { enabled: false }, 'scrollable-region-focusable': { enabled: false } },
      })
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    }
    const { user } = await open([meridiana, nobody], 'untilClosed')
    expect(await faults()).toEqual([])
    await user.keyboard('xyz')
    expect(await faults()).toEqual([])
    await user.click(dialog().getByRole('button', { name: 'Delete all' }))
    expect(await faults()).toEqual([])
  },
)
