import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { signedIn, tokenOf } from '../testing/open-operator'
import { createRecordedLog } from '../testing/recorded-log'
import { refuse, ScriptedProvider } from '../testing/scripted-provider'

// Statements of RFC 8252 and 9700 that say what a program does not do, shown by all of its source.

interface Source {
  readonly path: string
  readonly text: string
}

let sources: readonly Source[] = []
beforeAll(async () => {
  const folders = ['electron', 'shared', 'renderer']
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  )
  const shipped = names
    .flat()
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|[/\\]testing[/\\]|sample-organisation/.test(name))
  sources = await Promise.all(shipped.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
})

const where = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

it('reads the source it speaks of', () => {
  expect(sources.length).toBeGreaterThan(50)
})

it('8252-1 no window of ours ever shows a page of the identity provider', () => {
  expect(where(/<webview|WebContentsView|BrowserView\b/)).toEqual([])
  // What mends a broken page loads our own addresses, which both begin with the page's origin.
  const mending = join('electron', 'window', 'mend-page.ts')
  expect(where(/\.loadURL\((?!`\$\{pageOrigin\})/)).toEqual([mending])
  // The second one opens numbers for the telephone; each looks at what it is given.
  const doors = ['open-in-browser.ts', 'open-in-phone.ts'].map((name) => join('electron', 'window', name))
  expect([...where(/shell\.openExternal/)].sort()).toEqual(doors)
})

it('8252-8 there is no client secret to be found', () => {
  expect(where(/client_?secret|clientAssertion|client_assertion/i)).toEqual([])
})

it('9700-8 no password, no device code, no implicit grant', () => {
  expect(
    where(/acquireTokenByUsernamePassword|acquireTokenByDeviceCode|response_type=(token|id_token)/),
  ).toEqual([])
})

it('9700-9 nobody can switch off the verification of certificates', () => {
  const named = where(/rejectUnauthorized|NODE_TLS_REJECT|ignore-certificate-errors|setCertificateVerifyProc/)
  // One names the switch to refuse it; the other hears who signed a certificate, and leaves the verdict (-3: as Chromium found).
  const listening = join('electron', 'network', 'electron-way.ts')
  expect([...named].sort()).toEqual([listening, join('electron', 'window', 'refused-switches.ts')])
  const text = sources.find(({ path }) => path === listening)?.text ?? ''
  expect(text.match(/\banswer\(.*?\)/g)).toEqual(['answer(-3)'])
})

it('prompt=none is never sent, and msal is met in this folder alone', () => {
  expect(where(/prompt: 'none'|prompt=none/)).toEqual([])
  expect(
    where(/from '@azure\/msal-node'/).filter((path) => !path.startsWith(join('electron', 'sign-in'))),
  ).toEqual([])
})

it('canaries: a token is in no line of the log, no state told to the page, no page, and no byte that rests', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-canary-'))
  const box = new KeyBox()
  const path = join(folder, 'sign-in.sealed')
  const idp = new ScriptedProvider()
  const seen: string[] = []
  const operator = await signedIn(idp, {
    store: new SealedFile({ path, box, log: createRecordedLog() }),
    openBrowser: (link) => {
      void idp.browse(link).then((page) => seen.push(page))
      return Promise.resolve()
    },
  })
  const refused = await tokenOf(operator)
  await operator.session.accessToken({ force: true, refused })
  idp.answer = () => refuse({ error: 'invalid_grant', error_description: `AADSTS50173: ${refused}` })
  const failure = await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
  seen.push(JSON.stringify(failure), ...operator.log.lines, JSON.stringify(operator.states))
  for (const name of await readdir(folder)) seen.push((await readFile(join(folder, name))).toString('latin1'))
  for (const text of seen) expect(text).not.toMatch(/canary|anna\.berg/)
  const { text } = await box.unseal((await readFile(path)).subarray('PATCHBOARD-SEALED-1\n'.length))
  expect(text).toContain('canary')
})
