import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { FakeBridge } from '../testing/fake-bridge'
import {
  ana,
  at,
  calendar,
  entry,
  marcus,
  margaux,
  mario,
  martina,
  pictured,
  picturedDay,
  picturedPeople,
  samar,
} from '../testing/people-made-up'
import { chosenName, personCard, pointedAt, rowNames, searchBox, six } from '../testing/read-console'
import { renderPage, type Rendered } from '../testing/render-console'
import { offline, signedIn } from '../testing/scenes'

describe('two letters and an answer', () => {
  it('the focus rests in the search box, and the first match is chosen while typing', async () => {
    const { user } = renderPage(six)
    expect(document.activeElement).toBe(searchBox())
    await user.keyboard('mart')
    expect(rowNames()).toEqual(['Martina Keller, In a meeting until 11:30'])
    expect(chosenName()).toBe('Martina Keller')
    expect(pointedAt()).toMatch(/Martina Keller/)
  })

  it('each row says its sentence', () => {
    renderPage(six)
    expect(rowNames()).toEqual([
      'Ana Marković, Tentative until 11:00',
      'Marcus Öberg, Working elsewhere',
      'Margaux Petit, Calendar not shared',
      'Mario Conti, Free until 13:00',
      'Martina Keller, In a meeting until 11:30',
      'Samar Haddad, Out of office until Thu 26 Nov',
    ])
  })

  it('the chosen person’s answer is spoken in full', async () => {
    const { user } = renderPage(six)
    await user.keyboard('martina')
    expect(
      within(personCard()).getByText('In a meeting until 11:30').closest('[role=status]')?.textContent,
    ).toBe('In a meeting until 11:30Then free 11:30 – 13:00 (1 h 30 min)')
  })

  it('the day is listed with the titles that are shared', async () => {
    const { user } = renderPage(six)
    await user.keyboard('martina')
    const items = within(personCard())
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(items).toEqual(
      expect.arrayContaining([
        '09:00 – 09:30Weekly supplier call',
        '10:00 – 11:30Busy(private)',
        '13:00 – 14:00Budget review',
      ]),
    )
  })

  it('the foot counts what matches', async () => {
    const { user } = renderPage(six)
    await user.keyboard('mar')
    expect(screen.getByText('5 of 6 match “mar”')).toBeTruthy()
    await user.keyboard('tina')
    expect(screen.getByText('1 of 6 matches “martina”')).toBeTruthy()
  })
})

describe('the keyboard alone', () => {
  it('arrows choose, from the search box and back, and stop at the ends', async () => {
    const { user } = renderPage(six)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(chosenName()).toBe(margaux.name)
    await user.keyboard('{ArrowUp}')
    expect(chosenName()).toBe(marcus.name)
    await user.keyboard('{End}{ArrowDown}')
    expect(chosenName()).toBe(samar.name)
    await user.keyboard('{Home}{ArrowUp}')
    expect(chosenName()).toBe(ana.name)
    expect(document.activeElement).toBe(searchBox())
  })

  it('Home and End belong to the text while something is typed', async () => {
    const { user } = renderPage(six)
    await user.keyboard('ma{ArrowDown}{End}')
    expect(chosenName()).toBe(margaux.name)
  })

  it('a letter typed anywhere goes to the search box', async () => {
    const { user } = renderPage(six)
    screen.getByRole('button', { name: /^Free now/ }).focus()
    await user.keyboard('sa')
    expect(document.activeElement).toBe(searchBox())
    expect(searchBox()).toHaveProperty('value', 'sa')
  })

  it('Ctrl K goes to the search box and takes what stands there, to be typed over', async () => {
    const { user } = renderPage(six)
    await user.keyboard('mar')
    screen.getByRole('button', { name: /Everyone/ }).focus()
    await user.keyboard('{Control>}k{/Control}sam')
    expect(searchBox()).toHaveProperty('value', 'sam')
  })

  it('Escape clears the search', async () => {
    const { user } = renderPage(six)
    await user.keyboard('mar{Escape}')
    expect(searchBox()).toHaveProperty('value', '')
    expect(rowNames()).toHaveLength(6)
  })

  it('Ctrl C copies the first number, and says so', async () => {
    const { user, fake } = renderPage(six)
    await user.keyboard('martina{Control>}c{/Control}')
    expect(fake.askedFor('copyText')).toEqual([['4021']])
    expect(within(personCard()).getAllByText(/^Copied/).length).toBeGreaterThan(0)
  })

  it('Ctrl C leaves selected text to be copied', async () => {
    const { user, fake } = renderPage(six)
    await user.keyboard('martina{Control>}a{/Control}{Control>}c{/Control}')
    expect(fake.askedFor('copyText')).toEqual([])
  })

  it('? shows every key, and Escape gives the focus back', async () => {
    const { user } = renderPage(six)
    await user.keyboard('?')
    const sheet = screen.getByRole('dialog', { name: 'Keyboard' })
    expect(
      within(sheet).getByText('Clear the search; then the filters; then back to everyone; then end the call'),
    ).toBeTruthy()
    expect(searchBox()).toHaveProperty('value', '')
    await user.click(within(sheet).getByRole('button', { name: /^Close/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('boards', () => {
  it('shows a department with its count', async () => {
    const { user } = renderPage(six)
    await user.click(screen.getByRole('button', { name: 'Legal 1' }))
    expect(rowNames()).toEqual(['Ana Marković, Tentative until 11:00'])
    expect(screen.getByText('1 in Legal')).toBeTruthy()
    expect(screen.getByRole('button', { current: true }).textContent).toBe('Legal 1')
  })

  it('search results are a board while something is searched for', async () => {
    const { user } = renderPage(six)
    expect(screen.queryByRole('button', { name: /Search results/ })).toBeNull()
    await user.keyboard('mar')
    expect(screen.getByRole('button', { current: true }).textContent).toBe('Search results 5')
  })
})

describe('nothing old is shown as new', () => {
  const old = pictured - 11 * 60_000
  const withOld = (fake: FakeBridge): void => {
    six(fake)
    fake.tell(
      'availabilityChanged',
      picturedDay.map((one) => ({ ...one, asOf: old })),
    )
  }

  it('live is said with its age', () => {
    renderPage(six)
    expect(screen.getByText('Live · 4 s ago')).toBeTruthy()
  })

  it('an old answer says as of when, in its row and in the answer', async () => {
    const { user } = renderPage(withOld)
    await user.keyboard('mario')
    expect(rowNames()[0]).toBe('Mario Conti, Free until 13:00, as of 10:31 · 2 h 18 min')
    expect(screen.getByText('as of 10:31')).toBeTruthy()
    expect(screen.getByText('Not live since 10:31')).toBeTruthy()
  })

  it('an answer that is too old says nothing, in words or in its day', async () => {
    const { user, tell } = renderPage(six)
    tell(
      'availabilityChanged',
      picturedDay.map((one) => ({ ...one, asOf: pictured - 2 * 60 * 60_000 })),
    )
    await user.keyboard('martina')
    expect(rowNames()).toEqual(['Martina Keller, Not known'])
    expect(within(personCard()).getByText('Their day is not known.')).toBeTruthy()
    expect(within(personCard()).queryByText('Budget review')).toBeNull()
  })

  it('without a network the head and one line say so, and what was read stays', () => {
    const { tell } = renderPage(withOld)
    tell('connectionChanged', { lastAnswer: old, problem: offline })
    expect(screen.getByText('Offline since 10:31')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(/cannot be reached.*keeps trying/)
    expect(rowNames()).toHaveLength(6)
  })

  it('one missing network is told once, whatever it stops', () => {
    const { tell } = renderPage(six)
    tell('connectionChanged', { problem: offline })
    tell('peopleChanged', { people: picturedPeople, isLoading: false, problem: offline })
    tell('sessionChanged', { ...signedIn, problem: offline })
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('details for IT can be copied', async () => {
    const { user, tell, fake } = renderPage(six)
    tell('connectionChanged', { problem: offline })
    await user.click(screen.getByRole('button', { name: 'Copy for IT' }))
    expect(fake.askedFor('copyText')[0]?.[0]).toMatch(/PB-7F3A21/)
  })

  it('somebody not asked for yet is neither free nor not known', () => {
    const { tell } = renderPage(({ tell: first }) => {
      first('sessionChanged', signedIn)
      first('peopleChanged', { people: [mario], isLoading: false })
    })
    expect(rowNames()).toEqual(['Mario Conti, Not asked yet'])
    tell('availabilityChanged', [calendar(mario, { occupied: [entry([13, 14], 'busy')] })])
    expect(rowNames()).toEqual(['Mario Conti, Free until 13:00'])
  })

  it('the minute moves every sentence on', () => {
    const { tell } = renderPage(six, at(11.49))
    tell(
      'availabilityChanged',
      picturedDay.map((one) => ({ ...one, asOf: at(11.48) })),
    )
    expect(rowNames()).toContain('Martina Keller, In a meeting until 11:30')
    vi.setSystemTime(at(11.5))
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(rowNames()).toContain('Martina Keller, Free until 13:00')
  })
})

describe('empty lists say why, and offer one way on', () => {
  const withPeople =
    (people: Parameters<Rendered['tell']>[1]) =>
    ({ tell }: FakeBridge): void => {
      tell('sessionChanged', signedIn)
      if ('people' in people) tell('peopleChanged', people)
    }

  it.each([
    ['while the directory is read', { people: [], isLoading: true }, 'Reading the directory…'],
    [
      'when it could not be read',
      { people: [], isLoading: false, problem: offline },
      'The directory could not be read.',
    ],
    ['when nobody is in it', { people: [], isLoading: false }, /nobody in it/],
  ] as const)('%s', (_, people, sentence) => {
    renderPage(withPeople(people))
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(searchBox().getAttribute('aria-expanded')).toBe('false')
  })

  it('when nobody matches, the search can be cleared', async () => {
    const { user } = renderPage(six)
    await user.keyboard('xyz')
    expect(screen.getByText('Nobody matches “xyz”.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(rowNames()).toHaveLength(6)
  })
})

it('a person in another zone is shown with their own time', async () => {
  const { user } = renderPage(six)
  await user.keyboard('samar')
  expect(screen.getAllByText(/13:42 local/).length).toBeGreaterThan(0)
})

it('the rows in sight are asked for, the chosen one first', async () => {
  const { user, fake } = renderPage(six)
  await waitFor(() => {
    expect(fake.askedFor('watchPeople')).toHaveLength(1)
  })
  expect(fake.askedFor('watchPeople')[0]).toEqual([
    [ana, marcus, margaux, mario, martina, samar].map(({ id }) => id),
  ])
  await user.keyboard('samar')
  await waitFor(() => {
    expect(fake.askedFor('watchPeople').at(-1)).toEqual([[samar.id]])
  })
})
