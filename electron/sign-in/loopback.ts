import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { limitSockets } from '../network/limit-sockets'
import { bindLoopback } from './bind-loopback'
import type { BrowserPageName } from './browser-page'
import type { Callback } from './callback-request'
import { LoopbackAnswers, send, type CallbackRules } from './loopback-answers'

export interface LoopbackOptions extends CallbackRules {
  readonly host: 'localhost' | '127.0.0.1'
  /** 0: the system chooses, a new one for each attempt (RFC 8252 §7.3). */
  readonly port: number
  readonly limits?: LoopbackLimits
}

/** After how many milliseconds a slow stranger is cut, and how often that is looked at. */
export interface LoopbackLimits {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly connectionsCheckingInterval: number
}

/** The way back from the browser: open for one sign-in, answers one callback, then closed. */
export interface Loopback {
  readonly redirectUri: string
  /** Settles with the one callback that carries our state; never rejects. */
  readonly callback: Promise<Callback>
  /** Shows the waiting tab how it ended, then closes. */
  readonly conclude: (page: BrowserPageName) => Promise<void>
  /** Closes at once, cutting every connection. */
  readonly close: () => void
}

/** A browser on this computer needs milliseconds. */
const usualLimits: LoopbackLimits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
}
/** How long a tab that was sent on is waited for, milliseconds. */
const longestWait = 2_000
const maxHeaderSize = 16 * 1024
const mostSockets = 128

/** Opens the way back; rejects with the system's error when it cannot listen. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  let arrive: (callback: Callback) => void = () => undefined
  const callback = new Promise<Callback>((resolve) => (arrive = resolve))
  const answers = new LoopbackAnswers(options, (one) => arrive(one))
  let host = ''
  const server = createServer({ ...(options.limits ?? usualLimits), maxHeaderSize }, (request, response) =>
    answers.answer(request, response, host),
  )
  // What is pipelined behind a first request is not ours: a browser sends one request a connection here.
  server.maxRequestsPerSocket = 1
  const sockets = limitSockets(server, {
    most: mostSockets,
    // The tab that waits for its answer.
    mustStay: (socket) => [...answers.waiting].some((response) => response.socket === socket),
  })
  const bound = await bindLoopback(server, options)
  host = `${options.host}:${bound.port}`

  const close = (): void => {
    bound.close()
    for (const socket of sockets) socket.destroy()
  }
  const conclude = async (name: BrowserPageName): Promise<void> => {
    // Closed under its feet, the tab would say that this site cannot be reached.
    await Promise.race([answers.tabIsThere(), sleep(longestWait, undefined, { ref: false })])
    const sent = [...answers.waiting].map(async (response) => {
      const flushed = Promise.race([once(response, 'finish'), once(response, 'close')])
      send(response, 200, options.pages[name])
      await flushed
    })
    await Promise.all(sent)
    close()
  }
  return { redirectUri: `http://${host}`, callback, conclude, close }
}
