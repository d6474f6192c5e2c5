interface KeepParts {
  readonly app: {
    readonly on: (event: 'before-quit', listener: () => void) => unknown
    readonly quit: () => void
  }
  readonly window: {
    readonly on: (event: 'close', listener: (event: { preventDefault: () => void }) => void) => unknown
    readonly hide: () => void
  }
  /** The operator wants it so. */
  readonly isWanted: () => boolean
  /** There is a tray from which the window can come back. */
  readonly hasTray: () => Promise<boolean>
}

/** Closing the window ends the console, or hides it where its icon in the tray brings it back; quitting always ends it. */
export function keepInTray({ app, window, isWanted, hasTray }: KeepParts): void {
  let isEnding = false
  app.on('before-quit', () => {
    isEnding = true
  })
  window.on('close', (event) => {
    if (isEnding || !isWanted()) return
    event.preventDefault()
    void hasTray().then((has) => (has ? window.hide() : app.quit()))
  })
}
