import { expect, it } from 'vitest'
import { defaultSettings } from '../../shared/settings'
import { asksForProgram } from './asks-for-program'

const dial = { by: 'program', program: '/usr/bin/dial', arguments: ['{number}'] } as const

it.each([
  ['another way', { handOver: { by: 'tel' } as const }, undefined],
  ['another setting', { theme: 'dark' as const }, undefined],
  ['a program', { handOver: dial }, dial],
])('%s is asked about only where it lets a program be started', (_what, patch, expected) => {
  expect(asksForProgram(patch, defaultSettings)).toEqual(expected)
})

it('a program that is allowed already is not asked about again; with other arguments it is another one', () => {
  const now = { ...defaultSettings, handOver: dial }
  expect(asksForProgram({ handOver: { ...dial } }, now)).toBeUndefined()
  const other = { ...dial, arguments: ['--exec', '{number}'] }
  expect(asksForProgram({ handOver: other }, now)).toEqual(other)
})
