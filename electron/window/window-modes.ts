import { renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { BrowserWindow, Display, Rectangle } from 'electron'
import { z } from 'zod'
import type { Log } from '../log'
import { writeWhole } from '../secrets/write-whole'
import { placeOnScreen } from './place-on-screen'

/** The whole console, or the strip that stands beside a softphone and stays on top. */
type Mode = 'console' | 'compact'

const stripSize = { width: 420, height: 640 }

const place = z.object({
  ...{ x: z.int(), y: z.int(), width: z.int(), height: z.int() },
  /** Chromium's measure: 0 is as it is, each step a fifth larger. Absent: never looked at. */
  zoom: z.number().min(-8).max(9).optional(),
  /** The mode in which the console was used last on these screens. */
  isLast: z.boolean().optional(),
})
/** By mode and screens: whoever docks a laptop finds both arrangements again. */
const placesForm = z.record(z.string(), place)

type Places = z.infer<typeof placesForm>

interface ModeParts {
  readonly window: Pick<BrowserWindow, 'getNormalBounds' | 'setBounds' | 'setAlwaysOnTop' | 'unmaximize'>
  /** How large the page is drawn. */
  readonly zoom: { readonly read: () => number; readonly set: (level: number) => void }
  /** The main one first. */
  readonly screens: () => readonly Pick<Display, 'bounds' | 'workArea'>[]
  readonly path: string
  readonly log: Log
}

/** Where the window stands in each mode, on the screens that are there. */
export class WindowModes {
  #mode: Mode = 'console'
  #isOnTop = false
  #places: Places = {}
  #turn: Promise<void> = Promise.resolve()

  constructor(private readonly parts: ModeParts) {}

  /** Reads where the window stood on these screens and puts it there. */
  async open(): Promise<void> {
    this.#places = await this.#read()
    if (this.#places[this.#key('compact')]?.isLast === true) this.#mode = 'compact'
    const kept = this.#places[this.#key()]
    if (!kept) return
    this.#followOnTop()
    this.parts.window.setBounds(this.#fitting(kept))
    this.drawAsKept()
  }

  /** The page has just been loaded: it is drawn as large as it was in this mode on these screens. */
  drawAsKept(): void {
    const level = this.#places[this.#key()]?.zoom
    if (level !== undefined && level !== this.parts.zoom.read()) this.parts.zoom.set(level)
  }

  /** To this mode; nothing changes where it is the present one. */
  async turnTo(mode: Mode): Promise<void> {
    if (this.#mode !== mode) await this.toggle()
  }

  /** From one mode to the other. */
  async toggle(): Promise<void> {
    const { window } = this.parts
    const before = window.getNormalBounds()
    this.#note()
    this.#mode = this.#mode === 'console' ? 'compact' : 'console'
    const isStrip = this.#mode === 'compact'
    window.unmaximize()
    this.#followOnTop()
    this.drawAsKept()
    const strip = { ...stripSize, x: before.x + before.width - stripSize.width, y: before.y }
    const bounds = this.#fitting(this.#places[this.#key()] ?? (isStrip ? strip : before))
    window.setBounds(bounds)
    // Some systems move a window later than they are told to: what it was told counts.
    await this.#save(this.#note(bounds))
  }

  /** Whether the whole console stays on top as well; the strip always does. */
  stayOnTop(isWanted: boolean): void {
    this.#isOnTop = isWanted
    this.#followOnTop()
  }

  /** Remembers where the window stands now. */
  keep(): Promise<void> {
    return this.#save(this.#note())
  }

  #save(bytes: Buffer): Promise<void> {
    const { path, log } = this.parts
    this.#turn = this.#turn
      .then(() => writeWhole(path, bytes))
      .catch((error: unknown) => log.warn('where the window stands was not kept', { why: String(error) }))
    return this.#turn
  }

  /** The same at the very end, where nothing is waited for any more. */
  keepAtEnd(): void {
    const { path, log } = this.parts
    try {
      writeFileSync(`${path}.end`, this.#note(), { mode: 0o600 })
      renameSync(`${path}.end`, path)
    } catch (error) {
      log.warn('where the window stands was not kept', { why: String(error) })
    }
  }

  #note(bounds = this.parts.window.getNormalBounds()): Buffer {
    const other = this.#key(this.#mode === 'console' ? 'compact' : 'console')
    const stands = { ...bounds, zoom: this.parts.zoom.read(), isLast: true }
    const left = this.#places[other]
    this.#places = {
      ...this.#places,
      ...(left && { [other]: { ...left, isLast: false } }),
      [this.#key()]: stands,
    }
    return Buffer.from(JSON.stringify(this.#places))
  }

  #followOnTop(): void {
    this.parts.window.setAlwaysOnTop(this.#isOnTop || this.#mode === 'compact')
  }

  #fitting(wanted: Rectangle): Rectangle {
    return placeOnScreen(
      wanted,
      this.parts.screens().map(({ workArea }) => workArea),
    )
  }

  #key(mode = this.#mode): string {
    const screens = this.parts.screens().map(({ bounds }) => Object.values(bounds).join(','))
    return [mode, ...screens.sort()].join(' ')
  }

  async #read(): Promise<Places> {
    try {
      const parsed = placesForm.safeParse(JSON.parse(await readFile(this.parts.path, 'utf8')))
      return parsed.success ? parsed.data : {}
    } catch {
      // Missing or not to be read: the window opens as on the first day.
      return {}
    }
  }
}
