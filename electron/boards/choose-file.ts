import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import type { FileChoice } from './move-boards'

/** Names of formats, which no language translates. */
const filters: FileFilter[] = [
  { name: 'CSV', extensions: ['csv'] },
  { name: 'JSON', extensions: ['json'] },
]

/** The system's own dialogs. */
export const createFileChoice = (window: BrowserWindow): FileChoice => ({
  toOpen: async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: 'CSV, JSON', extensions: ['csv', 'txt', 'json'] }],
    })
    return filePaths[0]
  },
  toSave: async (suggestion) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: `${suggestion}.csv`,
      filters,
    })
    return canceled || filePath === '' ? undefined : filePath
  },
})
