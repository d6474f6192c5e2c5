import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { done, failed, type Outcome } from '../../shared/outcome'
import { markOf, networkSteps, type NetworkFinding } from '../../shared/network-check'
import { six } from '../testing/read-console'
import { inEnglish, renderPage } from '../testing/render-console'
import { toFindingWords } from './to-finding-words'

const dialog = (): HTMLElement => screen.getByRole('dialog', { name: 'Diagnostics' })
const rows = (): readonly (string | null)[] =>
  within(within(dialog()).getByRole('list', { name: 'Network' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

async function open() {
  const rendered = renderPage(six)
  await rendered.user.keyboard('{Control>}i{/Control}')
  await within(dialog()).findByText('As of 10:42')
  const check = () => rendered.user.click(within(dialog()).getByRole('button', { name: 'Check the network' }))
  return { ...rendered, check }
}

it('nothing is asked of the network before somebody wants it; then step by step, each with what came of it', async () => {
  const { fake, check } = await open()
  expect(fake.askedFor('checkNetwork')).toEqual([])
  let answer: (outcome: Outcome<NetworkFinding>) => void = () => undefined
  fake.find('calendarServer', new Promise((resolve) => (answer = resolve)))
  await check()
  expect(rows()).toEqual([
    'ProxyFineThrough proxy.contoso.example:3128.',
    'Sign-in serverFinelogin.microsoftonline.com answered after 84 ms, with status 200.',
    'Calendar serverChecking…',
    'Certificates',
    'Clock',
  ])
  const again = within(dialog()).getByRole<HTMLButtonElement>('button', { name: 'Check the network' })
  expect(again.disabled).toBe(true)
  answer(done({ found: 'notAnswered', host: 'graph.microsoft.com', cause: 'timedOut' }))
  expect(await within(dialog()).findByText(/Within five minutes of the servers \(1 s\)/)).toBeTruthy()
  expect(rows()[2]).toBe('Calendar serverFailedgraph.microsoft.com – There was no answer in time.')
  expect(rows()[3]).toMatch(/^CertificatesNotegraph\.microsoft\.com.*“Contoso Web Filter”.*may read along/)
  expect(fake.askedFor('checkNetwork')).toEqual(networkSteps.map((step) => [step]))
})

it('what was found goes into the text for IT', async () => {
  const { fake, user, check } = await open()
  fake.find('clock', failed({ kind: 'unexpected', reference: 'PB-1' }))
  await check()
  await within(dialog()).findByText('It could not be checked.')
  await user.click(within(dialog()).getByRole('button', { name: 'Copy for IT' }))
  const text = String(fake.askedFor('copyText').flat())
  expect(text).toContain('Network, Proxy: Fine. Through proxy.contoso.example:3128.')
  expect(text).toContain('Network, Clock: Failed. It could not be checked.')
  expect(text).not.toContain('The network was not checked')
})

it('a list that nobody looks at any more is not gone on with', async () => {
  const { fake, user, check } = await open()
  let answer: (outcome: Outcome<NetworkFinding>) => void = () => undefined
  fake.find('proxy', new Promise((resolve) => (answer = resolve)))
  await check()
  await user.click(within(dialog()).getByRole('button', { name: /^Close/ }))
  answer(done({ found: 'direct' }))
  await user.keyboard('{Control>}i{/Control}')
  expect(await within(dialog()).findByText('As of 10:42')).toBeTruthy()
  expect(fake.askedFor('checkNetwork')).toEqual([['proxy']])
  expect(within(dialog()).queryByRole('list', { name: 'Network' })).toBeNull()
})

const host = 'login.example'
const kinds: readonly [NetworkFinding, ReturnType<typeof markOf>, RegExp][] = [
  [{ found: 'noNetwork' }, 'noted', /within Patchboard/],
  [{ found: 'direct' }, 'fine', /straight/],
  [{ found: 'throughProxy', proxy: 'p:1' }, 'fine', /Through p:1/],
  [{ found: 'stoppedByProxy', proxy: 'p:1', cause: 'proxyPassword' }, 'failed', /^p:1 – .*password/],
  [{ found: 'answered', host, status: 200, took: 5 }, 'fine', /5 ms, with status 200/],
  [{ found: 'serverFault', host, status: 503, took: 5 }, 'failed', /error 503/],
  [{ found: 'notAnswered', host, cause: 'nameNotFound' }, 'failed', /^login\.example – .*name was not found/],
  [{ found: 'knownAuthority', issuer: 'I' }, 'fine', /By I, .*browsers know/],
  [{ found: 'ownAuthority', host, issuer: 'I' }, 'noted', /“I”.*added to this computer/],
  [{ found: 'notTrusted', host, issuer: 'I', why: 'E' }, 'failed', /“I”, is not trusted: E/],
  [{ found: 'noCertificate', host }, 'noted', /could not be looked at/],
  [{ found: 'clockRight', ahead: -2_000 }, 'fine', /\([-−]2 s\)/],
  [{ found: 'clockRight', ahead: -300 }, 'fine', /\(0 s\)/],
  [{ found: 'clockWrong', ahead: 600_000 }, 'failed', /10 min ahead/],
  [{ found: 'clockWrong', ahead: -600_000 }, 'failed', /10 min behind/],
  [{ found: 'noTime' }, 'failed', /No server/],
]

it.each(kinds)('%j is marked “%s”, and said', (finding, mark, sentence) => {
  expect(markOf(finding)).toBe(mark)
  expect(toFindingWords(finding, inEnglish)).toMatch(sentence)
})
