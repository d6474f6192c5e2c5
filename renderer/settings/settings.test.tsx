import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { failed } from '../../shared/outcome'
import {
  settingsAtStart,
  type SettingKey,
  type SettingsNews,
  type SettingsPatch,
} from '../../shared/settings'
import type { FakeBridge } from '../testing/fake-bridge'
import { six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const dialog = (): HTMLElement => screen.getByRole('dialog', { name: 'Calendar options' })

const newsOf = (values: SettingsPatch, rest: Partial<SettingsNews> = {}): SettingsNews => ({
  ...settingsAtStart,
  values: { ...settingsAtStart.values, ...Object.fromEntries(Object.entries(values)) },
  ...rest,
})

async function open(section?: string, scene: (fake: FakeBridge) => void = six) {
  const rendered = renderPage(scene)
  await rendered.user.keyboard('{Control>},{/Control}')
  if (section) await rendered.user.click(within(dialog()).getByRole('tab', { name: section }))
  const changes = (): readonly unknown[] => rendered.fake.askedFor('changeSettings').flat()
  return { ...rendered, changes }
}

async function faults(): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, 'scrollable-region-focusable': { enabled: false } }
  const { violations } = await axe.run(document.body, { rules })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

it('a key opens them on who has a part in signing in, and why Basic authentication is gone', async () => {
  await open()
  expect(dialog().textContent).toMatch(/Authentication: Modern authentication \(OAuth 2\.0\)/)
  for (const role of ['You', 'Microsoft Entra ID', 'Patchboard', 'Microsoft 365'])
    expect(within(dialog()).getByText(role)).toBeTruthy()
  expect(dialog().textContent).toMatch(/Basic authentication: retired/)
})

it.each(['Account', 'Calendars', 'View', 'Telephone', 'Desktop'])(
  'the section “%s” has no fault that a machine can find',
  async (section) => {
    await open(section)
    expect(await faults()).toEqual([])
  },
)

it('arrows go from section to section, Tab into one, and Esc closes', async () => {
  const { user } = await open()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('View')
  await user.tab()
  expect(document.activeElement).toBe(within(dialog()).getByRole('combobox', { name: 'Language' }))
  await user.keyboard('{Shift>}{Tab}{/Shift}{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(document.activeElement?.textContent).toBe('Desktop')
})

it('a choice is wished at once, and undone by the button that appears', async () => {
  const { user, changes, tell } = await open('View')
  await user.selectOptions(within(dialog()).getByRole('combobox', { name: 'Appearance' }), 'Dark')
  expect(changes()).toEqual([{ theme: 'dark' }])
  tell('settingsChanged', newsOf({ theme: 'dark' }))
  await user.click(within(dialog()).getByRole('button', { name: 'Undo' }))
  expect(changes()).toEqual([{ theme: 'dark' }, { theme: 'system' }])
  expect(within(dialog()).queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('a number that cannot be is told its bounds and not wished for; a good one is, when it is left', async () => {
  const { user, changes } = await open('Calendars')
  const days = within(dialog()).getByRole('textbox', { name: 'Days ahead' })
  await user.clear(days)
  await user.type(days, '99{Enter}')
  expect(within(dialog()).getByRole('alert').textContent).toBe('A whole number from 1 to 30.')
  expect(changes()).toEqual([])
  await user.clear(days)
  await user.type(days, '14')
  await user.tab()
  expect(changes()).toEqual([{ daysAhead: 14 }])
})

it('working days and privacy are ticked', async () => {
  const { user, changes } = await open('Calendars')
  await user.click(within(dialog()).getByRole('checkbox', { name: 'Sat' }))
  await user.click(within(dialog()).getByRole('checkbox', { name: /^Hide what meetings are about/ }))
  expect(changes()).toEqual([
    { usualHours: { days: [1, 2, 3, 4, 5, 6], start: '08:00', end: '17:00' } },
    { hideTitles: true },
  ])
})

it('a country is two letters in any case, none is the computer’s, and its name is said', async () => {
  const { user, changes, tell } = await open('Telephone')
  const country = within(dialog()).getByRole('textbox', { name: 'Country' })
  await user.type(country, 'Switzerland{Enter}')
  expect(changes()).toEqual([])
  await user.clear(country)
  await user.type(country, 'ch{Enter}')
  expect(changes()).toEqual([{ region: 'CH' }])
  tell('settingsChanged', newsOf({ region: 'CH' }))
  expect(dialog().textContent).toContain('Switzerland. Numbers are written')
})

it('sentences for messages are written one a line, without empty lines and repetitions; too long ones are refused', async () => {
  const { user, changes } = await open('Telephone')
  const sentences = within(dialog()).getByRole('textbox', { name: 'Sentences for messages' })
  await user.click(sentences)
  await user.paste(`Fine.\n${'x'.repeat(501)}`)
  await user.tab()
  expect(within(dialog()).getByRole('alert').textContent).toBe('At most 50 lines of 500 characters.')
  expect(changes()).toEqual([])
  await user.clear(sentences)
  await user.type(sentences, 'Wants an offer.{Enter}{Enter} Is coming by.{Enter}Wants an offer.')
  await user.tab()
  expect(changes()).toEqual([{ messageTemplates: ['Wants an offer.', 'Is coming by.'] }])
})

it('what there is to choose of calls stands there too', async () => {
  await open('Telephone')
  expect(dialog().textContent).toMatch(/How calls are handed over|Calls are handed over|hand/i)
})

it('what IT decided is shown with its value, and cannot be changed', async () => {
  const lock = (key: SettingKey): Partial<SettingsNews> => ({
    origins: { ...settingsAtStart.origins, [key]: 'policy' },
  })
  await open('View', (fake) => {
    six(fake)
    fake.tell('settingsChanged', newsOf({ theme: 'dark' }, lock('theme')))
  })
  const theme = within(dialog()).getByRole<HTMLSelectElement>('combobox', { name: 'Appearance' })
  expect([theme.disabled, theme.value]).toEqual([true, 'dark'])
  expect(dialog().textContent).toContain('Set by your organisation')
})

it('a change that was not made says why, and nothing is offered to undo', async () => {
  const { user, fake } = await open('View')
  const problem = { kind: 'settingsNotChanged', cause: 'newerFile', reference: 'PB-1' } as const
  fake.answer('changeSettings', Promise.resolve(failed(problem)))
  await user.selectOptions(within(dialog()).getByRole('combobox', { name: 'Rows' }), 'Compact, one line')
  expect((await within(dialog()).findByRole('alert')).textContent).toMatch(/written by a newer Patchboard/)
  expect(within(dialog()).queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('a file that was set aside is said, with its name', async () => {
  const name = 'settings.json.broken-2026'
  await open(undefined, (fake) => {
    six(fake)
    fake.tell('settingsChanged', newsOf({}, { file: { state: 'setAside', name } }))
  })
  expect(dialog().textContent).toContain(`renamed to ${name}`)
})

it.each<[string, Partial<SettingsNews>, RegExp]>([
  [
    'cannot be read',
    { policy: { state: 'unreadable', place: '/etc/patchboard/policy.json', unknown: [] } },
    /set for this computer \(\/etc\/patchboard\/policy\.json\) cannot be read, so none of it counts/,
  ],
  [
    'is for a newer Patchboard',
    { policy: { state: 'newer', place: 'x', unknown: [] } },
    /newer Patchboard\. It counts as far as it is understood/,
  ],
  [
    'names what is no setting',
    { policy: { state: 'fine', place: 'x', unknown: ['thene'] } },
    /something that Patchboard does not know: thene\./,
  ],
  [
    'has a value that cannot be used',
    { wrong: ['theme', 'region'], origins: { ...settingsAtStart.origins, theme: 'policy' } },
    /values that cannot be used: theme\. The usual values count there/,
  ],
])('a policy that %s is said', async (_what, rest, sentence) => {
  await open(undefined, (fake) => {
    six(fake)
    fake.tell('settingsChanged', newsOf({}, rest))
  })
  expect(dialog().textContent).toMatch(sentence)
})

it('a policy that cannot be read is said above the list and on the way in, with what IT needs', () => {
  const problem = { kind: 'misconfigured', setting: 'policy', reference: 'PB-7F3A21' } as const
  const policy = { state: 'unreadable', place: 'x', unknown: [], problem } as const
  const { tell } = renderPage((fake) => {
    six(fake)
    fake.tell('settingsChanged', newsOf({}, { policy }))
  })
  expect(screen.getByRole('alert').textContent).toMatch(
    /none of it counts.*Tell your IT department.*PB-7F3A21/,
  )
  tell('sessionChanged', { state: 'signedOut', organisation: { name: 'Contoso', isSample: false } })
  expect(screen.getByRole('alert').textContent).toMatch(/none of it counts/)
})

it('permissions and diagnostics lead back to the options', async () => {
  const { user } = await open()
  await user.click(within(dialog()).getByRole('button', { name: 'Diagnostics' }))
  await user.click(
    within(screen.getByRole('dialog', { name: 'Diagnostics' })).getByRole('button', { name: /^Close/ }),
  )
  expect(dialog()).toBeTruthy()
})

it('they open before anybody is signed in: a wrong setting may be why nobody can', async () => {
  const { user } = renderPage((fake) =>
    fake.tell('sessionChanged', {
      state: 'notConfigured',
      problem: { kind: 'misconfigured', setting: 'tenant', reference: 'PB-1' },
    }),
  )
  await user.keyboard('{Control>},{/Control}')
  expect(within(dialog()).getByRole('textbox', { name: /^Directory/ })).toBeTruthy()
})

it('rows are as high as was chosen', () => {
  renderPage((fake) => {
    six(fake)
    fake.tell('settingsChanged', newsOf({ density: 'compact' }))
  })
  expect(document.documentElement.dataset['density']).toBe('compact')
})
