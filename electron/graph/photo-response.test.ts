import { expect, it } from 'vitest'
import { parsePhoto } from './photo-response'

const answer = (status: number, body?: unknown): unknown => ({ responses: [{ id: '1', status, body }] })

it.each([
  [200, '/9j/4AAQ', { is: 'picture', picture: 'data:image/jpeg;base64,/9j/4AAQ' }],
  [200, 'iVBORw0KGgoAAA==', { is: 'picture', picture: 'data:image/png;base64,iVBORw0KGgoAAA==' }],
  // The service's picture of one pixel for “no photo” is a GIF.
  [200, 'R0lGODlhAQABAIAAAP', { is: 'none' }],
  [200, '/9j/"><script>', { is: 'none' }],
  [200, `/9j/${'A'.repeat(200_000)}`, { is: 'none' }],
  [200, { error: 'no bytes' }, { is: 'none' }],
  [404, { error: { code: 'ImageNotFound' } }, { is: 'none' }],
  [429, undefined, { is: 'refused', status: 429 }],
  [403, undefined, { is: 'refused', status: 403 }],
])('a part with %i and %s is %o', (status, body, expected) => {
  expect(parsePhoto(answer(status, body))).toEqual(expected)
})

it.each([undefined, {}, { responses: [] }, 'text'])('%s is no envelope', (body) => {
  expect(parsePhoto(body)).toBeUndefined()
})
