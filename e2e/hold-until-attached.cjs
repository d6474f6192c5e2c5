// Loaded by Electron before the app (`electron -r`). Playwright attaches its debugger while the app starts; a page that
// navigates in that very moment is never told to it, and it waits for ever (about one start in twenty). So the app hears
// that Electron is ready only when Playwright calls this function, which it does once it is attached.
const { app } = require('electron')

const isReady = app.whenReady()
const isAttached = new Promise((resolve) => {
  globalThis.__playwright_run = resolve
})
app.whenReady = () => Promise.all([isReady, isAttached]).then(() => undefined)
