import { dialog, type BrowserWindow } from 'electron'
import type { HandOverChoice } from '../../shared/settings'
import type { ProgramWords } from '../words/words-of-main'

export type ProgramChoice = Extract<HandOverChoice, { readonly by: 'program' }>

/** Settles with whether the operator allows it. */
export type AskProgram = (choice: ProgramChoice, words: ProgramWords) => Promise<boolean>

/** Which program may be started is asked in a window of the system: no page, whatever became of it, can answer there. */
export const createAskProgram =
  (window: BrowserWindow): AskProgram =>
  async ({ program, arguments: args }, words) => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: words.question,
      detail: [program, ...args].join('\n'),
      buttons: [words.cancel, words.allow],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return response === 1
  }
