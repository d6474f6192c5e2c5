import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { mario, person, phone } from '../testing/people-made-up'
import { personCard, rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const foot = (): string | null => screen.getByRole('contentinfo').textContent

describe('while the directory is read', () => {
  it('the foot says how far it is, and who has arrived is listed', () => {
    const { tell } = renderPage()
    tell('sessionChanged', signedIn)
    tell('peopleChanged', { people: [mario], isLoading: true, about: 100_000 })
    expect(foot()).toMatch(/1 of about 100,000 people read so far…/)
    expect(rowNames()).toEqual(['Mario Conti, Not asked yet'])
    tell('peopleChanged', { people: [], isLoading: false })
    expect(foot()).not.toMatch(/read so far|reading/)
  })

  it('a number that was guessed too small is not said', () => {
    const { tell } = renderPage(six)
    tell('peopleChanged', { people: [], isLoading: true, about: 6 })
    expect(foot()).toMatch(/reading more…/)
    expect(foot()).not.toMatch(/about/)
  })

  it('who left is gone from the list, the others stay', () => {
    const { tell } = renderPage(six)
    tell('peopleChanged', { people: [], gone: [mario.id], isLoading: false })
    expect(rowNames()).toHaveLength(5)
    expect(rowNames().join()).not.toMatch(/Mario/)
  })
})

describe('what may not be read is said', () => {
  it('only people one works with, instead of the line about departments', () => {
    const { tell } = renderPage(six)
    tell('peopleChanged', { people: [], isLoading: false, isNearby: true })
    expect(screen.getByText(/only people you work with are listed/)).toBeTruthy()
    expect(screen.queryByText(/Departments and numbers need/)).toBeNull()
  })

  it.each([
    [['fullDirectory'], {}, 'The directory has no number.'],
    [[], {}, 'Departments and numbers need your administrator’s permission.'],
    [['peopleNearby'], { isNearby: true }, 'No number is known.'],
  ] as const)('why there is no number, granted %s', (granted, reading, sentence) => {
    const { tell } = renderPage()
    tell('sessionChanged', { ...signedIn, granted })
    tell('peopleChanged', { people: [person('Nora Number')], isLoading: false, ...reading })
    const card = within(personCard())
    expect(card.getByText(sentence)).toBeTruthy()
  })

  it('nobody at all: the list says who can allow it', () => {
    const { tell } = renderPage()
    tell('sessionChanged', signedIn)
    const problem = { kind: 'notAllowed', reference: 'PB-000003' } as const
    tell('peopleChanged', { people: [], isLoading: false, problem })
    expect(screen.getByText(/You may not see who works here\. Your administrator/)).toBeTruthy()
  })
})

it('a number is read as people here write it, and copied as every telephone understands it', async () => {
  const mobile = { ...phone('mobile', '079/555.01.88'), shown: '079 555 01 88', dialled: '+41795550188' }
  const { user, tell, fake } = renderPage()
  tell('sessionChanged', signedIn)
  tell('peopleChanged', { people: [person('Vera Lang', { phones: [mobile] })], isLoading: false })
  await user.click(screen.getByRole('button', { name: /Copy.*079 555 01 88/ }))
  expect(fake.askedFor('copyText')).toEqual([['+41795550188']])
})

it('a picture takes the place of the initials as soon as it is there', () => {
  const { tell } = renderPage(six)
  expect(document.querySelectorAll('img')).toHaveLength(0)
  tell('photosChanged', [{ personId: mario.id, picture: 'data:image/png;base64,iVBORw0KGgo=' }])
  const [picture, ...others] = document.querySelectorAll('[role="option"] img')
  expect(others).toEqual([])
  expect(picture?.closest('[role="option"]')?.textContent).toMatch(/Mario Conti/)
})
