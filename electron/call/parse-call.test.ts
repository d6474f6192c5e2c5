import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCallArguments, parseCallLink } from './parse-call'

describe('a link tells', () => {
  it.each([
    [
      'everything it may',
      'patchboard://call?from=%2B390255500134&name=Caff%C3%A8%20Meridiana&for=4021&id=7f&returned=1',
      { id: '7f', name: 'Caffè Meridiana', from: '+390255500134', askedFor: '4021', isReturned: true },
    ],
    [
      'a number whose + is written plainly',
      'patchboard://call?from=+390255500134',
      { from: '+390255500134' },
    ],
    ['by a link without slashes', 'patchboard:call?from=112', { from: '112' }],
    ['by a link that a program closed with a slash', 'patchboard://call/?from=112', { from: '112' }],
    ['in capitals', 'PATCHBOARD://CALL?from=112', { from: '112' }],
    [
      'whom they asked for and nothing else',
      'patchboard://call?for=Martina%20Keller',
      { askedFor: 'Martina Keller' },
    ],
    ['the first of each name', 'patchboard://call?from=112&from=999', { from: '112' }],
  ])('%s', (_what, link, expected) => {
    expect(parseCallLink(link)).toEqual({ kind: 'call', isReturned: false, ...expected })
  })

  it('that a call has ended', () => {
    expect(parseCallLink('patchboard://call-ended?id=7f')).toEqual({ kind: 'callEnded', id: '7f' })
  })

  it.each([
    'https://call?from=112',
    'patchboard://open?from=112',
    'patchboard://call/../../etc/passwd?from=1',
    'patchboard://user@evil.example/call?from=112',
    'patchboard://call',
    'patchboard://call?from=%00%0A%E2%80%AE',
    'patchboard://call-ended',
    'patchboard',
    '',
    `patchboard://call?from=${'1'.repeat(5_000)}`,
  ])('nothing: %s', (link) => {
    expect(parseCallLink(link)).toBeUndefined()
  })
})

describe('what can deceive is taken out', () => {
  it.each([
    ['a turned direction of writing', 'Bank%E2%80%AEgro.live', 'Bank gro.live'],
    ['what is not seen', 'Ma%E2%80%8Brti%EF%BB%BFna', 'Ma rti na'],
    ['new lines and bells', 'One%0D%0ATwo%07', 'One Two'],
    ['half a character', '%ED%A0%80x', '\ufffd\ufffd\ufffdx'],
  ])('%s', (_what, name, expected) => {
    expect(parseCallLink(`patchboard://call?name=${name}`)).toMatchObject({ name: expected })
  })

  it('markup stays what it is: text', () => {
    const name = '<img src=x onerror=alert(1)>'
    expect(parseCallLink(`patchboard://call?name=${encodeURIComponent(name)}`)).toMatchObject({ name })
  })

  it('what is too long is cut between characters', () => {
    const call = parseCallLink(`patchboard://call?name=${encodeURIComponent('😀'.repeat(300))}`)
    expect(call).toMatchObject({ name: '😀'.repeat(100) })
  })
})

describe('a command line tells', () => {
  it.each([
    [['--call', 'from=+39025550', 'for=4021'], { from: '+39025550', askedFor: '4021' }],
    [['--call', '+39 02 5550 0134'], { from: '+39 02 5550 0134' }],
    [['--call', 'for=4021', 'sip:112@pbx'], { from: 'sip:112@pbx', askedFor: '4021' }],
    [['--call', '112', 'from=999'], { from: '999' }],
    [['from=112', '--call', '/some/app'], { from: '112' }],
    [['--call', 'name=Caffè = Bar'], { name: 'Caffè = Bar' }],
    [['--no-sandbox', 'app', 'patchboard://call?from=112'], { from: '112' }],
  ])('%j', (args, expected) => {
    expect(parseCallArguments(args)).toEqual({ kind: 'call', isReturned: false, ...expected })
  })

  it.each([[[]], [['--call']], [['from=112']], [['--call', '--from=112']], [['--call', 'path=/etc/passwd']]])(
    'nothing: %j',
    (args) => {
      expect(parseCallArguments(args)).toBeUndefined()
    },
  )
})

const bad = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
const piece = fc.oneof(
  fc.constantFrom('patchboard://call?', 'patchboard:', 'call-ended?id=', 'from=', '&name=', '&for=', '&id='),
  fc.constantFrom(
    '%',
    '%00',
    '%E2%80%AE',
    '%ED%A0%80',
    '+',
    '&',
    '=',
    '#',
    '/../',
    '\\',
    '\u202e',
    '\0',
    '--call',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const link = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

/** Whatever came out is short, is one line, and can only be read. */
function isHarmless(news: ReturnType<typeof parseCallLink>): void {
  if (news === undefined) return
  const { kind, ...facts } = news
  expect(['call', 'callEnded']).toContain(kind)
  for (const text of Object.values(facts)) {
    if (typeof text !== 'string') continue
    expect(text.length).toBeGreaterThan(0)
    expect(Array.from(text).length).toBeLessThanOrEqual(128)
    expect(text).not.toMatch(bad)
    expect(text).toBe(text.trim())
  }
}

it('ten thousand links of a stranger: nothing is thrown, nothing comes out that is not a short line', () => {
  let told = 0
  fc.assert(
    fc.property(
      fc.oneof(
        link,
        link.map((rest) => `patchboard://call?from=${rest}`),
      ),
      (text) => {
        const news = parseCallLink(text)
        if (news) told += 1
        isHarmless(news)
      },
    ),
    { numRuns: 10_000 },
  )
  expect(told).toBeGreaterThan(1_000)
})

it('ten thousand command lines of a stranger, the same', () => {
  const args = fc.array(fc.oneof(link, piece, fc.constant('--call')), { maxLength: 10 })
  fc.assert(
    fc.property(args, (given) => isHarmless(parseCallArguments(given))),
    { numRuns: 10_000 },
  )
})
