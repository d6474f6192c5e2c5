import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Call, Calls } from '../../shared/call'
import { failed } from '../../shared/outcome'
import type { FakeBridge } from '../testing/fake-bridge'
import {
  at,
  call,
  mario,
  marcus,
  martina,
  person,
  pictured,
  picturedCall,
  picturedPeople,
} from '../testing/people-made-up'
import { chosenName, personCard, rowNames, searchBox, six } from '../testing/read-console'
import { renderPage, type Rendered } from '../testing/render-console'
import { scenes, signedIn } from '../testing/scenes'

const strip = (): HTMLElement => screen.getByRole('region', { name: 'Call' })
const ringing =
  (...calls: readonly Call[]) =>
  (fake: FakeBridge): void => {
    six(fake)
    fake.tell('callsChanged', { calls })
  }
const handedOver: Calls['last'] = {
  caller: { name: 'Caffè Meridiana' },
  to: { id: martina.id, name: martina.name },
  number: '4021',
  by: 'link',
  at: pictured,
}

function press(rendered: Rendered, keys: string): Promise<void> {
  return rendered.user.keyboard(keys)
}
const transfers = ({ fake }: Rendered): readonly (readonly unknown[])[] => fake.askedFor('transferCall')

describe('a call rings', () => {
  it('the strip says who, for whom, how long, and what they did before', () => {
    renderPage(ringing(picturedCall))
    expect(strip().textContent).toMatch(
      /^00:17Caffè Meridiana · \+39 02 5550 0134asked forMartina Keller· called twice this week, last put through to Mario Conti Thu 19 Nov 16:20Take a messageF8End/,
    )
  })

  it('whom it asks for is opened at once, whatever was searched for', async () => {
    const rendered = renderPage(six)
    await press(rendered, 'marcus')
    rendered.tell('callsChanged', { calls: [picturedCall] })
    expect(chosenName()).toBe('Martina Keller')
    expect(searchBox()).toHaveProperty('value', '')
    expect(rowNames()).toHaveLength(6)
    expect(document.activeElement).toBe(searchBox())
  })

  it('several who could be meant are searched for', () => {
    renderPage(ringing(call('1', { askedFor: 'Mar', people: [martina.id, mario.id, marcus.id] })))
    expect(searchBox()).toHaveProperty('value', 'Mar')
    expect(within(strip()).getByText('3 people it could be')).toBeTruthy()
    expect(within(strip()).getByText('Caller not known')).toBeTruthy()
  })

  it('whoever is nobody in the directory is said to be, and what is typed stays', async () => {
    const rendered = renderPage(six)
    await press(rendered, 'mario')
    rendered.tell('callsChanged', { calls: [call('1', { askedFor: 'Nobody Known' })] })
    expect(within(strip()).getByText('nobody in the directory')).toBeTruthy()
    expect(searchBox()).toHaveProperty('value', 'mario')
  })

  it('what was typed for a call that has gone is no part of the next search; what was typed since is', async () => {
    const rendered = renderPage(ringing(call('1')))
    await press(rendered, 'mario')
    rendered.tell('callsChanged', { calls: [] })
    rendered.tell('callsChanged', { calls: [call('2')] })
    expect(searchBox()).toHaveProperty('value', '')
    await press(rendered, 'mar')
    rendered.tell('callsChanged', { calls: [] })
    await press(rendered, 'tina')
    rendered.tell('callsChanged', { calls: [call('3')] })
    expect(searchBox()).toHaveProperty('value', 'martina')
  })

  it('the timer moves with the seconds', () => {
    renderPage(ringing(picturedCall))
    vi.setSystemTime(pictured + 60_000)
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(screen.getByRole('timer').textContent).toBe('01:17')
  })

  it('a call that came back says from whom', () => {
    renderPage(ringing({ ...picturedCall, cameBack: { from: 'Mario Conti' } }))
    expect(strip().textContent).toContain('· came back from Mario Conti, called twice')
  })

  it('what a stranger sends is text and nothing else', () => {
    const name = '<img src=x onerror=alert(1)>'
    renderPage(ringing(call('1', { caller: { name }, askedFor: name })))
    expect(within(strip()).getAllByText(name)).toHaveLength(2)
    expect(strip().querySelector('img')).toBeNull()
  })
})

describe('several calls', () => {
  const second = call('2', { caller: { number: '112' }, since: pictured - 5_000, people: [mario.id] })

  it('the one in the strip stays while others ring, and a press brings another one', async () => {
    const rendered = renderPage(ringing(second))
    rendered.tell('callsChanged', { calls: [picturedCall, second] })
    expect(strip().textContent).toMatch(/^00:05112/)
    expect(chosenName()).toBe('Mario Conti')
    await rendered.user.click(screen.getByRole('button', { name: 'Caffè Meridiana, waiting 00:17' }))
    expect(strip().textContent).toMatch(/^00:17Caffè/)
    expect(chosenName()).toBe('Martina Keller')
    rendered.tell('callsChanged', { calls: [second] })
    expect(strip().textContent).toMatch(/^00:05112/)
  })
})

describe('what the telephone says of how a call stands', () => {
  const held = call('2', {
    caller: { name: 'Ada' },
    since: pictured - 90_000,
    people: [mario.id],
    standing: { is: 'held', since: pictured - 60_000 },
  })
  const ringingOne = { ...picturedCall, standing: { is: 'ringing', since: pictured - 17_000 } } as const

  it('is said beside the others, and aloud', () => {
    renderPage(ringing(ringingOne, held))
    const others = within(strip()).getByRole('list', { name: 'Other calls' })
    expect(within(others).getByRole('button', { name: 'Ada, on hold 01:00' })).toBeTruthy()
    expect(others.textContent).toContain('on hold 01:00')
    expect(strip().textContent).toMatch(/^00:17Caffè/)
  })

  it('brings the one whom the operator talks to into the strip, and holds the others', () => {
    const rendered = renderPage(ringing(ringingOne, held))
    const talking = { ...held, standing: { is: 'talking', since: pictured } } as const
    rendered.tell('callsChanged', { calls: [talking, ringingOne] })
    expect(strip().textContent).toMatch(/^01:30on the lineAda/)
    expect(chosenName()).toBe('Mario Conti')
    expect(screen.getByRole('button', { name: 'Caffè Meridiana, ringing 00:17' })).toBeTruthy()
  })

  it('a call on hold says for how long', () => {
    renderPage(ringing(held))
    expect(strip().textContent).toMatch(/^01:30on hold 01:00Ada/)
  })
})

it('who else can take it comes first with a call that came back', () => {
  const headings = (): readonly string[] =>
    within(personCard())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent)
      .filter((text) => ['Reach', 'Who else can take it'].includes(text))
  const scene = (more: Partial<Call>) => (fake: FakeBridge) => {
    scenes['team']?.(fake)
    fake.tell('callsChanged', { calls: [{ ...picturedCall, ...more }] })
  }
  const rendered = renderPage(scene({}))
  expect(headings()).toEqual(['Reach', 'Who else can take it'])
  rendered.tell('callsChanged', { calls: [{ ...picturedCall, cameBack: { from: 'Martina Keller' } }] })
  expect(headings()).toEqual(['Who else can take it', 'Reach'])
})

it('of many calls three stand beside the strip, and the others are counted', () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    call(String(index), { caller: { name: `Caller ${index}` }, since: pictured - 60_000 + index }),
  )
  renderPage(ringing(...many))
  const others = within(strip()).getByRole('list', { name: 'Other calls' })
  expect(within(others).getAllByRole('button')).toHaveLength(3)
  expect(within(others).getByText('and 3 more')).toBeTruthy()
})

describe('a key pressed once too often', () => {
  const next = call('2', { caller: { number: '112' }, since: pictured - 5_000 })

  it('does not send the next caller where the one before went', async () => {
    const rendered = renderPage(ringing(picturedCall, next))
    await press(rendered, 'mario{Enter}')
    rendered.tell('callsChanged', { calls: [next] })
    expect(searchBox()).toHaveProperty('value', '')
    await press(rendered, '{Enter}')
    expect(transfers(rendered)).toEqual([['1', mario.id, 0]])
  })

  it('does not send a caller to whoever stands first in the list', async () => {
    const rendered = renderPage(ringing(next))
    await press(rendered, '{Enter}')
    expect(transfers(rendered)).toEqual([])
    expect(within(personCard()).getByRole('button', { name: /^Transfer/ }).textContent).not.toContain('↵')
    await press(rendered, '{ArrowDown}{Enter}')
    expect(transfers(rendered)).toEqual([['2', marcus.id, 0]])
  })
})

describe('a call is handed over', () => {
  it('by ↵ to the first number of whoever is chosen', async () => {
    const rendered = renderPage(ringing(picturedCall))
    await press(rendered, '{Enter}')
    expect(transfers(rendered)).toEqual([['1', martina.id, 0]])
  })

  it('to somebody else who was searched for', async () => {
    const rendered = renderPage(ringing(picturedCall))
    await press(rendered, 'mario{Enter}')
    expect(transfers(rendered)).toEqual([['1', mario.id, 0]])
  })

  it('by 2 to the second number of the one asked for', async () => {
    const rendered = renderPage(ringing(picturedCall))
    await press(rendered, '2')
    expect(transfers(rendered)).toEqual([['1', martina.id, 1]])
    expect(searchBox()).toHaveProperty('value', '')
  })

  it('by 2 behind a name, while 40 is an extension', async () => {
    const rendered = renderPage(ringing(call('1')))
    await press(rendered, '40')
    expect(transfers(rendered)).toEqual([])
    expect(searchBox()).toHaveProperty('value', '40')
    await press(rendered, '{Escape}martina2')
    expect(transfers(rendered)).toEqual([['1', martina.id, 1]])
    expect(searchBox()).toHaveProperty('value', 'martina')
  })

  it('by Alt 2 and Alt T whatever is typed', async () => {
    const rendered = renderPage(ringing(call('1')))
    await press(rendered, '41{Backspace}{Backspace}martina {Alt>}2{/Alt}{Alt>}t{/Alt}')
    expect(transfers(rendered)).toEqual([
      ['1', martina.id, 1],
      ['1', martina.id, 'teams'],
    ])
  })

  it('by a press on a button, which says its key', async () => {
    const rendered = renderPage(ringing(picturedCall))
    const card = within(personCard())
    await rendered.user.click(card.getByRole('button', { name: /^Transfer ?mobile/ }))
    expect(transfers(rendered)).toEqual([['1', martina.id, 1]])
    expect(card.getByRole('button', { name: /^Transfer ?desk/ }).textContent).toContain('↵')
    expect(card.getByRole('button', { name: /^Open ?Teams call/ }).textContent).toContain('Alt T')
    expect(card.queryByRole('button', { name: /^Copy (Desk|Mobile)/ })).toBeNull()
  })

  it('the foot of the window names ↵ only where it would hand over: somebody was named, and has a number', async () => {
    const foot = (): string => screen.getByRole('contentinfo').textContent
    const nobody = person('Nora Number')
    const rendered = renderPage((fake) => {
      ringing(call('1'))(fake)
      fake.tell('peopleChanged', { people: [...picturedPeople, nobody], isLoading: false })
    })
    expect(foot()).not.toContain('transfer')
    await press(rendered, 'nora')
    expect(foot()).not.toContain('transfer')
    await press(rendered, '{Escape}mario')
    expect(foot()).toContain('↵ transfer')
    rendered.tell('callsChanged', { calls: [] })
    expect(foot()).not.toContain('transfer')
  })

  it('↵ on a button presses that button alone', async () => {
    const rendered = renderPage(ringing(picturedCall))
    screen.getByRole('button', { name: /^Everyone/ }).focus()
    await press(rendered, '{Enter}')
    expect(transfers(rendered)).toEqual([])
  })

  it('by no key that something else has used, such as a dialog that closed at it', async () => {
    const rendered = renderPage(ringing(picturedCall))
    const use = (event: Event): void => event.preventDefault()
    document.body.addEventListener('keydown', use)
    await press(rendered, '{Enter}')
    expect(transfers(rendered)).toEqual([])
    document.body.removeEventListener('keydown', use)
    await press(rendered, '{Enter}')
    expect(transfers(rendered)).toEqual([['1', martina.id, 0]])
  })

  it('without a call nothing is handed over, and numbers are copied', async () => {
    const rendered = renderPage(six)
    await press(rendered, 'martina{Enter}2{Alt>}t{/Alt}')
    expect(transfers(rendered)).toEqual([])
    expect(within(personCard()).queryByRole('button', { name: /^Transfer/ })).toBeNull()
  })

  it('somebody without a number can still be called in Teams', () => {
    const nobody = person('Nora Number')
    renderPage((fake) => {
      ringing(call('1', { people: [nobody.id] }))(fake)
      fake.tell('sessionChanged', { ...signedIn, granted: ['fullDirectory'] })
      fake.tell('peopleChanged', { people: [...picturedPeople, nobody], isLoading: false })
    })
    const card = within(personCard())
    expect(card.getByText('The directory has no number.')).toBeTruthy()
    expect(card.getByRole('button', { name: /^Open ?Teams call/ })).toBeTruthy()
  })
})

describe('what became of it', () => {
  it('is said: what, to whom, when; and F9 brings it back', async () => {
    const rendered = renderPage(six)
    rendered.tell('callsChanged', { calls: [], last: handedOver })
    expect(screen.getByText('Given to your phone for Martina Keller, 4021, at 10:42.')).toBeTruthy()
    await press(rendered, '{F9}')
    expect(rendered.fake.askedFor('takeCallBack')).toHaveLength(1)
    await rendered.user.click(screen.getByRole('button', { name: 'It came back' }))
    expect(rendered.fake.askedFor('takeCallBack')).toHaveLength(2)
  })

  it('is no longer said after five minutes', () => {
    renderPage((fake) => {
      six(fake)
      fake.tell('callsChanged', { calls: [], last: { ...handedOver, at: at(10.6) } })
    })
    expect(screen.queryByText(/Given to your phone/)).toBeNull()
  })

  it('a failure says so and keeps the call', async () => {
    const rendered = renderPage(ringing(picturedCall))
    rendered.fake.answer(
      'transferCall',
      failed({ kind: 'handOverFailed', cause: 'noProgram', reference: 'PB-7F3A21' }),
    )
    await press(rendered, '{Enter}')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/was not handed over.*could not open the program.*still here/)
    expect(strip().textContent).toMatch(/Caffè Meridiana/)
    rendered.tell('callsChanged', { calls: [] })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a wrong setting is told before a call rings', () => {
    const rendered = renderPage(six)
    rendered.tell('callsChanged', {
      calls: [],
      problem: { kind: 'misconfigured', setting: 'handOver', reference: 'PB-7F3A21' },
    })
    expect(screen.getByRole('alert').textContent).toMatch(/handOver in settings\.json.*docs\/telephony\.md/)
  })
})

describe('Escape', () => {
  it('clears the search first and ends the call then', async () => {
    const rendered = renderPage(ringing(picturedCall))
    await press(rendered, 'mario{Escape}')
    expect(rendered.fake.askedFor('endCall')).toEqual([])
    expect(screen.getByRole('button', { name: 'End' }).textContent).toBe('EndEsc')
    await press(rendered, '{Escape}')
    expect(rendered.fake.askedFor('endCall')).toEqual([['1']])
  })

  it('can be undone, and is for half a minute offered to be', async () => {
    const ended = { caller: { name: 'Caffè Meridiana' }, at: pictured }
    const rendered = renderPage(six)
    rendered.tell('callsChanged', { calls: [], ended })
    expect(screen.getByText('Call of Caffè Meridiana ended here.')).toBeTruthy()
    await rendered.user.click(screen.getByRole('button', { name: 'Bring it back' }))
    expect(rendered.fake.askedFor('takeCallBack')).toHaveLength(1)
    rendered.tell('callsChanged', { calls: [], ended: { ...ended, at: pictured - 30_000 } })
    expect(screen.queryByText(/ended here/)).toBeNull()
  })

  it('ends nothing while no call waits', async () => {
    const rendered = renderPage(six)
    await press(rendered, '{Escape}')
    expect(rendered.fake.askedFor('endCall')).toEqual([])
  })
})

it('from the ring to the transfer takes seven keys for somebody who is searched for', async () => {
  const rendered = renderPage(ringing(picturedCall))
  await press(rendered, 'marcus{Enter}')
  await waitFor(() => expect(transfers(rendered)).toEqual([['1', marcus.id, 0]]))
})
