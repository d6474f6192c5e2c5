import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import {
  closeAll,
  expectClosed,
  expectUntouched,
  formPost,
  listen,
  ourState,
  pages,
  requestText,
  sendForm,
} from '../testing/listening'
import { openSocket, readToEnd, sendRaw } from '../testing/raw-http'

afterEach(closeAll)

const impatient = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 }

async function drip(port: number, text: string, pause = 20): Promise<void> {
  const socket = await openSocket(port)
  for (const sign of text) {
    if (socket.destroyed) return
    socket.write(sign)
    await sleep(pause)
  }
}

describe('L12 slow clients', () => {
  it('L12 a header that drips is cut at the limit', async () => {
    const listening = await listen({ limits: impatient })
    const socket = await openSocket(listening.port)
    const ending = readToEnd(socket)
    socket.write('GET / HTTP/1.1\r\nX-Slow: ')
    expect((await ending).status).toBe(408)
    await expectUntouched(listening)
  })

  it('L12 a body that drips is cut at the limit', async () => {
    const listening = await listen({ limits: impatient })
    const socket = await openSocket(listening.port)
    const ending = readToEnd(socket)
    socket.write(formPost(listening.host, 'c', { 'Content-Length': '500' }))
    expect([0, 408]).toContain((await ending).status)
    await expectUntouched(listening)
  })

  it('L12 two hundred idle sockets do not delay the true answer, and are cut', async () => {
    const listening = await listen({ limits: impatient })
    const idle = await Promise.all(Array.from({ length: 200 }, () => openSocket(listening.port)))
    const start = performance.now()
    await expectUntouched(listening)
    expect(performance.now() - start).toBeLessThan(1_000)
    await Promise.all(idle.map(readToEnd))
  })

  it('L12 the tab that waits for its answer is never pushed out by a crowd', async () => {
    const listening = await listen()
    const tab = sendForm(listening, `code=good&state=${ourState}`)
    await listening.callback
    const crowd = await Promise.all(Array.from({ length: 300 }, () => openSocket(listening.port)))
    await listening.conclude('signedIn')
    expect(await tab).toMatchObject({ status: 200, body: pages.signedIn.html })
    for (const socket of crowd) socket.destroy()
    await expectClosed(listening)
  })

  it('L12 keeps no connection alive', async () => {
    const listening = await listen()
    const keep = { Host: listening.host, Connection: 'keep-alive' }
    const answer = await sendRaw(listening.port, requestText('GET /', keep))
    expect(answer.head).toMatch(/connection: close/i)
    await expectUntouched(listening)
  })

  it('L12 a client that half closes, or drips and never reads, holds up nobody', async () => {
    const listening = await listen({ limits: impatient })
    const half = await openSocket(listening.port)
    half.end('POST / HTTP/1.1\r\n')
    const deaf = await openSocket(listening.port)
    deaf.pause().write(requestText('GET /', { Host: listening.host }))
    drip(listening.port, 'GET / HTTP').catch(() => undefined)
    await expectUntouched(listening)
    deaf.destroy()
  })
})

describe('L13 oversize', () => {
  it('L13 an address of 64 KiB: 431', async () => {
    const listening = await listen()
    const line = `GET /?code=${'a'.repeat(65_536)}`
    expect((await sendRaw(listening.port, requestText(line, { Host: listening.host }))).status).toBe(431)
    await expectUntouched(listening)
  })

  it('L13 a body above 16 KiB: 413, also when it does not say how long it is', async () => {
    const listening = await listen()
    const long = `state=${ourState}&code=${'a'.repeat(17_000)}`
    expect((await sendForm(listening, long)).status).toBe(413)
    const chunked = `${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n`
    const head = { Host: listening.host, 'Content-Type': 'application/x-www-form-urlencoded' }
    const text = requestText('POST /', { ...head, 'Transfer-Encoding': 'chunked' }, chunked)
    expect([0, 413]).toContain((await sendRaw(listening.port, text)).status)
    await expectUntouched(listening)
  })

  it('L13 a body of 150 MB is not held in memory', async () => {
    const listening = await listen()
    const before = process.memoryUsage().rss
    const socket = await openSocket(listening.port)
    const ending = readToEnd(socket)
    const part = Buffer.alloc(1_048_576, 97)
    socket.write(formPost(listening.host, 'code=', { 'Content-Length': String(150 * part.length) }))
    for (let sent = 0; sent < 150 && socket.writable; sent += 1) {
      socket.write(part)
      await sleep(0)
    }
    socket.destroy()
    await ending
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1_048_576)
    await expectUntouched(listening)
  })

  it('L13 ten thousand fields are not one answer', async () => {
    const listening = await listen()
    expect((await sendForm(listening, `${'a&'.repeat(7_900)}state=x`)).status).toBe(400)
    expect((await sendForm(listening, 'a=1&'.repeat(10_000))).status).toBe(413)
    await expectUntouched(listening)
  })
})

describe('L14 L23 9700-11 more requests than one', () => {
  const good = `code=good&state=${ourState}`

  it('L14 what a browser asks by itself gets a neutral answer and changes nothing', async () => {
    const listening = await listen()
    const ask = (line: string) => sendRaw(listening.port, requestText(line, { Host: listening.host }))
    expect((await ask('GET /favicon.ico')).status).toBe(404)
    expect((await ask('HEAD /')).status).toBe(405)
    expect(await ask('GET /')).toMatchObject({ status: 400, body: pages.returnToApp.html })
    expect(await ask('GET /done')).toMatchObject({ status: 400, body: pages.returnToApp.html })
    await expectUntouched(listening)
  })

  it('L23 the same answer again, at once and later, is taken once', async () => {
    const listening = await listen()
    const tabs = [sendForm(listening, good), sendForm(listening, good)]
    await listening.callback
    const replay = await sendForm(listening, good)
    expect(replay).toMatchObject({ status: 409, body: pages.returnToApp.html })
    await listening.conclude('signedIn')
    const statuses = (await Promise.all(tabs)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 409])
    await expectClosed(listening)
  })

  it('L14 a reload while the code is redeemed is told to go back to the app', async () => {
    const listening = await listen()
    void sendForm(listening, good)
    await listening.callback
    const reload = await sendRaw(listening.port, requestText('GET /', { Host: listening.host }))
    expect(reload).toMatchObject({ status: 409, body: pages.returnToApp.html })
    await listening.conclude('signedIn')
    await expectClosed(listening)
  })
})

describe('L15 9700-2 nothing a request says is shown', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "';alert(1)//",
    '<svg/onload=alert(1)>',
    'javascript:alert(1)',
    '{{7*7}}',
    '</style><script>1</script>',
    '\u202E\u0000<b>',
    'https://evil.test/',
    '%0d%0aSet-Cookie: a=b',
    '<meta http-equiv=refresh content="0;url=//evil">',
    '<!--#exec cmd="id"-->',
  ]
  const constants: readonly string[] = ['', ...Object.values(pages).map(({ html }) => html)]

  it.each(['error', 'error_description', 'error_uri', 'state', 'path'] as const)(
    'L15 in the field “%s”',
    async (field) => {
      const listening = await listen()
      for (const payload of payloads) {
        const value = encodeURIComponent(payload)
        const query = field === 'path' ? `/${value}` : `/?error=x&${field}=${value}`
        const asked = await sendRaw(listening.port, requestText(`GET ${query}`, { Host: listening.host }))
        const posted = await sendForm(listening, `error=x&${field}=${value}`)
        for (const { body, head } of [asked, posted]) {
          expect(constants).toContain(body)
          expect(head).not.toMatch(/location|set-cookie|evil/i)
        }
      }
      await expectUntouched(listening)
    },
  )

  it('L15 nor what an error with our state says', async () => {
    const listening = await listen()
    const tab = sendForm(listening, `error=%3Cb%3E&error_description=%3Cb%3E&state=${ourState}`)
    expect(await listening.callback).toEqual({ kind: 'error', error: '<b>', description: '<b>' })
    await listening.conclude('notSignedIn')
    expect((await tab).body).toBe(pages.notSignedIn.html)
  })
})

describe('L17 9700-12 the code in the address', () => {
  it('L17 a code in the query is refused where a form was asked for', async () => {
    const listening = await listen()
    const query = `GET /?code=evil&state=${ourState}`
    const answer = await sendRaw(listening.port, requestText(query, { Host: listening.host }))
    expect(answer).toMatchObject({ status: 400, body: pages.returnToApp.html })
    await expectUntouched(listening)
  })

  it('L17 where the query is accepted, the tab is sent on to a bare address at once, and never elsewhere', async () => {
    const listening = await listen({ responseMode: 'query' })
    const ask = (path: string) =>
      sendRaw(listening.port, requestText(`GET ${path}`, { Host: listening.host }))
    const first = await ask(`/?code=good&state=${ourState}&redirect=https://evil.test`)
    expect(first.status).toBe(303)
    expect(/^location: (.*)$/im.exec(first.head)?.[1]).toBe('/done')
    expect(await listening.callback).toEqual({ kind: 'code', code: 'good' })
    const tab = ask('/done')
    expect((await ask(`/?code=good&state=${ourState}`)).status).toBe(409)
    await listening.conclude('notSignedIn')
    expect(await tab).toMatchObject({ status: 200, body: pages.notSignedIn.html })
    await expectClosed(listening)
  })
})

describe('L27 tricks with HTTP itself', () => {
  const body = `code=evil&state=${ourState}`
  const type = 'Content-Type: application/x-www-form-urlencoded'
  const refused = [0, 400, 403, 415, 421]

  it.each([
    [
      'two lengths',
      (host: string) =>
        `POST / HTTP/1.1\r\nHost: ${host}\r\n${type}\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n${body}`,
    ],
    [
      'a length and chunks',
      (host: string) =>
        `POST / HTTP/1.1\r\nHost: ${host}\r\n${type}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${body}`,
    ],
    [
      'line feeds alone',
      (host: string) => `POST / HTTP/1.1\nHost: ${host}\n${type}\nContent-Length: ${body.length}\n\n${body}`,
    ],
    [
      'a NUL in a header',
      (host: string) =>
        `POST / HTTP/1.1\r\nHost: ${host}\r\nX: a\0b\r\n${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
    [
      'a folded header',
      (host: string) =>
        `POST / HTTP/1.1\r\nHost: evil.test\r\n ${host}\r\n${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
    [
      'two Hosts',
      (host: string) =>
        `POST / HTTP/1.1\r\nHost: evil.test\r\nHost: ${host}\r\n${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
    [
      'two types',
      (host: string) =>
        `POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/plain\r\n${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
    ['TLS', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('L27 %s is refused', async (_what, textFor) => {
    const listening = await listen({ limits: impatient })
    const answer = await sendRaw(listening.port, Buffer.from(textFor(listening.host), 'latin1'))
    expect(refused).toContain(answer.status)
    await expectUntouched(listening)
  })

  it('L27 what is pipelined behind a refused request is not read', async () => {
    const listening = await listen()
    const first = requestText('GET /nothing', { Host: listening.host })
    await sendRaw(listening.port, first + formPost(listening.host, body))
    await expectUntouched(listening)
  })
})
