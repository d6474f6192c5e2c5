import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { expect, shippedApp, test } from './console'

const clientId = '0f0e0d0c-1a2b-4c3d-8e4f-001122334455'

test('the app as shipped opens on the sample organisation when none is configured', async ({
  startConsole,
}) => {
  const { page } = await startConsole({ app: shippedApp })
  await expect(page.getByText(/sample organisation/i).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeFocused()
  await expect(page.locator('#first-frame'), 'the first frame gave way').toBeHidden()
})

test('a configured organisation is the one that is signed in to', async ({ startConsole }) => {
  const console = await startConsole({
    app: shippedApp,
    environment: { PATCHBOARD_CLIENT_ID: clientId, PATCHBOARD_TENANT: 'contoso.example' },
  })
  await expect(console.page.getByText('contoso.example')).toBeVisible()
  await console.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  const link = new URL(await console.openedLink())
  expect(`${link.origin}${link.pathname}`).toBe(
    'https://login.microsoftonline.com/contoso.example/oauth2/v2.0/authorize',
  )
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'form_post',
    code_challenge_method: 'S256',
    redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+$/),
  })
})

test('a malformed setting is named, and the sample is not taken for the company', async ({
  startConsole,
}) => {
  const { page } = await startConsole({
    app: shippedApp,
    environment: { PATCHBOARD_CLIENT_ID: 'my app', PATCHBOARD_TENANT: 'contoso.example' },
  })
  await expect(page.getByText(/PATCHBOARD_CLIENT_ID/)).toBeVisible()
  await expect(page.getByText(/PB-[0-9A-F]{6}/)).toBeVisible()
  await expect(page.getByText(/sample organisation/i)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toHaveCount(0)
})

test('an unreadable settings file is named', async ({ startConsole, folder }) => {
  const profile = `${folder}/profile`
  await mkdir(profile)
  await writeFile(`${profile}/settings.json`, '{ "clientId": ')
  const { page } = await startConsole({ app: shippedApp, profile })
  await expect(page.getByText(/settings\.json/)).toBeVisible()
})

test('a profile folder that cannot be used ends the start with one sentence', async ({ folder }) => {
  const profile = `${folder}/a-file`
  await writeFile(profile, 'not a folder')
  const flags = (process.env.PATCHBOARD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
  const child = spawn(process.env.PATCHBOARD_ELECTRON ?? 'electron', [
    ...flags,
    `--user-data-dir=${profile}`,
    shippedApp,
  ])
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearTimeout(timer)
  expect(said).toContain(`Patchboard cannot use its folder ${profile}`)
  expect(said).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
})
