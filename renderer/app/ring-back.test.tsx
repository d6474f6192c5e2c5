import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failed } from '../../shared/outcome'
import { isRingBackId } from '../../shared/ring-back'
import type { FakeBridge } from '../testing/fake-bridge'
import { at, martina, notShared, picturedCall } from '../testing/people-made-up'
import { ringBack } from '../testing/ring-backs-made-up'
import { personCard, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const ringing = (fake: FakeBridge): void => {
  six(fake)
  fake.tell('callsChanged', { calls: [picturedCall] })
}
const wishes = (fake: FakeBridge): readonly unknown[] =>
  fake.askedFor('changeRingBacks').map(([wish]) => wish)

const strips = () => screen.queryAllByRole('region', { name: /^Ring back / })

describe('Alt+R', () => {
  it('reminds to ring the caller back at the next free time, which stands on the card before', async () => {
    const { fake, user, tell } = renderPage(ringing)
    const button = within(personCard()).getByRole('button', { name: 'Ring back when free: 11:30' })
    expect(button.textContent).toContain('Alt R')
    await user.keyboard('{Alt>}r{/Alt}')
    const [wish] = wishes(fake)
    expect(wish).toMatchObject({
      kind: 'set',
      person: { id: martina.id, name: 'Martina Keller' },
      caller: picturedCall.caller,
    })
    const id = typeof wish === 'object' && wish && 'id' in wish ? String(wish.id) : ''
    if (!isRingBackId(id)) throw new Error('no id')
    tell('ringBacksChanged', { ringBacks: [ringBack({ id })], kept: 'inKeychain' })
    const said = 'You are reminded to ring back Caffè Meridiana · +39 02 5550 0134: when free, 11:30.'
    expect(screen.getByText(said)).toBeTruthy()
  })

  it('says that it only waits where the calendar is not known', () => {
    const { tell } = renderPage(ringing)
    tell('availabilityChanged', [notShared(martina)])
    expect(
      within(personCard()).getByRole('button', { name: 'Ring back when free: in half an hour' }),
    ).toBeTruthy()
  })
})

describe('a caller to be rung back', () => {
  it('stands above the people once it is due, with what the calendar says now; F7 dials', async () => {
    const { fake, user, tell } = renderPage(six)
    tell('ringBacksChanged', { ringBacks: [ringBack()], kept: 'inKeychain' })
    expect(strips()).toEqual([])
    tell('ringBacksChanged', { ringBacks: [ringBack({ isDue: true })], kept: 'inKeychain' })
    const [strip] = strips()
    expect(strip?.textContent).toContain('Caffè Meridiana · +39 02 5550 0134')
    expect(strip?.textContent).toContain('wanted Martina Keller')
    expect(strip?.textContent).toContain('In a meeting until 11:30')
    await user.keyboard('{F7}')
    expect(wishes(fake)).toEqual([{ kind: 'dial', id: ringBack().id }])
    tell('ringBacksChanged', {
      ringBacks: [ringBack({ isDue: true, dialled: { at: at(10.7), by: 'link' } })],
      kept: 'inKeychain',
    })
    expect(strips()[0]?.textContent).toContain('given to your phone 10:42')
    const dialled = { at: at(10.7), by: 'copied' } as const
    tell('ringBacksChanged', { ringBacks: [ringBack({ isDue: true, dialled })], kept: 'inKeychain' })
    expect(strips()[0]?.textContent).toContain('number copied 10:42')
  })

  it('is done, put off, or says why it was not dialled', async () => {
    const { fake, user, tell } = renderPage(six)
    fake.answer('changeRingBacks', failed({ kind: 'notDialled', cause: 'noProgram', reference: 'PB-1' }))
    tell('ringBacksChanged', { ringBacks: [ringBack({ isDue: true })], kept: 'inKeychain' })
    await user.keyboard('{F7}')
    expect((await screen.findByRole('alert')).textContent).toContain('The number was not dialled.')
    await user.click(screen.getByRole('button', { name: /^Later/ }))
    await user.click(screen.getByRole('button', { name: /^Done/ }))
    const { id } = ringBack()
    expect(wishes(fake).slice(1)).toEqual([
      { kind: 'later', id },
      { kind: 'remove', id },
    ])
  })

  it('without a number cannot be dialled, and three at most stand above the people', () => {
    const { tell } = renderPage(six)
    const many = [1, 2, 3, 4].map((number) =>
      ringBack({ isDue: true, caller: { name: `Caller ${number}` } }, number),
    )
    tell('ringBacksChanged', { ringBacks: many, kept: 'inKeychain' })
    expect(strips()).toHaveLength(3)
    for (const button of screen.getAllByRole('button', { name: /^Dial/ }))
      expect(button).toHaveProperty('disabled', true)
  })

  it('stands in the list with the messages, can be removed there and brought back', async () => {
    const { fake, user, tell } = renderPage(six)
    tell('ringBacksChanged', { ringBacks: [ringBack()], kept: 'inKeychain' })
    await user.keyboard('{Alt>}m{/Alt}')
    const list = within(screen.getByRole('region', { name: 'To ring back' }))
    expect(list.getByRole('listitem').textContent).toContain('wanted Martina Keller · when free, 11:30')
    await user.click(list.getByRole('button', { name: /^Remove/ }))
    tell('ringBacksChanged', { ringBacks: [], gone: ringBack(), kept: 'inKeychain' })
    await user.click(list.getByRole('button', { name: 'Bring it back' }))
    expect(wishes(fake)).toEqual([{ kind: 'remove', id: ringBack().id }, { kind: 'bringBack' }])
  })

  it('is nobody where none was set: the list says so, and how one is set', async () => {
    const { user } = renderPage(six)
    await user.keyboard('{Alt>}m{/Alt}')
    expect(screen.getByRole('region', { name: 'To ring back' }).textContent).toBe(
      'To ring backNobody is to be rung back. Alt R reminds you to ring a caller back when the chosen person is free.',
    )
  })

  it('is named among what signing out takes along', async () => {
    const { user, tell } = renderPage(six)
    tell('ringBacksChanged', { ringBacks: [ringBack()], kept: 'inKeychain' })
    await user.click(screen.getByRole('button', { name: /: account/ }))
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(screen.getByRole('alert').textContent).toBe('1 reminder to ring back is lost by signing out.')
  })
})
