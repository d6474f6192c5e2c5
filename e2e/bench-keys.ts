import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, ipcMain, session, type WebContents } from 'electron'
import { z } from 'zod'
import { createCompany } from '../electron/sample-organisation/company'
import { openSampleOrganisation } from '../electron/sample-organisation/open-sample-organisation'
import type { Fetch, OutsideWorld } from '../electron/outside-world'
import { startApp } from '../electron/start-app'
import { done } from '../shared/outcome'

// The app as shipped with a hundred thousand people: how long from a key to the list, and to the sentence of whom it was typed for.
// Told on standard output, one JSON a line, for build/bench.
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const now = (): number => Date.now()
const size = 100_000
/** As many are kept fresh in the background; those of them are typed. */
const watched = 2_000
const most = 150

const report = (what: string, value: number): void => console.log(`bench ${JSON.stringify({ what, value })}`)
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const painted = z.object({ painted: z.number(), list: z.number(), frame: z.number(), isRight: z.boolean() })

const once = (channel: string): Promise<unknown> =>
  new Promise((resolve) => ipcMain.once(channel, (_event, news: unknown) => resolve(news)))

/** Whose name nobody else has, in letters that every keyboard writes. */
function chooseNames(): readonly string[] {
  const { employees } = createCompany({ size })
  const counts = new Map<string, number>()
  for (const { name } of employees) counts.set(name, (counts.get(name) ?? 0) + 1)
  const own = employees
    .slice(0, watched)
    .filter(({ name, mail, isGuest, isEnabled }) => mail && !isGuest && isEnabled && counts.get(name) === 1)
    .map(({ name }) => name)
    .filter((name) => /^[A-Za-z ]+$/.test(name))
  return own.slice(0, most)
}

function press(page: WebContents, key: string): void {
  page.sendInputEvent({ type: 'keyDown', keyCode: key })
  if (key.length === 1) page.sendInputEvent({ type: 'char', keyCode: key })
  page.sendInputEvent({ type: 'keyUp', keyCode: key })
}

/** What one key took, milliseconds. */
interface Key {
  /** From the key until the list stands in the page. */
  readonly list: number
  /** From the key to the frame that shows the list. */
  readonly frame: number
  /** How long the page's main thread worked for it, drawing included; what other programs do meanwhile does not count. */
  readonly work: number
}

interface Typed {
  readonly keys: readonly Key[]
  /** From the key that found them to the frame with their sentence; undefined: nobody like them came first. */
  readonly sentence: number | undefined
}

const metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) })

/** Tells how long the page's main thread has worked so far. */
async function watchWork({ debugger: protocol }: WebContents): Promise<() => Promise<number>> {
  protocol.attach('1.3')
  await protocol.sendCommand('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const told = metrics.parse(await protocol.sendCommand('Performance.getMetrics'))
    return (told.metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
  }
}

type Worked = () => Promise<number>

async function type(page: WebContents, name: string, worked: Worked): Promise<Typed> {
  const ready = once('bench-ready')
  page.send('bench-expect', name)
  await ready
  const keys: Key[] = []
  for (const key of name.toLowerCase()) {
    await pause(60)
    const before = await worked()
    const seen = once('bench-key')
    const sentAt = now()
    press(page, key === ' ' ? 'Space' : key)
    if (key === ' ') page.sendInputEvent({ type: 'char', keyCode: ' ' })
    const found = painted.parse(await seen)
    keys.push({ list: found.list, frame: found.frame, work: (await worked()) - before })
    if (found.isRight) return { keys, sentence: found.painted - sentAt }
  }
  return { keys, sentence: undefined }
}

const share = (part: number, numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN

async function measure(page: WebContents): Promise<void> {
  page.focus()
  // The list is made ready for searching, and the two thousand are asked for.
  await pause(20_000)
  const worked = await watchWork(page)
  const all: Typed[] = []
  for (const name of chooseNames()) {
    all.push(await type(page, name, worked))
    press(page, 'Escape')
    await pause(60)
  }
  const sentences = all.flatMap(({ sentence }) => sentence ?? [])
  const keys = all.flatMap((typed) => typed.keys)
  report('people-typed', all.length)
  report('people-found', sentences.length)
  for (const [name, part] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    for (const [what, of] of [
      ['key-to-list', 'list'],
      ['key-to-frame', 'frame'],
      ['key-work', 'work'],
    ] as const) {
      report(
        `${what}-${name}`,
        share(
          part,
          keys.map((key) => key[of]),
        ),
      )
    }
    report(`key-to-sentence-${name}`, share(part, sentences))
  }
}

// Before the app opens its window: what was asked for first is done first.
void app.whenReady().then(() => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- runtimes for development may be older than `registerPreloadScript` (Electron 35)
  session.defaultSession.setPreloads([at('../../build/bench/watch-keys.cjs')])
})
const everyone = once('bench-board')
app.on('browser-window-created', (_event, window) => {
  void everyone.then(() => {
    console.log(`bench ${JSON.stringify({ what: 'everyone', at: now() })}`)
    void measure(window.webContents)
  })
})

/**
 * The organisation's calendar server, whose own work must not show in ours: to make up a hundred thousand people takes over half a second.
 * Where the people rest on the disk, that begins when all of them can be searched; no answer comes from there before.
 */
async function openWorld(): Promise<OutsideWorld> {
  const front = await openSampleOrganisation({ now })
  // Signing in begins the file; everybody takes megabytes.
  const kept = statSync(join(app.getPath('userData'), 'directory.sealed'), { throwIfNoEntry: false })
  let whole: Promise<OutsideWorld> | undefined
  const open = async (): Promise<OutsideWorld> => {
    if ((kept?.size ?? 0) > 1_000_000) await everyone
    return openSampleOrganisation({ now, size })
  }
  const toCalendar: Fetch = async (request) => (await (whole ??= open())).fetch(request)
  const isCalendar = ({ url }: Request): boolean => url.startsWith(front.graphRoot)
  return { ...front, fetch: (request) => (isCalendar(request) ? toCalendar : front.fetch)(request) }
}

startApp({
  files: { preload: at('../preload/preload.cjs'), page: at('../renderer') },
  now,
  elapsed: () => performance.now(),
  random: Math.random,
  environment: {},
  policy: { kind: 'file', path: at('./no-policy.json') },
  openWorld: async () => done(await openWorld()),
})
