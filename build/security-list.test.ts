import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Titles of tests that name a number of the list. */
const titles = ['e2e', 'electron']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.(spec|test)\.ts$/.test(name))
  .flatMap((name) =>
    [...read(name).matchAll(/(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*['`]((?:E\d\d )+)/g)].map(
      (match) => match[1] ?? '',
    ),
  )
  .join('')

const numbers = Array.from({ length: 20 }, (_, at) => `E${String(at + 1).padStart(2, '0')}`)

it.each(numbers)('%s of the list is asserted by a test of that number, or said not to be run', (number) => {
  const row = new RegExp(`^\\| ${number} .*$`, 'm').exec(read('docs/security.md'))?.[0] ?? ''
  expect(row).not.toBe('')
  expect(titles.includes(`${number} `)).toBe(!row.includes('not run'))
})
