import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseRegistry } from './parse-registry'
import { policyPlaceOf } from './policy-place'
import { readPolicy } from './read-policy'

const inFolder = async (): Promise<string> => mkdtemp(join(tmpdir(), 'patchboard-policy-'))

async function readFromFile(text: string) {
  const path = join(await inFolder(), 'policy.json')
  await writeFile(path, text)
  return readPolicy({ kind: 'file', path })
}

it('no file decides nothing', async () => {
  const place = { kind: 'file', path: join(await inFolder(), 'policy.json') } as const
  expect(await readPolicy(place)).toEqual({ found: {}, isUnreadable: false })
})

it('a file is read as one that was written by hand', async () => {
  const { found } = await readFromFile('{"cloud": " GCCHIGH", "handOver": "copy", "hideTitles": true}')
  expect(found).toMatchObject({ cloud: 'gccHigh', handOver: { by: 'copy' }, hideTitles: true })
})

it.each(['{', '[]', '"x"', ''])('a file that says %j is said to be unreadable', async (text) => {
  expect(await readFromFile(text)).toEqual({ found: {}, isUnreadable: true })
})

/**
 * As `reg query HKLM\Software\Policies\Patchboard /reg:64` prints it, in the form that Microsoft documents:
 * https://learn.microsoft.com/windows-server/administration/windows-commands/reg-query
 */
const printed = [
  '',
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Patchboard',
  '    (Default)    REG_SZ    ',
  '    clientId    REG_SZ    0f0e0d0c-1a2b-4c3d-8e4f-001122334455',
  '    tenant    REG_SZ    Contoso.Example',
  '    theme    REG_SZ    dark',
  '    hideTitles    REG_DWORD    0x1',
  '    startAtLogin    REG_DWORD    0x0',
  '    daysAhead    REG_DWORD    0xe',
  '    refresh.inSight    REG_DWORD    0x2d',
  '    updates.feed    REG_SZ    https://updates.contoso.example/patch board/',
  '    messageTemplates    REG_MULTI_SZ    Please call back\\0It is urgent',
  '    handOver    REG_SZ    {"by":"sip","domain":"pbx.contoso.example"}',
  '    unheardOf    REG_SZ    x',
  '',
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Patchboard\\Deeper',
  '',
].join('\r\n')

describe('the registry', () => {
  it('is read value by value, and the parts that nobody set are as by default', () => {
    expect(parseRegistry(printed)).toEqual({
      clientId: '0f0e0d0c-1a2b-4c3d-8e4f-001122334455',
      tenant: 'Contoso.Example',
      theme: 'dark',
      hideTitles: true,
      startAtLogin: false,
      daysAhead: 14,
      refresh: { inSight: 45, elsewhere: 240 },
      updates: { on: true, feed: 'https://updates.contoso.example/patch board/', channel: 'latest' },
      messageTemplates: ['Please call back', 'It is urgent'],
      handOver: { by: 'sip', domain: 'pbx.contoso.example' },
    })
  })

  it('keeps what does not fit, so that it is named', () => {
    const found = parseRegistry('    hideTitles    REG_DWORD    0x7\r\n    handOver    REG_SZ    {by: copy}')
    expect(found).toEqual({ hideTitles: 7, handOver: '{by: copy}' })
  })

  it.skipIf(process.platform === 'win32').each([
    ['has no such key', 1, false],
    ['fails otherwise', 3, true],
  ])('where the program %s (it ends with %i)', async (_what, code, isUnreadable) => {
    const program = join(await inFolder(), 'reg')
    await writeFile(program, `#!/bin/sh\nexit ${code}\n`)
    await chmod(program, 0o700)
    const read = await readPolicy({ kind: 'registry', program, key: 'HKLM\\x' })
    expect(read).toEqual({ found: {}, isUnreadable })
  })

  it.skipIf(process.platform === 'win32')('is asked with the key, by no shell', async () => {
    const program = join(await inFolder(), 'reg')
    const script = `#!/bin/sh\n[ "$1 $2 $3" = 'query HKLM\\Software\\Policies\\Patchboard /reg:64' ] || exit 9\nprintf '    theme    REG_SZ    dark\\r\\n'\n`
    await writeFile(program, script)
    await chmod(program, 0o700)
    const place = policyPlaceOf('win32')
    if (place.kind !== 'registry') throw new Error('no registry')
    expect(await readPolicy({ ...place, program })).toMatchObject({ found: { theme: 'dark' } })
  })

  it('that cannot be asked is said to be unreadable', async () => {
    expect(await readPolicy({ kind: 'registry', program: '/nowhere/reg', key: 'x' })).toMatchObject({
      isUnreadable: true,
    })
  })
})

it.each([
  ['linux', '/etc/patchboard/policy.json'],
  ['darwin', '/Library/Preferences/patchboard.policy.json'],
])('on %s it lies where only an administrator writes', (platform, path) => {
  expect(policyPlaceOf(platform)).toEqual({ kind: 'file', path })
})
