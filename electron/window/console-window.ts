import { BrowserWindow, nativeTheme, type IpcMainInvokeEvent } from 'electron'
import { pageOrigin } from './app-protocol'

/** The page's ground before its first paint, so that nothing flashes: the design's --bg, light and dark. */
const ground = { light: '#f5f6f8', dark: '#16181d' } as const

/** The one window. Its page is sandboxed and has no rights of its own. */
export function openConsoleWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 820,
    minWidth: 420,
    minHeight: 480,
    show: false,
    title: 'Patchboard',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      // The page knows all names; the spell checker would download dictionaries.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  return window
}

/** Whether a request comes from the main frame of this window's own page. An empty address is a stranger's. */
export function isFromPage({ senderFrame, sender }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents || !senderFrame) return false
  if (senderFrame !== window.webContents.mainFrame || !URL.canParse(senderFrame.url)) return false
  const { protocol, host } = new URL(senderFrame.url)
  return `${protocol}//${host}` === pageOrigin
}
