import { expect, it } from 'vitest'
import { createCompany } from './company'

it('a company of many has people of many languages, the same in every run, each with an address of their own', () => {
  const { employees } = createCompany({ size: 20_000 })
  expect(employees).toHaveLength(20_000)
  expect(createCompany({ size: 20_000 }).employees.at(-1)).toEqual(employees.at(-1))
  const mails = employees.flatMap(({ mail }) => mail ?? [])
  expect(new Set(mails).size).toBe(mails.length)
  expect(new Set(employees.map(({ name }) => name)).size).toBeGreaterThan(5_000)
  for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Han}/u, /[ąłżøåüñç]/u])
    expect(employees.filter(({ name }) => script.test(name)).length).toBeGreaterThan(100)
})
