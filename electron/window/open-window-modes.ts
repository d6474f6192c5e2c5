import { join } from 'node:path'
import { screen, type BrowserWindow } from 'electron'
import type { Log } from '../log'
import { WindowModes } from './window-modes'

/** How long the window must stand still before its place is written, milliseconds. */
const standStill = 500

/** The window's modes, kept whenever it was moved, resized or left. */
export async function openWindowModes(window: BrowserWindow, folder: string, log: Log): Promise<WindowModes> {
  const screens = () => {
    const main = screen.getPrimaryDisplay()
    return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
  }
  const { webContents: contents } = window
  const zoom = {
    read: () => contents.getZoomLevel(),
    set: (level: number) => contents.setZoomLevel(level),
  }
  const modes = new WindowModes({ window, screens, zoom, path: join(folder, 'window.json'), log })
  await modes.open()
  let timer: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void modes.keep(), standStill)
  }
  window.on('move', later)
  window.on('resize', later)
  // Whoever enlarged the page and turns to another program has found the size.
  window.on('blur', later)
  // Chromium keeps one size for all modes, and knows the page only when it is there. Later loads find it as it was.
  contents.once('did-navigate', () => modes.drawAsKept())
  // Ctrl and the wheel: Electron only tells that it was turned.
  contents.on('zoom-changed', (_event, direction) => {
    contents.setZoomLevel(contents.getZoomLevel() + (direction === 'in' ? 0.5 : -0.5))
    later()
  })
  window.on('close', () => modes.keepAtEnd())
  window.on('closed', () => clearTimeout(timer))
  return modes
}
