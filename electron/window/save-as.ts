import { basename, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { done, failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import { writeWhole } from '../secrets/write-whole'

/** Writes a text into a file of the operator's choosing; the page has no say in where. */
export type SaveAs = (name: string, text: string) => Promise<Outcome<'saved' | 'cancelled'>>

export const createSaveAs =
  (window: BrowserWindow): SaveAs =>
  async (name, text) => {
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('documents'), name),
      filters: [{ name: basename(name), extensions: [extname(name).slice(1)] }],
      properties: ['showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return done('cancelled')
    try {
      await writeWhole(filePath, Buffer.from(text))
      return done('saved')
    } catch {
      return failed({ kind: 'fileNotSaved', reference: createReference() })
    }
  }
