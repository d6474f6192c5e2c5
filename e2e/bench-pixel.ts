import { fileURLToPath } from 'node:url'
import { app, ipcMain, session, type WebContents } from 'electron'
import { z } from 'zod'
import { openSampleOrganisation } from '../electron/sample-organisation/open-sample-organisation'
import { startApp } from '../electron/start-app'
import { done } from '../shared/outcome'

// The app as shipped with answers that change each time: how long from an answer to the frame that shows it.
// Told on standard output, one JSON a line, for build/bench.
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const now = (): number => Date.now()
const rounds = 60
const minute = 60_000

/** Each round moves on the clock that only grows, so that everybody in sight is due again. */
let skipped = 0
let round = 0
let answeredAt = 0
let askedInRound = 0

const schedules = z.object({ value: z.array(z.record(z.string(), z.unknown())) })
const moment = (instant: number) => ({
  dateTime: new Date(instant).toISOString().slice(0, -1),
  timeZone: 'UTC',
})

/** Everybody is in a meeting that ends at another minute in each round: each row has another sentence. */
async function withOtherMeetings(response: Response): Promise<Response> {
  const { value } = schedules.parse(await response.json())
  const start = Math.floor(now() / minute) * minute
  const items = [
    { status: 'busy', start: moment(start - 30 * minute), end: moment(start + (60 + round) * minute) },
  ]
  const answer = Response.json({ value: value.map((one) => ({ ...one, scheduleItems: items })) })
  // The first answer of a round is the one whose rows are looked at.
  answeredAt ||= now()
  return answer
}

const once = (channel: string): Promise<number> =>
  new Promise((resolve) =>
    ipcMain.once(channel, (_event, painted: unknown) => resolve(z.number().parse(painted))),
  )

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

async function measure(page: WebContents): Promise<void> {
  const ready = once('bench-ready')
  page.send('bench-begin')
  await ready
  const answers: number[] = []
  const messages: number[] = []
  for (round = 1; round <= rounds; round += 1) {
    await pause(250)
    const painted = once('bench-painted')
    answeredAt = 0
    askedInRound = 0
    skipped += 40_000
    page.send('bench-renew')
    answers.push((await painted) - answeredAt)
    await pause(250)
    const written = once('bench-written')
    const sentAt = now()
    page.send('bench-write', `message ${round}`)
    messages.push((await written) - sentAt)
  }
  console.log(`bench ${JSON.stringify({ what: 'answers', value: answers })}`)
  console.log(`bench ${JSON.stringify({ what: 'messages', value: messages })}`)
}

// Before the app opens its window: what was asked for first is done first.
void app.whenReady().then(() => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- runtimes for development may be older than `registerPreloadScript` (Electron 35)
  session.defaultSession.setPreloads([at('../../build/bench/watch-frames.cjs')])
})
app.on('browser-window-created', (_event, window) => {
  ipcMain.once('bench-board', () => void measure(window.webContents))
})

startApp({
  files: { preload: at('../preload/preload.cjs'), page: at('../renderer') },
  now,
  elapsed: () => performance.now() + skipped,
  random: Math.random,
  environment: {},
  policy: { kind: 'file', path: at('./no-policy.json') },
  openWorld: async () => {
    const world = await openSampleOrganisation({ now })
    return done({
      ...world,
      fetch: async (request) => {
        // The sample organisation works in this very process: what else is asked in a round waits until it is measured.
        if (request.url.endsWith('/getSchedule') && askedInRound++ > 0) await pause(150)
        const response = await world.fetch(request)
        return request.url.endsWith('/getSchedule') && response.ok ? withOtherMeetings(response) : response
      },
    })
  },
})
