import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Message, MessageState, MessageWish } from '../../shared/message'
import { failed, type Outcome } from '../../shared/outcome'
import { settingsAtStart } from '../../shared/settings'
import type { FakeBridge } from '../testing/fake-bridge'
import { message } from '../testing/messages-made-up'
import { at, call, martina, picturedCall, pictured } from '../testing/people-made-up'
import { six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const ringing = (fake: FakeBridge): void => {
  six(fake)
  fake.tell('callsChanged', { calls: [picturedCall] })
}
const form = (): HTMLElement => screen.getByRole('dialog', { name: 'Message for Martina Keller' })
const text = (): HTMLElement => within(form()).getByRole('textbox', { name: 'Message' })
const list = () => within(screen.getByRole('dialog', { name: 'Messages' }))
const wishes = (fake: FakeBridge): readonly unknown[] => fake.askedFor('changeMessages').map(([wish]) => wish)

describe('F8', () => {
  it('takes a message with keys alone: caller, number and promised time stand there, Ctrl+Enter sends it', async () => {
    const { fake, user } = renderPage(ringing)
    await user.keyboard('{F8}')
    expect(document.activeElement).toBe(text())
    expect(within(form()).getByRole('textbox', { name: 'Caller' })).toHaveProperty('value', 'Caffè Meridiana')
    expect(within(form()).getByRole('textbox', { name: 'Number' })).toHaveProperty(
      'value',
      '+39 02 5550 0134',
    )
    expect(within(form()).getByRole('combobox')).toHaveProperty('value', String(at(11.5)))
    await user.keyboard('About the invoice.{Alt>}1{/Alt}{Tab}')
    await user.click(within(form()).getByRole('checkbox', { name: 'Urgent' }))
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(wishes(fake).at(-1)).toMatchObject({
      kind: 'send',
      way: 'mail',
      draft: {
        to: { id: martina.id, name: 'Martina Keller' },
        caller: picturedCall.caller,
        text: 'About the invoice. Please call back.',
        isUrgent: true,
        promised: at(11.5),
        takenAt: pictured,
      },
      written: {
        subject: 'Urgent: Call for you: Caffè Meridiana, +39 02 5550 0134',
        body: [
          'Caffè Meridiana, +39 02 5550 0134 called for you (Tue 24 Nov 10:42).',
          'About the invoice. Please call back.',
          'I said that you can be reached after 11:30.',
          'Taken by Sofia Moretti',
        ].join('\n\n'),
      },
    })
  })

  it('then Esc keeps a draft, and F8 for the same caller opens it again', async () => {
    const { fake, user, tell } = renderPage(ringing)
    await user.keyboard('{F8}Half a sen')
    await user.click(text())
    const dialog = form()
    dialog.dispatchEvent(new Event('close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const kept = wishes(fake).at(-1)
    expect(kept).toMatchObject({ kind: 'keep', draft: { text: 'Half a sen' } })
    tell('messagesChanged', {
      messages: [{ ...message({ kind: 'draft' }), text: 'Half a sen' }],
      kept: 'inKeychain',
    })
    await user.keyboard('{F8}')
    expect(text()).toHaveProperty('value', 'Half a sen')
  })

  it('while one is on its way out, F8 begins another: what is typed next belongs to no message that has left', async () => {
    const { fake, user, tell } = renderPage(ringing)
    let resolve: (outcome: Outcome<undefined>) => void = () => undefined
    fake.answer('changeMessages', new Promise<Outcome<undefined>>((settle) => (resolve = settle)))
    await user.keyboard('{F8}In a chat.')
    await user.click(within(form()).getByRole('button', { name: 'Teams chat' }))
    const sent = fake.askedFor('changeMessages').map(([wish]) => wish)
    const { draft } = z.object({ draft: z.custom<Message>() }).parse(sent.at(-1))
    tell('messagesChanged', { messages: [{ ...draft, state: { kind: 'draft' } }], kept: 'inKeychain' })
    await user.keyboard('{F8}')
    expect(text()).toHaveProperty('value', '')
    form().dispatchEvent(new Event('close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    // It could not leave, and is a draft like any other.
    resolve(failed({ kind: 'unexpected', reference: 'PB-1' }))
    await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy())
    await user.keyboard('{F8}')
    expect(text()).toHaveProperty('value', 'In a chat.')
  })

  it('writes down what is typed whenever the hands rest', async () => {
    const { fake, user } = renderPage(ringing)
    await user.keyboard('{F8}Hello')
    await waitFor(() => expect(wishes(fake)).toMatchObject([{ kind: 'keep', draft: { text: 'Hello' } }]))
  })

  it('opened and left without a word keeps nothing', async () => {
    const { fake, user } = renderPage(ringing)
    await user.keyboard('{F8}')
    form().dispatchEvent(new Event('close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(wishes(fake)).toEqual([])
  })

  it('says when what was typed could not be kept, and the text stays', async () => {
    const { fake, user } = renderPage(ringing)
    fake.answer('changeMessages', failed({ kind: 'secretsUnavailable', reference: 'PB-1' }))
    await user.keyboard('{F8}Hello')
    expect((await within(form()).findByRole('alert')).textContent).toContain('keychain is locked')
    expect(text()).toHaveProperty('value', 'Hello')
  })

  it('stays with its person and its caller when another call rings', async () => {
    const { fake, user, tell } = renderPage(ringing)
    await user.keyboard('{F8}Hello')
    tell('callsChanged', { calls: [call('9', { caller: { name: 'Somebody else' }, askedFor: '4310' })] })
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(wishes(fake).at(-1)).toMatchObject({
      draft: { to: { id: martina.id }, caller: { name: 'Caffè Meridiana' } },
    })
  })

  it('tells that the browser will ask, until sending was allowed', async () => {
    const { user, tell } = renderPage(ringing)
    await user.keyboard('{F8}')
    expect(form().textContent).toContain('your browser asks')
    tell('sessionChanged', { ...signedIn, granted: ['sendingMail'] })
    expect(form().textContent).not.toContain('your browser asks')
  })

  it('offers the sentences of the settings where there are some', async () => {
    const { user, tell } = renderPage(ringing)
    const values = { ...settingsAtStart.values, messageTemplates: ['Wants an offer.'] }
    tell('settingsChanged', { ...settingsAtStart, values })
    await user.keyboard('{F8}{Alt>}1{/Alt}{Alt>}2{/Alt}')
    expect(text()).toHaveProperty('value', 'Wants an offer.')
  })
})

describe('what became of a message', () => {
  const states: readonly [MessageState, RegExp, readonly string[]][] = [
    [{ kind: 'draft' }, /Draft, not sent/, ['Open', 'Discard']],
    [{ kind: 'queued', waitsFor: 'network' }, /Waiting for the network/, ['Send now', 'Copy', 'Discard']],
    [{ kind: 'sending' }, /Being sent/, []],
    [
      { kind: 'unsure', at: at(10.5), isAsking: false },
      /May have been sent at 10:30: no answer came\. Look into/,
      ['It was sent', 'Send again', 'Copy', 'Discard'],
    ],
    [{ kind: 'sent', at: at(10.5) }, /Sent 10:30/, ['Remove']],
    [
      { kind: 'failed', why: 'notAllowed', isCopied: true },
      /not allowed\. The text is on the clipboard/,
      ['Send again', 'Open', 'Copy', 'Discard'],
    ],
    [{ kind: 'inTeams', at: at(10.5), isCopied: false }, /press Send there/, ['Remove']],
  ]
  it.each(states)('%j is said, with what can be done', async (state, said, acts) => {
    const { user, tell } = renderPage(six)
    tell('messagesChanged', { messages: [message(state)], kept: 'inKeychain' })
    await user.keyboard('{Alt>}m{/Alt}')
    const line = list().getByRole('listitem')
    expect(line.textContent).toMatch(said)
    const names = within(line)
      .queryAllByRole('button')
      .map((button) => button.getAttribute('aria-label'))
    expect(names).toEqual(acts.map((act) => `${act}: For Martina Keller`))
  })

  it('stands above the list of people while something is not sent', () => {
    const { tell } = renderPage(six)
    const waiting: MessageState = { kind: 'queued', waitsFor: 'network' }
    tell('messagesChanged', { messages: [message(waiting), message(waiting, 2)], kept: 'inKeychain' })
    expect(screen.getByText('2 messages not sent.')).toBeTruthy()
  })

  it('discarded by hand can be brought back', async () => {
    const { fake, user, tell } = renderPage(six)
    const one = message({ kind: 'draft' })
    tell('messagesChanged', { messages: [one], kept: 'inKeychain' })
    await user.keyboard('{Alt>}m{/Alt}')
    await user.click(list().getByRole('button', { name: /^Discard/ }))
    tell('messagesChanged', { messages: [], discarded: one, kept: 'inKeychain' })
    await user.click(screen.getByRole('button', { name: 'Bring it back' }))
    const expected: readonly MessageWish[] = [{ kind: 'discard', id: one.id }, { kind: 'bringBack' }]
    expect(wishes(fake)).toEqual(expected)
  })

  it('is warned of before signing out takes it along', async () => {
    const { user, tell } = renderPage(six)
    tell('messagesChanged', {
      messages: [message({ kind: 'draft' }), message({ kind: 'sent', at: pictured }, 2)],
      kept: 'inKeychain',
    })
    await user.click(screen.getByRole('button', { name: /: account/ }))
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(screen.getByRole('alert').textContent).toBe('1 message that was not sent is lost by signing out.')
  })

  it('is forgotten by the page as soon as somebody else sits down', async () => {
    const { user, tell } = renderPage(six)
    tell('messagesChanged', { messages: [message({ kind: 'draft' })], kept: 'inKeychain' })
    tell('sessionChanged', { ...signedIn, operator: { name: 'Bert Cole' } })
    await user.keyboard('{Alt>}m{/Alt}')
    expect(list().queryByRole('listitem')).toBeNull()
  })
})

describe('the strip of a call', () => {
  const strip = (): string => screen.getByRole('region', { name: 'Call' }).textContent
  const tellOf = (...all: readonly Message[]) => ({ messages: all, kept: 'inKeychain' }) as const
  const earlier = (state: MessageState): Message => ({ ...message(state), takenAt: at(9.5) })

  it('says which message this caller left before, and whether it is not sent yet', () => {
    const { tell } = renderPage(ringing)
    expect(strip()).not.toContain('message for')
    tell('messagesChanged', tellOf(earlier({ kind: 'sent', at: at(9.6) })))
    expect(strip()).toMatch(/last put through to Mario Conti .*, last message for Martina Keller 09:30(?!,)/)
    tell('messagesChanged', tellOf(earlier({ kind: 'queued', waitsFor: 'network' })))
    expect(strip()).toContain('last message for Martina Keller 09:30, not sent yet')
  })

  it('says nothing of drafts, of other callers, and of what is taken during the call', () => {
    const { tell } = renderPage(ringing)
    const another = { ...earlier({ kind: 'sent', at: at(9.6) }), caller: { number: '+41 44 555 00 00' } }
    const now: Message = { ...message({ kind: 'sent', at: at(10.7) }), takenAt: picturedCall.since }
    tell('messagesChanged', tellOf(earlier({ kind: 'draft' }), another, now))
    expect(strip()).not.toContain('message for')
  })
})
