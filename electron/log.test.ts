import { expect, it } from 'vitest'
import { createLog, withoutSecrets } from './log'

it('writes one line a note, with its moment and facts', () => {
  const lines: string[] = []
  createLog(
    (line) => lines.push(line),
    () => 0,
  ).note('asked', { status: 200, cause: undefined })
  expect(lines).toEqual(['1970-01-01T00:00:00.000Z note asked status=200'])
})

it.each([
  ['failed for anna.berg@lindenhof.example', 'failed for ‹address›'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer ‹removed›'],
  ['GET /?code=0.AAA&state=xyz', 'GET /?code=‹removed›&state=‹removed›'],
  ['refresh_token=1.Ab-_c body', 'refresh_token=‹removed› body'],
  ['got eyJhbGciOi.eyJzdWIi.c2ln', 'got ‹token›'],
  [`opaque ${'a'.repeat(80)}`, 'opaque ‹long›'],
])('takes the secret out of “%s”', (text, clean) => {
  expect(withoutSecrets(text)).toBe(clean)
})
