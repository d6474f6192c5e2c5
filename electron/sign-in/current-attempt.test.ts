import { expect, it, vi } from 'vitest'
import { openAt } from '../testing/open-operator'
import { pages } from '../testing/listening'
import { ScriptedProvider } from '../testing/scripted-provider'

it('L22 opens the same page again and copies its link while the browser is waited for', async () => {
  const openBrowser = vi.fn<(link: string) => Promise<void>>().mockResolvedValue()
  const copy = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  const { session } = openAt(new ScriptedProvider(), { openBrowser, copy })
  const attempt = session.signIn()
  await vi.waitFor(() => expect(openBrowser).toHaveBeenCalledTimes(1))
  expect(await session.openBrowserAgain()).toMatchObject({ ok: true })
  expect(await session.copySignInLink()).toMatchObject({ ok: true })
  const link = openBrowser.mock.calls[0]?.[0]
  expect(openBrowser.mock.calls).toEqual([[link], [link]])
  expect(copy).toHaveBeenCalledWith(link)
  openBrowser.mockRejectedValueOnce(new Error('none'))
  expect(await session.openBrowserAgain()).toMatchObject({ problem: { kind: 'browserUnavailable' } })
  expect(session.read().state).toBe('waitingForBrowser')
  session.cancelSignIn()
  await attempt
})

it('has no link to offer when nobody is waited for', async () => {
  const { session } = openAt(new ScriptedProvider())
  expect(await session.openBrowserAgain()).toMatchObject({ problem: { kind: 'signInCancelled' } })
  expect(await session.copySignInLink()).toMatchObject({ problem: { kind: 'signInCancelled' } })
})

it('L17 9700-12 where a form is forbidden, the code comes by query, does not stay in the address, and the tab hears the end', async () => {
  const idp = new ScriptedProvider()
  const tabs: Promise<Response>[] = []
  const { session } = openAt(idp, {
    world: { ...idp.world, responseMode: 'query' },
    openBrowser: (link) => {
      expect(new URL(link).searchParams.get('response_mode')).toBe('query')
      const { to, form } = idp.signInOnPage(link)
      tabs.push(fetch(`${to}/?${form.toString()}`))
      return Promise.resolve()
    },
  })
  expect(await session.signIn()).toMatchObject({ ok: true })
  const page = await tabs[0]
  expect(new URL(page?.url ?? '').pathname + new URL(page?.url ?? '').search).toBe('/done')
  expect(await page?.text()).toBe(pages.signedIn.html)
})
