import { readFile } from 'node:fs/promises'
import type { BrowserWindow, Display, Rectangle } from 'electron'
import { z } from 'zod'
import type { Log } from '../log'
import { writeWhole } from '../secrets/write-whole'
import { placeOnScreen } from './place-on-screen'

/** The whole console, or the strip that stands beside a softphone and stays on top. */
type Mode = 'console' | 'compact'

const stripSize = { width: 420, height: 640 }

const place = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
/** By mode and screens: whoever docks a laptop finds both arrangements again. */
const placesForm = z.record(z.string(), place)

type Places = z.infer<typeof placesForm>

interface ModeParts {
  readonly window: Pick<BrowserWindow, 'getNormalBounds' | 'setBounds' | 'setAlwaysOnTop' | 'unmaximize'>
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
    const kept = this.#places[this.#key()]
    if (kept) this.parts.window.setBounds(this.#fitting(kept))
  }

  /** To this mode; nothing changes where it is the present one. */
  async turnTo(mode: Mode): Promise<void> {
    if (this.#mode !== mode) await this.toggle()
  }

  /** From one mode to the other. */
  async toggle(): Promise<void> {
    const { window } = this.parts
    const before = window.getNormalBounds()
    const kept = this.keep()
    this.#mode = this.#mode === 'console' ? 'compact' : 'console'
    const isStrip = this.#mode === 'compact'
    window.unmaximize()
    this.#followOnTop()
    const strip = { ...stripSize, x: before.x + before.width - stripSize.width, y: before.y }
    window.setBounds(this.#fitting(this.#places[this.#key()] ?? (isStrip ? strip : before)))
    await kept
  }

  /** Whether the whole console stays on top as well; the strip always does. */
  stayOnTop(isWanted: boolean): void {
    this.#isOnTop = isWanted
    this.#followOnTop()
  }

  /** Remembers where the window stands now. */
  keep(): Promise<void> {
    const { window, path, log } = this.parts
    this.#places = { ...this.#places, [this.#key()]: window.getNormalBounds() }
    const bytes = Buffer.from(JSON.stringify(this.#places))
    this.#turn = this.#turn
      .then(() => writeWhole(path, bytes))
      .catch((error: unknown) => log.warn('where the window stands was not kept', { why: String(error) }))
    return this.#turn
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

  #key(): string {
    const screens = this.parts.screens().map(({ bounds }) => Object.values(bounds).join(','))
    return [this.#mode, ...screens.sort()].join(' ')
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
