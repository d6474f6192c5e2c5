import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { failed, type Outcome } from '../../shared/outcome'
import { settingsAtStart, type Settings, type SettingsNews } from '../../shared/settings'
import type { FakeBridge } from '../testing/fake-bridge'
import { six } from '../testing/read-console'
import { renderPage, type Rendered } from '../testing/render-console'

const withSettings = (values: Partial<Settings>, more: Partial<SettingsNews> = {}): SettingsNews => ({
  ...settingsAtStart,
  ...more,
  values: { ...settingsAtStart.values, ...values },
})
const toPbx: Partial<Settings> = {
  handOver: {
    by: 'http',
    method: 'POST',
    url: 'https://pbx.example/{number}',
    headers: ['X-Token', 'X-Other'],
  },
}

async function open(scene: (fake: FakeBridge) => void = () => undefined): Promise<Rendered> {
  const rendered = renderPage((fake) => {
    six(fake)
    scene(fake)
  })
  await rendered.user.click(screen.getByRole('button', { name: 'Sofia Moretti: account' }))
  await rendered.user.click(screen.getByRole('button', { name: 'Telephone' }))
  return rendered
}
const dialog = () => within(screen.getByRole('dialog', { name: 'Telephone' }))

it('says that nobody is heard, and lets programs in at the press of a key', async () => {
  const { user, fake, tell } = await open()
  expect(dialog().getByText('Nobody is heard.')).toBeTruthy()
  expect(dialog().queryByRole('button', { name: 'Copy the secret' })).toBeNull()
  dialog().getByRole('checkbox', { name: 'Hear of calls from programs on this computer' }).focus()
  await user.keyboard(' ')
  expect(fake.askedFor('changeSettings')).toEqual([[{ callEndpoint: { on: true, port: 17_735 } }]])
  tell('settingsChanged', withSettings({ callEndpoint: { on: true, port: 17_735 } }))
  tell('telephoneChanged', { endpoint: { state: 'open', port: 17_735 }, kept: 'inKeychain', headers: [] })
  expect(dialog().getByText('Programs are heard at http://127.0.0.1:17735/call')).toBeTruthy()
  await user.click(dialog().getByRole('button', { name: 'Copy the secret' }))
  expect(fake.askedFor('setUpTelephone')).toEqual([[{ wish: 'copySecret' }]])
  expect(await dialog().findByRole('button', { name: 'Copied' })).toBeTruthy()
})

it('a new secret takes two presses', async () => {
  const { user, fake } = await open(({ tell }) =>
    tell('settingsChanged', withSettings({ callEndpoint: { on: true, port: 17_735 } })),
  )
  await user.click(dialog().getByRole('button', { name: 'New secret' }))
  expect(dialog().getByText(/old secret will no longer be heard/)).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(fake.askedFor('setUpTelephone')).toEqual([])
  await user.click(dialog().getByRole('button', { name: 'New secret' }))
  await user.click(dialog().getByRole('button', { name: 'Make a new one' }))
  expect(fake.askedFor('setUpTelephone')).toEqual([[{ wish: 'renewSecret' }]])
})

it('another port is saved with ↵, and a port that is taken is said', async () => {
  const { user, fake, tell } = await open()
  const port = dialog().getByRole('textbox', { name: 'Port' })
  await user.clear(port)
  await user.type(port, '18000{Enter}')
  expect(fake.askedFor('changeSettings')).toEqual([[{ callEndpoint: { on: false, port: 18_000 } }]])
  const problem = {
    kind: 'endpointClosed',
    cause: 'portTaken',
    port: 18_000,
    reference: 'PB-7F3A21',
  } as const
  tell('telephoneChanged', { endpoint: { state: 'closed', problem }, kept: 'inKeychain', headers: [] })
  expect(dialog().getByRole('alert').textContent).toMatch(
    /Port 18000 is used by another program.*another port/,
  )
})

it('for how many days calls are kept is saved with ↵; a number that cannot be stays there with a sentence', async () => {
  const { user, fake } = await open()
  const days = dialog().getByRole('textbox', { name: 'Days that calls are kept' })
  expect(days).toHaveProperty('value', '30')
  await user.clear(days)
  await user.type(days, '7{Enter}')
  expect(fake.askedFor('changeSettings')).toEqual([[{ callLog: { keepDays: 7 } }]])
  expect(await dialog().findByText('Saved.')).toBeTruthy()
  const refused = Promise.reject<Outcome<undefined>>(new Error('refused'))
  refused.catch(() => undefined)
  fake.answer('changeSettings', refused)
  await user.clear(days)
  await user.type(days, '400{Enter}')
  expect((await dialog().findByRole('alert')).textContent).toContain('This cannot be used')
  expect(days).toHaveProperty('value', '400')
})

it('a request to the telephone system is put together, saved, and tried', async () => {
  const { user, fake, tell } = await open()
  await user.selectOptions(dialog().getByRole('combobox', { name: 'Handed over by' }), 'http')
  await user.type(dialog().getByRole('textbox', { name: 'Address' }), 'https://pbx.example/{{number}')
  await user.type(dialog().getByRole('textbox', { name: /^Headers/ }), 'X-Token\nX-Other')
  const save = (): HTMLElement =>
    dialog().getAllByRole('button', { name: 'Save' }).at(-1) ?? dialog().getByText('-')
  await user.click(save())
  expect(fake.askedFor('changeSettings')).toEqual([[toPbx]])
  expect(await dialog().findByText('Saved.')).toBeTruthy()

  tell('settingsChanged', withSettings(toPbx))
  tell('telephoneChanged', { endpoint: { state: 'off' }, kept: 'inKeychain', headers: ['x-other'] })
  const value = dialog().getByLabelText('Value of X-Token')
  expect(value.getAttribute('type')).toBe('password')
  await user.type(value, 'the secret{Enter}')
  expect(fake.askedFor('setUpTelephone')).toEqual([
    [{ wish: 'keepHeader', name: 'X-Token', value: 'the secret' }],
  ])
  expect(value).toHaveProperty('value', '')
  expect(dialog().getByText('kept')).toBeTruthy()

  fake.answer(
    'setUpTelephone',
    failed({ kind: 'handOverFailed', cause: 'pbxRefused', answered: 403, reference: 'PB-7F3A21' }),
  )
  await user.type(dialog().getByRole('textbox', { name: 'A number to try it with' }), '4021{Enter}')
  expect(fake.askedFor('setUpTelephone').at(-1)).toEqual([{ wish: 'tryNumber', number: '4021' }])
  expect((await dialog().findByRole('alert')).textContent).toBe(
    'The telephone system refused it, with error 403.',
  )
})

it('what cannot be used is said, and stays in its fields', async () => {
  const { user, fake } = await open()
  const refused = Promise.reject<Outcome<undefined>>(new Error('refused'))
  refused.catch(() => undefined)
  fake.answer('changeSettings', refused)
  await user.selectOptions(dialog().getByRole('combobox', { name: 'Handed over by' }), 'program')
  await user.type(dialog().getByRole('textbox', { name: 'Program, with its whole path' }), 'dial{Enter}')
  expect((await dialog().findByRole('alert')).textContent).toMatch(/cannot be used/)
  expect(dialog().getByDisplayValue('dial')).toBeTruthy()
})

it('what the organisation decides is shown and cannot be changed', async () => {
  await open(({ tell }) =>
    tell(
      'settingsChanged',
      withSettings(toPbx, {
        origins: { ...settingsAtStart.origins, handOver: 'policy', callEndpoint: 'environment' },
      }),
    ),
  )
  expect(dialog().getByText('Set by your organisation')).toBeTruthy()
  expect(dialog().getByText('Set at the start of Patchboard')).toBeTruthy()
  expect(dialog().getByRole('combobox', { name: 'Handed over by' })).toHaveProperty('disabled', true)
  expect(dialog().getByRole('checkbox')).toHaveProperty('disabled', true)
  expect(dialog().getByLabelText('Value of X-Token')).toHaveProperty('disabled', false)
})

it('has no fault that a machine can find, with every way to hand over', { timeout: 20_000 }, async () => {
  const { user } = await open(({ tell }) => {
    tell('settingsChanged', withSettings({ ...toPbx, callEndpoint: { on: true, port: 17_735 } }))
    tell('telephoneChanged', { endpoint: { state: 'open', port: 17_735 }, kept: 'untilClosed', headers: [] })
  })
  for (const way of ['tel', 'sip', 'program', 'http']) {
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Handed over by' }), way)
    const { violations } = await axe.run(screen.getByRole('dialog'), {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
})
