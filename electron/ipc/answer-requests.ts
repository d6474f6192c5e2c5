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
  connect('sayReady', answers.sayReady, isOurs)
  connect('signIn', answers.signIn, isOurs)
  connect('cancelSignIn', answers.cancelSignIn, isOurs)
  connect('openBrowserAgain', answers.openBrowserAgain, isOurs)
  connect('copySignInLink', answers.copySignInLink, isOurs)
  connect('signOut', answers.signOut, isOurs)
  connect('switchOperator', answers.switchOperator, isOurs)
  connect('askFor', answers.askFor, isOurs)
  connect('openConsentPage', answers.openConsentPage, isOurs)
  connect('copyConsentRequest', answers.copyConsentRequest, isOurs)
  connect('openSignOutPage', answers.openSignOutPage, isOurs)
  connect('keepView', answers.keepView, isOurs)
  connect('watchPeople', answers.watchPeople, isOurs)
  connect('toggleFavourite', answers.toggleFavourite, isOurs)
  connect('findByAddress', answers.findByAddress, isOurs)
  connect('findElsewhere', answers.findElsewhere, isOurs)
  connect('changeBoards', answers.changeBoards, isOurs)
  connect('findGroups', answers.findGroups, isOurs)
  connect('changeGroups', answers.changeGroups, isOurs)
  connect('changeAdded', answers.changeAdded, isOurs)
  connect('moveBoards', answers.moveBoards, isOurs)
  connect('tellWhenFree', answers.tellWhenFree, isOurs)
  connect('toggleCompact', answers.toggleCompact, isOurs)
  connect('copyText', answers.copyText, isOurs)
  connect('transferCall', answers.transferCall, isOurs)
  connect('endCall', answers.endCall, isOurs)
  connect('takeCallBack', answers.takeCallBack, isOurs)
  connect('changeMessages', answers.changeMessages, isOurs)
  connect('readCallLog', answers.readCallLog, isOurs)
  connect('saveCallLog', answers.saveCallLog, isOurs)
  connect('eraseCallLog', answers.eraseCallLog, isOurs)
  connect('setUpTelephone', answers.setUpTelephone, isOurs)
  connect('changeRingBacks', answers.changeRingBacks, isOurs)
  connect('signInToProxy', answers.signInToProxy, isOurs)
  connect('readDiagnostics', answers.readDiagnostics, isOurs)
  connect('checkNetwork', answers.checkNetwork, isOurs)
  connect('changeSettings', answers.changeSettings, isOurs)
}
