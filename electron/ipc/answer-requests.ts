import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { RequestName } from '../../shared/ipc'
import type { Answers } from './answers'

export type IsOurWindow = (event: IpcMainInvokeEvent) => boolean

function connect<Name extends RequestName>(
  name: Name,
  { takes, answer }: Answers[Name],
  isOurs: IsOurWindow,
): void {
  ipcMain.handle(name, (event, ...args: unknown[]) => {
    if (!isOurs(event)) throw new Error(`${name}: refused, not our window`)
    const parsed = takes.safeParse(args)
    // zod's own message would carry the refused arguments into the page's console.
    if (!parsed.success) throw new Error(`${name}: refused, these arguments do not fit`)
    return answer(...parsed.data)
  })
}

/** Connects every request with its answer: the whole gate between the page and everything with rights. */
export function answerRequests(answers: Answers, isOurs: IsOurWindow): void {
  const isRequest = (name: string): name is RequestName => Object.hasOwn(answers, name)
  for (const name of Object.keys(answers).filter(isRequest)) connect(name, answers[name], isOurs)
}
