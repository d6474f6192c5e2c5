import { readdir, readFile } from 'node:fs/promises'
import type { ElectronApplication } from '@playwright/test'
import { canariesIn, readCanaries, searchFolder } from './canaries'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'

const twoHours = 2 * 60 * 60_000
const address = /[\w.+-]+@[\w-]+\.\w+/g
const mark = Buffer.from('PATCHBOARD-SEALED-1\n')

/** Keeps whatever the main process tells the page from now on; the returned function reads it. */
async function recordNews(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    if (!contents) throw new Error('there is no page')
    const send = contents.send.bind(contents)
    contents.send = (channel, ...news: unknown[]) => {
      heard.push(JSON.stringify([channel, ...news]))
      send(channel, ...news)
    }
  })
  return () => app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')))
}

/** What the sealed file holds, opened with the key that the keychain gives the running app. */
async function unsealed({ app, profile }: RunningConsole): Promise<Buffer> {
  const bytes = await readFile(`${profile}/sign-in.sealed`)
  const text = await app.evaluate(async ({ safeStorage }, sealed) => {
    const secret = Buffer.from(sealed, 'base64')
    if (Reflect.has(safeStorage, 'decryptStringAsync'))
      return (await safeStorage.decryptStringAsync(secret)).result
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only form that runtimes before Electron 42 have
    return safeStorage.decryptString(secret)
  }, bytes.subarray(mark.length).toString('base64'))
  return Buffer.from(text)
}

/** Everything that can be read of a running console and must hold neither a secret nor anybody's address. */
function expectClean(canaries: readonly string[], texts: Readonly<Record<string, string>>): void {
  for (const [place, text] of Object.entries(texts)) {
    expect(text.length, `${place} is searched`).toBeGreaterThan(100)
    expect(canariesIn(Buffer.from(text), canaries), place).toEqual([])
    expect(text.match(address) ?? [], place).toEqual([])
  }
}

test('codes and tokens are in the sealed file alone, and after signing out nowhere', async ({
  startConsole,
  systemBrowser,
  folder,
}, info) => {
  const profile = `${folder}/profile`
  const secretsTo = `${folder}/secrets`
  const first = await startConsole({ profile, world: { secretsTo } })
  const toldFirst = await recordNews(first.app)
  const tab = await signInWithBrowser(first, systemBrowser)
  await first.page.getByRole('combobox').fill('Martina')
  await expect(first.page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')

  const canaries = await readCanaries(secretsTo)
  expect(canariesIn(await unsealed(first), canaries).length, 'they are the real ones').toBeGreaterThan(5)
  const told = await toldFirst()
  expect(told).toContain('peopleChanged')
  expectClean(canaries, {
    ...{ told, log: first.log(), page: await first.page.content() },
    browser: `${tab.url()} ${await tab.content()}`,
    link: await first.openedLink(),
  })
  // The file in which the walk itself noted them shows that the search finds.
  expect((await searchFolder(folder, canaries)).found).toEqual(['secrets'])
  await first.close()
  expect((await searchFolder(folder, canaries)).found).toEqual(['secrets'])

  // Two hours later the access token has run out: what is renewed is as secret as what was given first.
  const second = await startConsole({ profile, world: { secretsTo, startsAt: Date.now() + twoHours } })
  const toldSecond = await recordNews(second.app)
  await expect(second.page.getByRole('option').nth(3)).not.toContainText('Not asked yet')
  const all = await readCanaries(secretsTo)
  expect(all.length, 'it was renewed').toBeGreaterThan(canaries.length)
  await second.page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await second.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await second.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await expect(second.page.getByText('You are signed out on this computer.')).toBeVisible()
  expectClean(all, {
    ...{ told: await toldSecond(), log: second.log(), page: await second.page.content() },
  })
  await second.close()
  expect((await readdir(profile)).filter((name) => name.includes('sealed'))).toEqual([])
  const searched = await searchFolder(folder, all)
  expect(searched.found).toEqual(['secrets'])
  expect(searched.files).toBeGreaterThan(10)
  info.annotations.push({ type: 'searched', description: `${all.length} pieces, ${searched.files} files` })
})
