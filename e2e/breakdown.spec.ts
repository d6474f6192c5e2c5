import { writeFile } from 'node:fs/promises'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'

/** Ends the page's process as a fault in it would. Playwright has lost the page then: what it shows is read by way of the main process. */
const breakDown = ({ app }: RunningConsole): Promise<void> =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer())

/** What the page answers, or nothing: a page that has just ended never answers. */
const ask = ({ app }: RunningConsole, question: string): Promise<string> =>
  app.evaluate(async ({ webContents }, code) => {
    const answer: unknown = await Promise.race([
      webContents
        .getAllWebContents()[0]
        ?.executeJavaScript(code)
        .catch(() => ''),
      new Promise((resolve) => setTimeout(() => resolve(''), 500)),
    ])
    return String(answer)
  }, question)

const shown = (console: RunningConsole): Promise<string> => ask(console, 'document.body.innerText')
const searched = (console: RunningConsole): Promise<string> =>
  ask(console, 'document.querySelector("[role=combobox]")?.value ?? ""')

/** A picture of the window by the app itself, as Playwright has lost the page. */
async function picture({ app }: RunningConsole, path: string): Promise<void> {
  const bytes = await app.evaluate(async ({ webContents }) => {
    const image = await webContents.getAllWebContents()[0]?.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
  await writeFile(path, Buffer.from(bytes, 'base64'))
}

const reference = /PB-[0-9A-F]{6}/

test('K21 a page that breaks down is loaded again at once: the search and the chosen person are back, and a line says what happened', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const console = await startConsole()
  await signInWithBrowser(console, systemBrowser)
  await console.page.getByRole('combobox').fill('martina')
  await expect(console.page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
  await breakDown(console)
  await expect
    .poll(
      async () =>
        `${await searched(console)}|${(await shown(console)).slice(0, 300)}|${console.log().slice(-600)}`,
    )
    .toMatch(/^martina/)
  await expect.poll(() => shown(console)).toContain('The window broke down and was opened again.')
  await expect.poll(() => shown(console)).toMatch(/Martina Keller[\s\S]*In a meeting until/)
  const named = reference.exec(await shown(console))?.[0] ?? 'none'
  expect(console.log()).toContain(`the page broke down reference=${named} reason=`)
  await picture(console, info.outputPath('came-back.png'))
})

test('K21 a page that breaks down again and again gives way to one that says what to do, and that leads back', async ({
  startConsole,
}, info) => {
  const console = await startConsole()
  await expect(console.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  for (const left of [2, 1]) {
    await breakDown(console)
    await expect.poll(() => shown(console), `${left} to go`).toContain('Sign in with Microsoft')
  }
  await breakDown(console)
  await expect.poll(() => shown(console)).toContain('Patchboard keeps breaking down')
  const named = reference.exec(await shown(console))?.[0] ?? 'none'
  expect(console.log()).toContain(`reference=${named}`)
  await picture(console, info.outputPath('stopped.png'))
  await console.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.executeJavaScript('document.querySelector("a").click()', true),
  )
  await expect.poll(() => shown(console)).toContain('Sign in with Microsoft')
})
