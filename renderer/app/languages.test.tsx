import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ownNameOf, type LanguageTag } from '../../shared/language'
import { settingsAtStart, type Settings } from '../../shared/settings'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { scenes } from '../testing/scenes'

const speaking = (language: Settings['language']) => ({
  ...settingsAtStart,
  values: { ...settingsAtStart.values, language },
})

it.each<readonly [LanguageTag, string]>([
  ['de', 'Martina Keller, In Besprechung bis 11:30'],
  ['it', 'Martina Keller, In riunione fino alle 11:30'],
  ['fr', 'Martina Keller, En réunion jusqu’à 11:30'],
  ['es', 'Martina Keller, En reunión hasta las 11:30'],
  ['en', 'Martina Keller, In a meeting until 11:30'],
])('another language of the settings (%s) is spoken without a new start', async (language, row) => {
  const { tell } = renderPage(six)
  tell('settingsChanged', speaking(language))
  await vi.waitFor(() => expect(rowNames()).toContain(row))
  expect(document.documentElement.lang.slice(0, 2)).toBe(language)
  expect(document.documentElement.dir).toBe('ltr')
})

it('who takes the choice back hears the language of the computer again', async () => {
  const { tell } = renderPage(scenes['signIn'])
  tell('settingsChanged', speaking('it'))
  expect(await screen.findByRole('button', { name: 'Accedi con Microsoft' })).toBeTruthy()
  tell('settingsChanged', speaking('system'))
  expect(await screen.findByRole('button', { name: 'Sign in with Microsoft' })).toBeTruthy()
})

it('keys are named as they are printed on keyboards there', async () => {
  const { tell, user } = renderPage(six)
  tell('settingsChanged', speaking('de'))
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('de'))
  await user.keyboard('?')
  const sheet = screen.getByRole('dialog', { name: 'Tastatur' })
  expect(within(sheet).getByText('Strg K')).toBeTruthy()
  expect(within(sheet).getByText('Pos1')).toBeTruthy()
})

it('of two languages chosen quickly the last one is spoken', async () => {
  const { tell } = renderPage(six)
  tell('settingsChanged', speaking('fr'))
  tell('settingsChanged', speaking('es'))
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('es'))
  expect(rowNames()).toContain('Martina Keller, En reunión hasta las 11:30')
})

it('each language is named as its speakers name it', () => {
  for (const [tag, name] of Object.entries(ownNameOf)) {
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)
    expect(name.toLocaleLowerCase(tag)).toBe(own?.toLocaleLowerCase(tag))
  }
})
