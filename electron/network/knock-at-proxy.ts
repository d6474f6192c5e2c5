import { net } from 'electron'
import type { KnockAtProxy } from './proxy-door'

/** How long a proxy may take, milliseconds; afterwards it counts as one that does not ask. */
const deadline = 10_000

/**
 * Through Electron's network stack: once a proxy has taken a name and a password they are in its memory, and every later
 * request is let through. `net.fetch` has no way to bring them; a request of its own has
 * (https://www.electronjs.org/docs/latest/api/client-request#event-login).
 */
export const knockAtProxy: KnockAtProxy = (url, signIn) =>
  new Promise((resolve) => {
    // The bare address: what was asked for there is nobody's business at this moment. A redirect is not followed.
    const request = net.request({ url: new URL('/', url).href, method: 'HEAD', redirect: 'manual' })
    const end = (proxy?: string): void => {
      clearTimeout(timer)
      resolve(proxy)
      request.abort()
    }
    const timer = setTimeout(end, deadline)
    let untried = signIn
    request.on('login', ({ isProxy, host, port }, answer) => {
      const given = isProxy ? untried : undefined
      untried = undefined
      if (given) return answer(given.user, given.password)
      answer()
      end(isProxy ? `${host}:${port}` : undefined)
    })
    request.on('response', (response) => {
      // A refused tunnel ends with an error behind its answer.
      response.on('error', () => undefined)
      end()
    })
    request.on('error', () => end())
    request.end()
  })
