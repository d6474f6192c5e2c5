import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, signInWithBrowser, startAgain, test, type RunningConsole } from './console'

const pictures = fileURLToPath(new URL('../out/pictures/', import.meta.url))
const ring = 'patchboard://call?id=7f&from=%2B390255500134&name=Caff%C3%A8%20Meridiana&for=4021'

const setOffline = ({ app }: RunningConsole, isOffline: boolean): Promise<void> =>
  app.evaluate((_electron, value) => {
    if (globalThis.outsideWorld) globalThis.outsideWorld.isOffline = value
  }, isOffline)

const sentBy = ({ app }: RunningConsole) => app.evaluate(() => globalThis.outsideWorld?.sent() ?? [])

test('a message taken off-line is kept, shown as waiting, and sent once when the network is back', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const console = await startConsole({ arguments: [ring] })
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('region', { name: 'Call' })).toContainText('asked forMartina Keller')

  // The first message asks for the permission.
  await page.keyboard.press('F8')
  const form = page.getByRole('dialog', { name: 'Message for Martina Keller' })
  await expect(form.getByRole('textbox', { name: 'Caller' })).toHaveValue('Caffè Meridiana')
  await page.keyboard.type('The first one.')
  await page.keyboard.press('Control+Enter')
  const tab = await systemBrowser.newPage()
  await tab.goto(await console.openedLink(1))
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  await expect(page.getByText(/For Martina Keller: Sent \d\d:\d\d/)).toBeVisible()

  await setOffline(console, true)
  await page.keyboard.press('F8')
  await page.keyboard.type('About the invoice of May.')
  await page.keyboard.press('Alt+1')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${pictures}message-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 message not sent.')).toBeVisible()
  await expect(page.getByText(/Waiting for the network; it is sent by itself/)).toBeVisible({
    timeout: 30_000,
  })

  // A draft, left with Esc.
  await page.keyboard.press('F8')
  await page.keyboard.type('Half a sen')
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await page.keyboard.press('Alt+m')
  const list = page.getByRole('dialog', { name: 'Messages' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('listitem').first()).toContainText('Half a sen')
  await page.screenshot({ path: info.outputPath('messages.png') })
  await page.screenshot({ path: `${pictures}messages-light.png` })
  expect(await sentBy(console)).toHaveLength(1)

  // Both are there when the program was killed; the one that waits goes by itself.
  const killed = once(console.app.process(), 'exit')
  console.app.process().kill('SIGKILL')
  await killed
  const again = await startConsole({ profile: console.profile, world: { isOffline: true } })
  await expect(again.page.getByText('1 message not sent.')).toBeVisible()
  await setOffline(again, false)
  await expect(again.page.getByText('1 message not sent.')).toBeHidden({ timeout: 30_000 })
  await expect.poll(async () => (await sentBy(again)).length).toBe(1)
  const [mail] = await sentBy(again)
  expect(mail?.to).toMatch(/^martina\.keller@/)
  expect(mail?.subject).toBe('Call for you: Caffè Meridiana, +39 02 5550 0134')
  expect(mail?.body).toContain('About the invoice of May. Please call back.')
  await again.page.keyboard.press('Alt+m')
  await expect(again.page.getByRole('dialog', { name: 'Messages' })).toContainText('Half a sen')
  await again.page.keyboard.press('Escape')
  await startAgain(again, ring)
  await expect(again.page.getByRole('region', { name: 'Call' })).toContainText(
    /last message for Martina Keller \d\d:\d\d/,
  )
  await again.page.screenshot({ path: `${pictures}last-message-light.png` })
  expect(await again.page.content()).not.toContain('martina.keller@')
  expect(again.log()).not.toMatch(/Meridiana|invoice|martina/i)

  // Other ways out: the draft on the clipboard, another one as a chat in Teams.
  const taken = again.page.getByRole('dialog', { name: 'Message for Martina Keller' })
  const take = async (words: string, way: string): Promise<void> => {
    await again.page.keyboard.press('F8')
    await taken.getByRole('textbox', { name: 'Message' }).fill(words)
    await taken.getByRole('button', { name: way }).press('Enter')
    await expect(taken).toHaveCount(0)
  }
  await take('By hand.', 'Copy')
  await expect(again.page.getByText(/For Martina Keller: Copied \d\d:\d\d/)).toBeVisible()
  expect(await again.app.evaluate(({ clipboard }) => clipboard.readText())).toContain('By hand.')
  const opened = await again.linksOpened()
  await take('In a chat.', 'Teams chat')
  const chat = new URL(await again.openedLink(opened))
  expect(`${chat.origin}${chat.pathname}`).toBe('https://teams.microsoft.com/l/chat/0/0')
  expect(chat.searchParams.get('message')).toContain('In a chat.')
  expect(await sentBy(again)).toHaveLength(1)

  await again.page.keyboard.press('F8')
  await again.page.keyboard.type('Not sent')
  await again.page.keyboard.press('Escape')
  await expect(taken).toHaveCount(0)
  await again.page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await again.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await expect(again.page.getByRole('alert')).toContainText('1 message that was not sent is lost')
})
