import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mostUnknown } from '../../shared/policy'
import { parseRegistry } from './parse-registry'
import { policyPlaceOf } from './policy-place'
import { readPolicy } from './read-policy'

const inFolder = async (): Promise<string> => mkdtemp(join(tmpdir(), 'patchboard-policy-'))

async function readFromFile(text: string) {
  const path = join(await inFolder(), 'policy.json')
  await writeFile(path, text)
  return readPolicy({ kind: 'file', path })
}

const unreadable = {
  found: {},
  news: { state: 'unreadable', problem: { kind: 'misconfigured', setting: 'policy' } },
}

it('no file decides nothing', async () => {
  const place = { kind: 'file', path: join(await inFolder(), 'policy.json') } as const
  expect(await readPolicy(place)).toEqual({
    found: {},
    news: { state: 'none', place: place.path, unknown: [] },
  })
})

it('a file is read as one that was written by hand', async () => {
  const { found } = await readFromFile('{"cloud": " GCCHIGH", "handOver": "copy", "hideTitles": true}')
  expect(found).toMatchObject({ cloud: 'gccHigh', handOver: { by: 'copy' }, hideTitles: true })
})

it.each(['{', '[]', '"x"', ''])('a file that says %j is said to be unreadable', async (text) => {
  expect(await readFromFile(text)).toMatchObject(unreadable)
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
      unheardOf: 'x',
    })
  })

  it('keeps what does not fit, so that it is named', () => {
    const found = parseRegistry('    hideTitles    REG_DWORD    0x7\r\n    handOver    REG_SZ    {by: copy}')
    expect(found).toEqual({ hideTitles: 7, handOver: '{by: copy}' })
  })

  it.skipIf(process.platform === 'win32').each([
    ['has no such key', 1, 'none'],
    ['fails otherwise', 3, 'unreadable'],
  ])('where the program %s (it ends with %i)', async (_what, code, state) => {
    const program = join(await inFolder(), 'reg')
    await writeFile(program, `#!/bin/sh\nexit ${code}\n`)
    await chmod(program, 0o700)
    const read = await readPolicy({ kind: 'registry', program, path: 'HKLM\\x' })
    expect(read).toMatchObject({ found: {}, news: { state } })
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
    expect(await readPolicy({ kind: 'registry', program: '/nowhere/reg', path: 'x' })).toMatchObject(
      unreadable,
    )
  })
})

it('names that are no setting are told, not all of a flood and none of them whole where they are endless', async () => {
  const { news } = await readFromFile('{"theme": "dark", "thene": "dark", "version": 2}')
  expect(news).toMatchObject({ state: 'fine', unknown: ['thene'] })
  const flood = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}x`.padEnd(90, 'x'), 1]))
  const { unknown } = (await readFromFile(JSON.stringify(flood))).news
  expect(unknown.length).toBe(mostUnknown)
  expect(unknown.every((name) => name.length === 60)).toBe(true)
})

it('one of a newer Patchboard is said to be so, and read as far as it is understood', async () => {
  const read = await readFromFile('{"version": 99, "theme": "dark"}')
  expect(read).toMatchObject({ found: { theme: 'dark' }, news: { state: 'newer' } })
})

it('a folder in the place of the file is said to be unreadable', async () => {
  expect(await readPolicy({ kind: 'file', path: await inFolder() })).toMatchObject(unreadable)
})

describe.skipIf(process.platform === 'win32')('a property list', () => {
  /** Prints the file, as `plutil -convert json -o - -- <path>` does with one that can be written as JSON. */
  const prints = `#!/bin/sh\n[ "$1 $2 $3 $4 $5" = '-convert json -o - --' ] && exec cat "$6"\nexit 9\n`

  async function readList(list?: string, otherwise?: string, script = prints) {
    const folder = await inFolder()
    const place = {
      kind: 'plist',
      program: join(folder, 'plutil'),
      path: join(folder, 'managed.plist'),
      otherwise: join(folder, 'policy.json'),
    } as const
    await writeFile(place.program, script)
    await chmod(place.program, 0o700)
    if (list !== undefined) await writeFile(place.path, list)
    if (otherwise !== undefined) await writeFile(place.otherwise, otherwise)
    return readPolicy(place)
  }

  it('is read by the system’s program, without what device management adds', async () => {
    const read = await readList('{"theme": "dark", "PayloadUUID": "x"}', '{"theme": "light"}')
    expect(read).toMatchObject({ found: { theme: 'dark' }, news: { state: 'fine', unknown: [] } })
  })

  it('gives way to the JSON file where there is none', async () => {
    expect(await readList(undefined, '{"theme": "light"}')).toMatchObject({ found: { theme: 'light' } })
    expect(await readList()).toMatchObject({ found: {}, news: { state: 'none' } })
  })

  it('that the program cannot write as JSON is said to be unreadable, also beside a JSON file', async () => {
    const fails = '#!/bin/sh\nexit 1\n'
    expect(await readList('<date/>', '{"theme": "light"}', fails)).toMatchObject(unreadable)
  })
})

it('on every system it lies where only an administrator writes', () => {
  expect(policyPlaceOf('linux')).toEqual({ kind: 'file', path: '/etc/patchboard/policy.json' })
  expect(policyPlaceOf('darwin')).toMatchObject({
    path: '/Library/Managed Preferences/org.patchboard.console.plist',
    otherwise: '/Library/Preferences/patchboard.policy.json',
  })
  expect(policyPlaceOf('win32', 'D:\\Windows')).toEqual({
    kind: 'registry',
    program: 'D:\\Windows\\System32\\reg.exe',
    path: 'HKLM\\Software\\Policies\\Patchboard',
  })
})
