import { expect, it } from 'vitest'
import { parseCallback } from './callback-request'

const ours = 'oUr-StAtE_0123456789'
const parse = (text: string) => parseCallback(new URLSearchParams(text), ours)

it('reads a code', () => {
  expect(parse(`code=abc&state=${ours}`)).toEqual({ kind: 'code', code: 'abc' })
})

it('reads an error, and goes by it even when a code stands beside it', () => {
  expect(parse(`error=access_denied&error_description=No&code=abc&state=${ours}`)).toEqual({
    kind: 'error',
    error: 'access_denied',
    description: 'No',
  })
})

it.each([
  ['no state', 'code=abc'],
  ['an empty one', 'code=abc&state='],
  ['another one', 'code=abc&state=other'],
  ['ours in other case', `code=abc&state=${ours.toLowerCase()}`],
  ['its beginning', `code=abc&state=${ours.slice(0, -1)}`],
  ['more than it', `code=abc&state=${ours}x`],
  ['it twice', `code=abc&state=${ours}&state=${ours}`],
  ['it as an array', `code=abc&state[]=${ours}`],
  ['it encoded twice', `code=abc&state=${encodeURIComponent(encodeURIComponent(`${ours}%`))}`],
])('9700-1 takes nothing with %s for the state', (_what, text) => {
  expect(parse(text)).toBeUndefined()
})

it.each([
  ['neither code nor error', `state=${ours}`],
  ['an empty code', `code=&state=${ours}`],
  ['two codes', `code=a&code=b&state=${ours}`],
])('9700-1 takes nothing with %s', (_what, text) => {
  expect(parse(text)).toBeUndefined()
})
