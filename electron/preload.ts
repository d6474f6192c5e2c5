import { contextBridge, ipcRenderer } from 'electron'
import type { BroadcastName, Bridge, RequestName, Requests } from '../shared/ipc'

const ask =
  <Name extends RequestName>(name: Name) =>
  (...args: Parameters<Requests[Name]>): Promise<ReturnType<Requests[Name]>> =>
    ipcRenderer.invoke(name, ...args)

const broadcasts: Readonly<Record<BroadcastName, true>> = {
  sessionChanged: true,
  peopleChanged: true,
  availabilityChanged: true,
  presenceChanged: true,
  outOfOfficeChanged: true,
  connectionChanged: true,
  proxyChanged: true,
  cameBack: true,
  photosChanged: true,
  callsChanged: true,
  telephoneChanged: true,
  recentChanged: true,
  favouritesChanged: true,
  messagesChanged: true,
  boardsChanged: true,
  groupsChanged: true,
  awaitedChanged: true,
  personOpened: true,
  desktopChanged: true,
  ringBacksChanged: true,
  settingsChanged: true,
}

// The page gets these functions and nothing of Electron: no event object, no channel of its own choosing.
const bridge: Bridge = {
  sayReady: ask('sayReady'),
  signIn: ask('signIn'),
  cancelSignIn: ask('cancelSignIn'),
  openBrowserAgain: ask('openBrowserAgain'),
  copySignInLink: ask('copySignInLink'),
  signOut: ask('signOut'),
  switchOperator: ask('switchOperator'),
  askFor: ask('askFor'),
  openConsentPage: ask('openConsentPage'),
  copyConsentRequest: ask('copyConsentRequest'),
  openSignOutPage: ask('openSignOutPage'),
  keepView: ask('keepView'),
  watchPeople: ask('watchPeople'),
  toggleFavourite: ask('toggleFavourite'),
  findByAddress: ask('findByAddress'),
  findElsewhere: ask('findElsewhere'),
  changeBoards: ask('changeBoards'),
  findGroups: ask('findGroups'),
  changeGroups: ask('changeGroups'),
  changeAdded: ask('changeAdded'),
  moveBoards: ask('moveBoards'),
  tellWhenFree: ask('tellWhenFree'),
  toggleCompact: ask('toggleCompact'),
  copyText: ask('copyText'),
  transferCall: ask('transferCall'),
  endCall: ask('endCall'),
  takeCallBack: ask('takeCallBack'),
  changeMessages: ask('changeMessages'),
  readCallLog: ask('readCallLog'),
  saveCallLog: ask('saveCallLog'),
  eraseCallLog: ask('eraseCallLog'),
  setUpTelephone: ask('setUpTelephone'),
  changeRingBacks: ask('changeRingBacks'),
  signInToProxy: ask('signInToProxy'),
  readDiagnostics: ask('readDiagnostics'),
  checkNetwork: ask('checkNetwork'),
  changeSettings: ask('changeSettings'),
  on: (name, listener) => {
    if (!Object.hasOwn(broadcasts, name)) throw new Error('no such news')
    const hear = (_event: unknown, news: Parameters<typeof listener>[0]): void => listener(news)
    ipcRenderer.on(name, hear)
    return () => {
      ipcRenderer.off(name, hear)
    }
  },
}

contextBridge.exposeInMainWorld('patchboard', bridge)
