import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { mostWatched } from '../../shared/ipc'
import type { FakeBridge } from '../testing/fake-bridge'
import { ana, calendar, crowd, entry, mario, plainDay } from '../testing/people-made-up'
import { chosenName, rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

describe('filters', () => {
  const many = crowd(260)
  const withMany = ({ tell }: FakeBridge): void => {
    tell('sessionChanged', signedIn)
    tell('peopleChanged', { people: many, isLoading: false })
  }
  const freeNow = (): HTMLElement => screen.getByRole('button', { name: 'Free now' })

  it('asks for as many as may be watched, and says what it does not know yet', async () => {
    const { user, fake } = renderPage(withMany)
    await user.click(freeNow())
    expect(freeNow().getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText(/checking 200 people… · 60 people not looked at/)).toBeTruthy()
    expect(screen.getByText('Nobody to show.')).toBeTruthy()
    await waitFor(() => {
      expect(fake.askedFor('watchPeople').at(-1)?.[0]).toHaveLength(mostWatched)
    })
  })

  it('shows who is free as the answers come', async () => {
    const { user, tell } = renderPage(withMany)
    await user.click(freeNow())
    tell('availabilityChanged', many.map(plainDay))
    const sentences = rowNames()
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.every((sentence) => /Free until|Has a meeting in/.test(sentence))).toBe(true)
    expect(screen.queryByText(/checking/)).toBeNull()
  })

  it('answers that come later do not put somebody else under the operator’s eyes', async () => {
    const { user, tell } = renderPage(six)
    await user.click(freeNow())
    expect(chosenName()).toBe(mario.name)
    tell('availabilityChanged', [calendar(ana, { hours: [8, 16] })])
    expect(rowNames()).toEqual(['Ana Marković, Free until 16:00', 'Mario Conti, Free until 13:00'])
    expect(chosenName()).toBe(mario.name)
    tell('availabilityChanged', [calendar(mario, { occupied: [entry([10.5, 12], 'busy')] })])
    expect(chosenName()).toBe(mario.name)
  })

  it('Escape takes the filters off', async () => {
    const { user } = renderPage(six)
    await user.click(freeNow())
    await user.keyboard('{Escape}')
    expect(rowNames()).toHaveLength(6)
  })
})
