import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defaultSettings } from '../../shared/settings'
import { settingsForm } from '../settings/settings-form'
import { closeTestEndpoints, openTestEndpoint, ourSecret } from '../testing/open-test-endpoint'
import { refusalNames } from './endpoint/endpoint-answer'
import { parseCallArguments, parseCallLink } from './parse-call'

const page = await readFile(new URL('../../docs/telephony.md', import.meta.url), 'utf8')
const run = promisify(execFile)
afterAll(closeTestEndpoints)

const codeBlocks = (language: string): readonly string[] =>
  [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, name, code]) =>
    name === language && code !== undefined ? [code] : [],
  )
const inlineCodes = [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code ?? [])
/** Whatever a telephone program fills in. */
const filled = (text: string): string => text.replaceAll(/\{[A-Z]+\}|%[A-Z][A-Za-z]+%|\$[a-z]\b/g, '112')

describe.skipIf(process.platform === 'win32')('every command of docs/telephony.md does what it says', () => {
  const commands = codeBlocks('sh').flatMap((block) => block.trim().split(/\n\n/))

  it('to the local address, by curl', async () => {
    const endpoint = await openTestEndpoint()
    const curls = commands.filter((command) => command.startsWith('curl'))
    expect(curls).toHaveLength(3)
    for (const command of curls) {
      expect(command).toContain(`127.0.0.1:${defaultSettings.callEndpoint.port}/`)
      const here = command.replace(`:${defaultSettings.callEndpoint.port}/`, `:${endpoint.port}/`)
      const env = { ...process.env, PATCHBOARD_SECRET: ourSecret }
      const { stdout } = await run('sh', ['-c', here.replace('curl', 'curl --silent')], { env })
      expect(stdout).toBe('{"ok":true}')
    }
    expect(endpoint.heard).toEqual([
      expect.objectContaining({ from: '+390255500134', name: 'Caffè Meridiana', askedFor: '4021', id: '7f' }),
      expect.objectContaining({ id: '7f', state: 'held' }),
      { kind: 'callEnded', id: '7f' },
    ])
  })

  it('on the command line, as a shell hands it over', async () => {
    const lines = commands.filter((command) => command.startsWith('patchboard'))
    expect(lines).toHaveLength(1)
    for (const line of lines) {
      const { stdout } = await run('sh', ['-c', `patchboard() { printf '%s\\n' "$@"; }\n${line}`])
      expect(parseCallArguments(stdout.trim().split('\n'))).toMatchObject({
        ...{ from: '+390255500134', name: 'Caffè Meridiana', askedFor: '4021', id: '7f' },
      })
    }
  })
})

it('every link of the page is understood', () => {
  const links = [...page.matchAll(/patchboard:\/\/[^\s`]+/g)].map(([link]) => link)
  expect(links.length).toBeGreaterThanOrEqual(5)
  for (const link of links) expect(parseCallLink(filled(link)), link).toBeDefined()
})

it('every way in which a telephone program starts the console is understood', () => {
  const starts = inlineCodes.filter((code) => /--call( |$)/.test(code))
  expect(starts.length).toBeGreaterThanOrEqual(2)
  for (const start of starts) {
    const args = [...filled(start.slice(start.indexOf('--call'))).split(' '), '+390255500134']
    expect(parseCallArguments(args), start).toMatchObject({ kind: 'call' })
  }
})

it('every setting of the page is admitted', () => {
  const form = settingsForm.shape.handOver
  const choices = inlineCodes.filter(
    (code) => code.startsWith('{ "by"') && !code.includes('…') && !code.includes('C:'),
  )
  expect(choices.length).toBeGreaterThanOrEqual(6)
  for (const choice of choices) expect(form.safeParse(JSON.parse(choice)).error, choice).toBeUndefined()
  const files = codeBlocks('json')
  expect(files).toHaveLength(1)
  for (const file of files)
    expect(
      form.safeParse(z.object({ handOver: z.unknown() }).parse(JSON.parse(file)).handOver).error,
    ).toBeUndefined()
})

it('every error by which a request is refused is named', () => {
  const [, named = ''] = /`error` is one of (.*?)\.\n/.exec(page) ?? []
  expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(refusalNames)
})
