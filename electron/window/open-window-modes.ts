import { join } from 'node:path'
import { screen, type BrowserWindow } from 'electron'
import type { Log } from '../log'
import { WindowModes } from './window-modes'

/** How long the window must stand still before its place is written, milliseconds. */
const standStill = 500

/** The window's modes, kept whenever it was moved or resized. */
export async function openWindowModes(window: BrowserWindow, folder: string, log: Log): Promise<WindowModes> {
  const screens = () => {
    const main = screen.getPrimaryDisplay()
    return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
  }
  const modes = new WindowModes({ window, screens, path: join(folder, 'window.json'), log })
  await modes.open()
  let timer: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void modes.keep(), standStill)
  }
  window.on('move', later)
  window.on('resize', later)
  window.on('closed', () => clearTimeout(timer))
  return modes
}
