import { spawn } from 'node:child_process'
import type * as ChildProcess from 'node:child_process'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { closeTestEndpoints, openTestEndpoint, ourSecret } from '../testing/open-test-endpoint'
import { createHandOver } from './hand-over/create-hand-over'

// The real module; only looked at.
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof ChildProcess>()
  return { ...real, spawn: vi.fn(real.spawn) }
})
afterEach(closeTestEndpoints)

const runs = 10_000
const never = (): Promise<never> => Promise.reject(new Error('never'))
const oddText = fc.oneof(
  fc.constantFrom(
    '',
    '%',
    '%00',
    '+',
    '\r\n',
    '\0',
    '\u202e',
    '{',
    '"',
    '[',
    'null',
    '__proto__',
    '../..',
    '$(id)',
  ),
  fc.constantFrom(
    'from',
    'for',
    'name',
    'id',
    'returned',
    'state',
    'tel:',
    'javascript:1',
    'file:///etc/passwd',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const name = fc.constantFrom('from', 'name', 'for', 'id', 'returned', 'state', '__proto__', 'x')
const json = fc.oneof(
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 4, arbitrary: fc.dictionary(name, oddText).map((facts) => JSON.stringify(facts)) },
)
const form = fc
  .array(fc.tuple(name, oddText), { maxLength: 6 })
  .map((facts) => facts.map((fact) => fact.join('=')).join('&'))
const anything = fc.array(oddText, { maxLength: 6 }).map((texts) => texts.join(''))
const content = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('application/json'), json) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('application/x-www-form-urlencoded'), form) },
  { weight: 1, arbitrary: fc.tuple(oddText, anything) },
)
const request = fc.record({
  method: fc.oneof(
    { weight: 8, arbitrary: fc.constant('POST') },
    fc.constantFrom('GET', 'OPTIONS', 'CONNECT', 'PRI', 'X'),
  ),
  path: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('/call', '/call-ended') }, oddText),
  secret: fc.oneof({ weight: 8, arbitrary: fc.constant(ourSecret) }, oddText),
  extra: fc.option(
    fc.tuple(
      fc.constantFrom(
        'Origin',
        'Sec-Fetch-Mode',
        'Upgrade',
        'Expect',
        'Transfer-Encoding',
        'Content-Length',
        'Host',
        'X',
      ),
      oddText,
    ),
    { freq: 6 },
  ),
})

it(
  'ten thousand requests of a stranger to the endpoint: nothing is thrown or started, and what is heard is short lines of text',
  { timeout: 120_000 },
  async () => {
    let time = 0
    const endpoint = await openTestEndpoint({ elapsed: () => (time += 1_000) })
    const faults: unknown[] = []
    const fault = (error: unknown): void => void faults.push(error)
    process.on('uncaughtException', fault).on('unhandledRejection', fault)
    let answered = 0
    await fc.assert(
      fc.asyncProperty(request, content, async ({ method, path, secret, extra }, [type, text]) => {
        const more = extra ? `${extra.join(': ')}\r\n` : ''
        const { status, head, body } = await endpoint.send(
          `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${endpoint.port}\r\nAuthorization: Bearer ${secret}\r\n` +
            `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n${more}\r\n${text}`,
        )
        expect(status).toBeLessThan(500)
        // An answer may stand behind a “100 Continue”.
        if ((head + body).includes('{"ok":true}')) answered += 1
      }),
      { numRuns: runs },
    )
    process.off('uncaughtException', fault).off('unhandledRejection', fault)
    expect(faults).toEqual([])
    expect(answered).toBe(endpoint.heard.length)
    expect(endpoint.heard.length).toBeGreaterThan(1_000)
    for (const news of endpoint.heard) {
      for (const line of Object.values(news)) expect(String(line)).toMatch(/^[^\p{Cc}\p{Cf}]{1,128}$/u)
    }
    expect((await endpoint.post('/call', '{"from":"112"}')).status).toBe(200)
    expect(spawn).not.toHaveBeenCalled()
  },
)

it(
  'ten thousand numbers of a directory: the one program of the settings is started with digits, or nothing is',
  { timeout: 60_000 },
  async () => {
    const numbers = fc.oneof(
      oddText,
      fc.array(oddText, { maxLength: 4 }).map((texts) => `+41 ${texts.join('')}`),
    )
    // It cannot be started, so that ten thousand of them cost nothing.
    const program = '/nowhere/dial'
    const handOver = createHandOver(
      { by: 'program', program, arguments: ['--to={number}'] },
      { openLink: never, copy: never, fetchFromPhone: never, phoneHeaders: never },
    )
    vi.mocked(spawn).mockClear()
    await fc.assert(
      fc.asyncProperty(numbers, async (number) => {
        expect(await handOver.give({ number })).toMatchObject({ problem: { kind: 'handOverFailed' } })
      }),
      { numRuns: runs },
    )
    for (const [started, args, options] of vi.mocked(spawn).mock.calls) {
      expect(started).toBe(program)
      expect(String(args)).toMatch(/^--to=\+?\d{1,32}$/)
      expect(options).toMatchObject({ shell: false })
    }
  },
)
