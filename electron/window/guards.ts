import { app, session, type WebContents } from 'electron'
import { fileOf, pageOrigin } from './app-protocol'

const refuse = (event: { preventDefault: () => void }): void => event.preventDefault()

/** A page stays where it was loaded, opens nothing and holds no webview; no frame goes anywhere. */
function guardNavigation(contents: WebContents, pageFolder: string): void {
  contents.on('will-navigate', (event) => {
    // Reloading the page itself is how it recovers from a crash.
    if (!fileOf(event.url, pageFolder)?.endsWith('index.html')) event.preventDefault()
  })
  // A page may always become blank: Chromium asks nobody about that. It is loaded again, as nothing of ours is ever blank.
  contents.on('did-navigate', (_event, address) => {
    if (address === 'about:blank') void contents.loadURL(`${pageOrigin}/`)
  })
  contents.on('will-redirect', refuse)
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Nothing the page might ask the system for is granted: no camera, no location, no device, no notification of its own. */
function denyPermissions(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
}

/**
 * Chromium loads a dictionary from its own server at the first start, whether or not a page checks spelling. macOS uses the
 * system's: https://www.electronjs.org/docs/latest/api/session#sessetspellcheckerlanguageslanguages
 */
function fetchNoDictionary(): void {
  if (process.platform !== 'darwin') session.defaultSession.setSpellCheckerLanguages([])
}

/** Guards every page of this program, those included that should never exist. To be called when the app is ready. */
export function guardPages(pageFolder: string): void {
  denyPermissions()
  fetchNoDictionary()
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents, pageFolder))
}
