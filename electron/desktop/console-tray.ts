import type { MenuItemConstructorOptions } from 'electron'
import type { Hearers } from '../ipc/broadcast'
import type { TrayWords } from '../words/words-of-main'
import { toTrayState, type TraySeen, type TrayState } from './to-tray-state'

/** The icon as the system draws it. */
export interface TrayIcon {
  readonly show: (state: TrayState, sentence: string) => void
  readonly setMenu: (menu: readonly MenuItemConstructorOptions[]) => void
}

/** What its menu does. */
export type TrayActs = Readonly<Record<'openConsole' | 'openStrip' | 'bringToFront' | 'quit', () => void>>

interface PutUp {
  readonly icon: TrayIcon
  /** In the operator's language; it may change. */
  readonly words: () => TrayWords
}

/** What the tray shows and offers. It hears what the page is told, and may have no icon: not every desktop has a tray. */
export class ConsoleTray {
  #seen: TraySeen = { session: { state: 'starting' }, connection: {}, waiting: 0 }
  #up: PutUp | undefined

  constructor(private readonly acts: TrayActs) {}

  /** What of the news it wants to hear. */
  readonly hearers: Hearers = {
    sessionChanged: (session) => this.#see({ session }),
    connectionChanged: (connection) => this.#see({ connection }),
  }

  /** How many messages wait. */
  showCount(waiting: number): void {
    this.#see({ waiting })
  }

  /** There is a place for the icon. */
  putUp(up: PutUp): void {
    this.#up = up
    this.followWords()
  }

  /** The language has changed. */
  followWords(): void {
    if (!this.#up) return
    const { acts } = this
    const { openConsole, openStrip, bringToFront, quit } = this.#up.words()
    this.#up.icon.setMenu([
      { label: openConsole, click: acts.openConsole },
      { label: openStrip, click: acts.openStrip },
      { label: bringToFront, click: acts.bringToFront },
      { type: 'separator' },
      { label: quit, click: acts.quit },
    ])
    this.#show()
  }

  #see(part: Partial<TraySeen>): void {
    this.#seen = { ...this.#seen, ...part }
    this.#show()
  }

  #show(): void {
    if (!this.#up) return
    const state = toTrayState(this.#seen)
    const words = this.#up.words()
    const sentence = state === 'queued' ? words.queued(this.#seen.waiting) : words.states[state]
    this.#up.icon.show(state, `Patchboard · ${sentence}`)
  }
}
