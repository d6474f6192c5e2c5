import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMailTips, type AutomaticReply } from './mail-tips-response'

const moment = (dateTime: string, timeZone = 'UTC'): object => ({ dateTime, timeZone })
const away = '<p>Back on Monday</p>'

function replyOf(entry: object): AutomaticReply | undefined {
  const value = [{ emailAddress: { name: '', address: 'a@x.example' }, ...entry }]
  return parseMailTips({ value })?.mailTips[0]?.reply
}
const replyEnding = (scheduledEndTime: unknown): AutomaticReply | undefined =>
  replyOf({ automaticReplies: { message: away, scheduledEndTime } })

describe('an automatic reply', () => {
  it('has its words, its beginning and its end', () => {
    const automaticReplies = {
      message: away,
      messageLanguage: { locale: 'en-US', displayName: 'English (United States)' },
      scheduledStartTime: moment('2026-11-20T17:00:00.0000000'),
      scheduledEndTime: moment('2026-11-30T07:00:00.0000000'),
    }
    expect(replyOf({ automaticReplies, mailboxFull: false })).toEqual({
      state: 'replying',
      messageHtml: away,
      start: Date.UTC(2026, 10, 20, 17),
      end: Date.UTC(2026, 10, 30, 7),
    })
  })

  it('may end by another clock than that of UTC', () => {
    const end = moment('2026-11-30T08:00:00.0000000', 'W. Europe Standard Time')
    expect(replyEnding(end)).toMatchObject({ end: Date.UTC(2026, 10, 30, 7) })
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['the year 9999', moment('9999-12-31T23:59:59.9999999')],
    ['the year 1', moment('0001-01-01T00:00:00.0000000')],
    ['a zone nobody knows', moment('2026-11-30T08:00:00', 'Moon')],
    ['words', 'Monday'],
  ])('without an end that says something, such as %s, still has its words', (_name, end) => {
    expect(replyEnding(end)).toEqual({ state: 'replying', messageHtml: away })
  })

  it.each(['', ' ', '\r\n'])('of %j is none', (message) => {
    expect(replyOf({ automaticReplies: { message } })).toEqual({ state: 'notReplying' })
  })

  it.each<[name: string, entry: object]>([
    ['missing', {}],
    ['null', { automaticReplies: null }],
    ['a text', { automaticReplies: away }],
    ['without words', { automaticReplies: {} }],
    ['of null', { automaticReplies: { message: null } }],
    ['beside an error', { automaticReplies: { message: '' }, error: { code: 'X', message: 'in English' } }],
  ])('that is %s is not known, which is not “none”', (_name, entry) => {
    expect(replyOf(entry)).toEqual({ state: 'notKnown' })
  })

  it('beside an error that is null is read', () => {
    expect(replyOf({ automaticReplies: { message: '' }, error: null })).toEqual({ state: 'notReplying' })
  })
})

describe('one answer for many', () => {
  it('is read mailbox by mailbox: one that cannot be read never spoils the others', () => {
    const value = [
      { emailAddress: { address: ' Anna@X.example ' }, automaticReplies: { message: away } },
      { automaticReplies: { message: away } },
      { emailAddress: { address: '' }, automaticReplies: { message: away } },
      null,
      { emailAddress: { address: 'b@x.example' }, automaticReplies: 7 },
      { emailAddress: { address: 'c@x.example' }, automaticReplies: { message: '' } },
    ]
    expect(parseMailTips({ value })).toEqual({
      mailTips: [
        { address: 'anna@x.example', reply: { state: 'replying', messageHtml: away } },
        { address: 'b@x.example', reply: { state: 'notKnown' } },
        { address: 'c@x.example', reply: { state: 'notReplying' } },
      ],
      unreadable: 3,
    })
  })

  it.each([undefined, null, '', [], {}, { value: null }, { error: { code: 'X' } }])(
    '%o is no such answer',
    (body) => {
      expect(parseMailTips(body)).toBeUndefined()
    },
  )

  it('no body makes it throw, and every entry is read or counted', () => {
    const entry = fc.record({
      emailAddress: fc.oneof(fc.anything(), fc.record({ address: fc.anything() })),
      automaticReplies: fc.oneof(
        fc.anything(),
        fc.record({ message: fc.string(), scheduledEndTime: fc.anything() }),
      ),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, fc.anything())), (value) => {
        const read = parseMailTips({ value })
        expect((read?.mailTips.length ?? -1) + (read?.unreadable ?? 0)).toBe(value.length)
      }),
    )
  })
})

it('reads Microsoft’s own answer: one who is away and one who is not', () => {
  const sample: unknown = JSON.parse(
    readFileSync(new URL('samples/mailTips-getMailTips.json', import.meta.url), 'utf8'),
  )
  const read = parseMailTips(sample)
  expect(read).toMatchObject({
    mailTips: [
      {
        address: 'danas@contoso.com',
        reply: { state: 'replying', start: Date.UTC(2018, 7, 7, 2), end: Date.UTC(2018, 7, 9, 2) },
      },
      { address: 'fannyd@contoso.com', reply: { state: 'notReplying' } },
    ],
    unreadable: 0,
  })
  const [dana] = read?.mailTips ?? []
  expect(dana?.reply.state === 'replying' && dana.reply.messageHtml).toContain(
    "I am on vacation right now. I'll get back to you after I return.",
  )
})
