import { expect, signInWithBrowser, test } from './console'

/** One person of every status, pinned around now by the sample organisation, and the beginning of their sentence. */
const cast: readonly (readonly [string, RegExp])[] = [
  ['Martina Keller', /In a meeting until \d\d:\d\d/],
  ['Mario Conti', /Free (until \d\d:\d\d|for|all)/],
  ['Marcus Öberg', /Working elsewhere/],
  ['Ana Marković', /Tentative until \d\d:\d\d/],
  ['Samar Haddad', /Out of office until/],
  ['Margaux Petit', /Calendar not shared/],
]

test('the operator signs in through the browser and sees everyone with a true sentence', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const started = Date.now()
  const console = await startConsole()
  const { page } = console
  await expect(page.getByText(/sample organisation/i).first()).toBeVisible()
  await signInWithBrowser(console, systemBrowser)

  const search = page.getByRole('combobox')
  await expect(search).toBeFocused()
  for (const [name, sentence] of cast) {
    await search.fill(name)
    await expect(page.getByRole('option', { name })).toContainText(sentence)
  }
  const seconds = (Date.now() - started) / 1000
  info.annotations.push({
    type: 'time',
    description: `${seconds.toFixed(1)} s from start to the last sentence`,
  })
  expect(seconds).toBeLessThan(10)

  await search.fill('')
  await info.attach('board', { body: await page.screenshot(), contentType: 'image/png' })
})

test('after a restart the operator is signed in without a browser', async ({
  startConsole,
  startSignedIn,
  folder,
}) => {
  const profile = `${folder}/kept`
  const first = await startSignedIn({ profile })
  await first.close()

  const second = await startConsole({ profile })
  // Rows in sight are asked for at once, without a key or a minute going by.
  const row = second.page.getByRole('option').nth(5)
  await expect(row).not.toContainText('Not asked yet', { timeout: 3_000 })
  await second.page.getByRole('combobox').fill('Martina')
  await expect(second.page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
})

test('without a keychain nothing is written, and the console says so', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const profile = `${folder}/no-keychain`
  const flags = ['--password-store=basic']
  const first = await startConsole({ profile, flags })
  await signInWithBrowser(first, systemBrowser)
  await first.page.getByRole('button', { name: /Sofia Marino/ }).click()
  await expect(first.page.getByText(/no unlocked keychain/i)).toBeVisible()
  await first.close()

  const second = await startConsole({ profile, flags })
  await expect(second.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
})

test('cancelling in the browser is told as a choice, not as a failure', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  await console.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  const tab = await systemBrowser.newPage()
  await tab.goto(await console.openedLink())
  await tab.getByRole('button', { name: /cancel/i }).click()
  await expect(tab.getByRole('heading', { name: 'The sign-in did not finish' })).toBeVisible()
  await expect(console.page.getByRole('alert')).toBeVisible()
  await expect(console.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeFocused()
})

test('Cancel in the console closes the way back at once', async ({ startConsole }) => {
  const console = await startConsole()
  await console.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  const link = new URL(await console.openedLink())
  const wayBack = link.searchParams.get('redirect_uri') ?? ''
  expect((await fetch(wayBack)).status).toBe(400)
  await console.page.getByRole('button', { name: 'Cancel' }).click()
  await expect(console.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await expect
    .poll(() =>
      fetch(wayBack).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed')
})
