import { afterEach, expect, it } from 'vitest'
import { openSampleOrganisation } from '../sample-organisation/open-sample-organisation'
import { pages } from '../testing/listening'
import { openOperator, tokenOf } from '../testing/open-operator'
import { ScriptedBrowser } from '../testing/scripted-browser'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const world of opened.splice(0)) await world.close()
})

it('the sample organisation signs the operator in, renews, and knows them at the next start', async () => {
  const world = await openSampleOrganisation({ now: Date.now })
  opened.push(world)
  let lastPage: Promise<string> | undefined
  const operator = openOperator({
    world,
    openBrowser: (link) => {
      lastPage = new ScriptedBrowser().visit(link)
      return Promise.resolve()
    },
  })
  expect(await operator.session.signIn()).toEqual({ ok: true, value: undefined })
  expect(await lastPage).toBe(pages.signedIn.html)
  const token = await tokenOf(operator)
  const renewed = await operator.session.accessToken({ force: true, refused: token })
  expect(renewed.ok && renewed.value !== token).toBe(true)
  const next = openOperator({ world, store: operator.store })
  await next.session.resume()
  expect(next.session.read()).toMatchObject({ state: 'signedIn' })
  expect(await next.session.accessToken({ force: true })).toMatchObject({ ok: true })
})

it('L18 the last page in the browser is in the operator’s language', async () => {
  const world = await openSampleOrganisation({ now: Date.now })
  opened.push(world)
  let lastPage: Promise<string> | undefined
  const operator = openOperator({
    world,
    language: () => 'de',
    openBrowser: (link) => {
      lastPage = new ScriptedBrowser().visit(link)
      return Promise.resolve()
    },
  })
  await operator.session.signIn()
  expect(await lastPage).toContain('Sie sind angemeldet')
})
