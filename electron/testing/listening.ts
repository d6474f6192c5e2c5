import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { drawBrowserPages } from '../sign-in/browser-page'
import { englishPageWords } from '../sign-in/browser-page-words'
import { openLoopback, type Loopback, type LoopbackOptions } from '../sign-in/loopback'
import { isRefused, sendRaw, type RawAnswer } from './raw-http'

export const ourState = 'Zm9ydHktdGhyZWUtc2lnbnMtb2YtZ29vZC1yYW5kb20'
export const providerOrigin = 'https://login.provider.example'
export const pages = drawBrowserPages(englishPageWords)

/** A loopback as a sign-in opens it, and what an honest browser would send to it. */
export interface Listening extends Loopback {
  readonly port: number
  readonly host: string
}

const opened: Listening[] = []

export async function listen(options: Partial<LoopbackOptions> = {}): Promise<Listening> {
  const loopback = await openLoopback({
    host: '127.0.0.1',
    port: 0,
    state: ourState,
    responseMode: 'form_post',
    allowedOrigins: () => [providerOrigin],
    pages,
    ...options,
  })
  const { host, port } = new URL(loopback.redirectUri)
  const listening = { ...loopback, host, port: Number(port) }
  opened.push(listening)
  return listening
}

export const closeAll = (): void => opened.splice(0).forEach(({ close }) => close())

export const requestText = (line: string, headers: Readonly<Record<string, string>>, body = ''): string =>
  `${line} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`

/** The form by which an identity provider sends the browser back. */
export function formPost(host: string, body: string, headers: Readonly<Record<string, string>> = {}): string {
  const own = {
    Host: host,
    Origin: 'null',
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(Buffer.byteLength(body)),
  }
  return requestText('POST /', { ...own, ...headers }, body)
}

export const sendForm = ({ port, host }: Listening, body: string): Promise<RawAnswer> =>
  sendRaw(port, formPost(host, body))

/** Whatever happened before, the true answer still arrives, once, and then nobody listens any more. */
export async function expectUntouched(listening: Listening): Promise<void> {
  const tab = sendForm(listening, `code=the-true-code&state=${ourState}`)
  expect(await listening.callback).toEqual({ kind: 'code', code: 'the-true-code' })
  await listening.conclude('signedIn')
  expect(await tab).toMatchObject({ status: 200, body: pages.signedIn.html })
  await expectClosed(listening)
}

export async function expectClosed({ port }: { readonly port: number }): Promise<void> {
  expect(await isRefused(port)).toBe(true)
  expect(await addressesListeningOn(port)).toEqual([])
}

const toAddress = (
  line: string,
): { readonly address: string; readonly port: number; readonly state: string } => {
  const [, local = '', , state = ''] = line.trim().split(/\s+/)
  const [address = '', port = ''] = local.split(':')
  return { address, port: Number.parseInt(port, 16), state }
}

/** The addresses on which this computer listens at a port, as the kernel writes them (0100007F is 127.0.0.1). */
export async function addressesListeningOn(port: number): Promise<readonly string[]> {
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8')))
  return tables
    .flatMap((table) => table.trim().split('\n').slice(1).map(toAddress))
    .filter((one) => one.port === port && one.state === '0A')
    .map(({ address }) => address)
}
