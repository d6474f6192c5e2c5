import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openKeyring, type Keyring } from '../build/set-up/keyring.mjs'
import { expect, signInWithBrowser, test as base, type RunningConsole } from './console'
import { bytesUnder, placesOf } from './profile-bytes'

/** A real Secret Service of this test's own, which may be locked and ended. */
const test = base.extend<{ readonly keyring: Keyring }>({
  keyring: async ({}, use) => {
    const keyring = await openKeyring()
    await use(keyring)
    await keyring.stop()
  },
})
test.skip(process.platform !== 'linux', 'The keychains of Windows and macOS cannot be locked by a test.')

const secrets = '/org/freedesktop/secrets'
const tokenMark = 'CanaryOfTheKeyringWalk'
const world = { tokenMark }

/** What a screen lock does to the keyring. */
function lock({ env }: Keyring): Promise<void> {
  const call = ['call', '--session', '--dest', 'org.freedesktop.secrets', '--object-path', secrets]
  const method = ['--method', 'org.freedesktop.Secret.Service.Lock', `["${secrets}/collection/login"]`]
  const { status, stderr } = spawnSync('gdbus', [...call, ...method], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return Promise.resolve()
}

const sealedFile = (profile: string): Promise<Buffer> => readFile(join(profile, 'sign-in.sealed'))
const isSignedIn = ({ page }: RunningConsole): Promise<void> =>
  expect(page.getByRole('combobox')).toBeVisible()
const saysLocked = ({ page }: RunningConsole): Promise<void> =>
  expect(page.getByRole('alert')).toContainText('This computer’s keychain is locked or missing.')

for (const [what, breakIt] of [
  ['locked', (keyring: Keyring) => keyring.serve({ isLocked: true })],
  ['gone', (keyring: Keyring) => keyring.end()],
] as const) {
  test(`K05 K06 a keyring that is ${what} at the start: “locked”, nothing is lost, and once it is unlocked the operator is signed in`, async ({
    startConsole,
    startSignedIn,
    systemBrowser,
    folder,
    keyring,
  }, info) => {
    const options = { profile: join(folder, 'kept'), environment: keyring.env, world }
    const first = await startSignedIn(options)
    await first.close()
    const kept = await sealedFile(options.profile)

    await breakIt(keyring)
    const second = await startConsole(options)
    await saysLocked(second)
    await second.page.screenshot({ path: info.outputPath(`${what}.png`) })
    // The operator can work all the same; that sign-in rests nowhere.
    await signInWithBrowser(second, systemBrowser)
    await isSignedIn(second)
    await second.close()
    expect(await sealedFile(options.profile)).toEqual(kept)

    await keyring.serve({ isLocked: false })
    const third = await startConsole(options)
    await isSignedIn(third)
    await third.page.getByRole('combobox').fill('Martina')
    await expect(third.page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
  })
}

for (const [what, breakIt] of [
  ['locked', lock],
  ['killed', (keyring: Keyring) => keyring.end()],
] as const) {
  test(`K05 K06 a keyring that is ${what} in mid-run: the operator stays signed in, and nothing is lost`, async ({
    startConsole,
    startSignedIn,
    systemBrowser,
    folder,
    keyring,
  }) => {
    const options = { profile: join(folder, 'kept'), environment: keyring.env, world }
    const first = await startSignedIn(options)
    await breakIt(keyring)
    // A permission brings new tokens, which are written.
    await first.page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
    await first.page.getByRole('button', { name: 'Permissions' }).press('Enter')
    await first.page.getByRole('button', { name: 'Ask for it: Presence in Teams' }).press('Enter')
    const tab = await systemBrowser.newPage()
    await tab.goto(await first.openedLink(1))
    await tab.getByRole('button', { name: 'Sofia Marino' }).click()
    await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
    await isSignedIn(first)
    await first.close()

    await keyring.serve({ isLocked: false })
    const second = await startConsole(options)
    await isSignedIn(second)
  })
}

test('K07 no keyring at all: memory only, and not a byte of a token on the disk', async ({
  startConsole,
  systemBrowser,
  folder,
  keyring,
}) => {
  await keyring.end()
  const options = { profile: join(folder, 'kept'), environment: keyring.env, world }
  const first = await startConsole(options)
  await signInWithBrowser(first, systemBrowser)
  await first.page.getByRole('button', { name: /Sofia Marino/ }).click()
  await expect(first.page.getByText(/no unlocked keychain/i)).toBeVisible()
  await first.close()
  const files = await bytesUnder(options.profile)
  expect([...files.keys()].filter((path) => path.includes('sign-in.sealed'))).toEqual([])
  expect(placesOf(tokenMark, files)).toEqual([])
  const second = await startConsole(options)
  await expect(second.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
})

test('K20 signing out while the keyring is gone removes what rests all the same', async ({
  startSignedIn,
  folder,
  keyring,
}) => {
  const options = { profile: join(folder, 'kept'), environment: keyring.env, world }
  const first = await startSignedIn(options)
  const sealed = await sealedFile(options.profile)
  await keyring.end()
  await first.page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await first.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await first.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await expect(first.page.getByText('You are signed out on this computer.')).toBeVisible()
  await first.close()
  const files = await bytesUnder(options.profile)
  expect([...files.keys()].filter((path) => path.includes('sign-in.sealed'))).toEqual([])
  const pieces = Array.from({ length: 20 }, (_, at) => sealed.subarray(64 + at * 100, 96 + at * 100))
  for (const [path, bytes] of files)
    expect(
      pieces.some((piece) => piece.length === 32 && bytes.includes(piece)),
      path,
    ).toBe(false)
  expect(placesOf(tokenMark, files)).toEqual([])
})
