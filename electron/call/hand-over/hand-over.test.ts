import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HandOverChoice } from '../../../shared/settings'
import { createHandOver } from './create-hand-over'
import { createTeamsHandOver } from './by-teams'
import type { HandOver } from './hand-over'
import { toDialled } from './to-dialled'

const noPhone = {
  fetchFromPhone: () => Promise.reject(new Error('nobody asks')),
  phoneHeaders: () => Promise.resolve({}),
}

interface Opened {
  readonly handOver: HandOver
  readonly links: readonly string[]
  readonly copies: readonly string[]
}

function open(choice: HandOverChoice): Opened {
  const links: string[] = []
  const copies: string[] = []
  const handOver = createHandOver(choice, {
    openLink: (link) => Promise.resolve(void links.push(link)),
    copy: (text) => Promise.resolve(void copies.push(text)),
    ...noPhone,
  })
  return { handOver, links, copies }
}

it.each<[HandOverChoice, string, string]>([
  [{ by: 'tel' }, '+41 44 555 40 21', 'tel:+41445554021'],
  [{ by: 'tel' }, '+41 (0)44 555-40/21', 'tel:+41445554021'],
  [{ by: 'callto' }, '4021', 'callto:4021'],
  [{ by: 'sip' }, '4021', 'sip:4021'],
  [{ by: 'sip', domain: 'pbx.example' }, '4021', 'sip:4021@pbx.example'],
])('%j hands %s over as %s', async (choice, number, link) => {
  const { handOver, links } = open(choice)
  expect(await handOver.give({ number })).toEqual({ ok: true, value: undefined })
  expect(links).toEqual([link])
})

it.each(['', 'reception', '4021;ext=1', '4021,,1', '4021?body=x', '*21*0791234567#', '1'.repeat(33)])(
  '“%s” is not dialled',
  async (number) => {
    const { handOver, links } = open({ by: 'tel' })
    expect(await handOver.give({ number })).toMatchObject({ problem: { cause: 'notDialable' } })
    expect(links).toEqual([])
  },
)

it('whatever a directory holds, only digits are dialled', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(toDialled(text) ?? '0').toMatch(/^\+?\d+$/)
    }),
    { numRuns: 10_000 },
  )
})

it('a computer without a program for the link says so', async () => {
  const openLink = () => Promise.reject(new Error('no application'))
  const handOver = createHandOver({ by: 'tel' }, { ...noPhone, openLink, copy: () => Promise.resolve() })
  expect(await handOver.give({ number: '4021' })).toMatchObject({ problem: { cause: 'noProgram' } })
})

it('copies the number as it is written', async () => {
  const { handOver, copies } = open({ by: 'copy' })
  await handOver.give({ number: '+41 44 555 40 21' })
  expect(copies).toEqual(['+41 44 555 40 21'])
})

describe('Teams', () => {
  it('is opened with the person, whatever their account is called', async () => {
    const links: string[] = []
    const handOver = createTeamsHandOver((link) => Promise.resolve(void links.push(link)))
    await handOver.give({ account: "pat.o'brien+x&y@contoso.example" })
    const link = new URL(links[0] ?? '')
    expect([link.origin, link.pathname]).toEqual(['https://teams.microsoft.com', '/l/call/0/0'])
    expect([...link.searchParams]).toEqual([['users', "pat.o'brien+x&y@contoso.example"]])
  })

  it('is not opened for somebody without an account', async () => {
    const handOver = createTeamsHandOver(() => Promise.reject(new Error('never')))
    expect(await handOver.give({})).toMatchObject({ problem: { cause: 'noTeamsAddress' } })
  })
})

describe.skipIf(process.platform === 'win32')('a program', () => {
  async function programThat(ends: string): Promise<readonly [program: string, notes: string]> {
    const folder = await mkdtemp(join(tmpdir(), 'patchboard-program-'))
    const [program, notes] = [join(folder, 'dial'), join(folder, 'notes')]
    await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${notes}'\n${ends}\n`)
    await chmod(program, 0o700)
    return [program, notes]
  }

  it('is given its arguments as they stand, no shell between', async () => {
    const [program, notes] = await programThat('exit 0')
    const args = ['transfer', '--to={number}', '$(touch x); `id` "']
    const { handOver } = open({ by: 'program', program, arguments: args })
    expect(await handOver.give({ number: '+41 44 555 40 21' })).toMatchObject({ ok: true })
    expect(await readFile(notes, 'utf8')).toBe('transfer\n--to=+41445554021\n$(touch x); `id` "\n')
  })

  it('that says it failed has failed', async () => {
    const [program] = await programThat('exit 3')
    const { handOver } = open({ by: 'program', program, arguments: ['{number}'] })
    expect(await handOver.give({ number: '4021' })).toMatchObject({ problem: { cause: 'programFailed' } })
  })

  it('that is not there cannot be started', async () => {
    const { handOver } = open({ by: 'program', program: '/nowhere/dial', arguments: ['{number}'] })
    expect(await handOver.give({ number: '4021' })).toMatchObject({ problem: { cause: 'noProgram' } })
  })
})
