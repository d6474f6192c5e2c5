import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuWords } from '../words/words-of-main'

const line: MenuItemConstructorOptions = { type: 'separator' }

function ofApp(words: MenuWords): MenuItemConstructorOptions {
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: words.about },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      line,
      { role: 'quit', label: words.quit },
    ],
  }
}

function ofEdit(words: MenuWords): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function ofView(words: MenuWords): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      { role: 'reload', label: words.reload },
      line,
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  }
}

/** No key for it: beside Ctrl+W it would end the console in mid-call. A Mac has it in its own menu. */
const quit = (words: MenuWords): MenuItemConstructorOptions => ({
  label: words.quit,
  click: () => app.quit(),
})

function ofWindow(words: MenuWords): MenuItemConstructorOptions {
  return {
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'close', label: words.close },
      ...(process.platform === 'darwin' ? [] : [line, quit(words)]),
    ],
  }
}

/** Electron's own menu would be English and lead to its web site; its keys for text, zoom and window stay. */
export function showAppMenu(words: MenuWords): void {
  const ofSystem = process.platform === 'darwin' ? [ofApp(words)] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...ofSystem, ofEdit(words), ofView(words), ofWindow(words)]),
  )
}
