import type { DesktopPart } from '../parts'

export const englishDesktop: DesktopPart = {
  desktop: {
    startAtLogin: 'Start when I sign in to this computer',
    loginStart: {
      asChosen: 'Patchboard is then open before the first call comes.',
      notInstalled: 'Only an installed Patchboard can do this, and this one is not installed.',
      heldBack: 'It is turned off in the computer’s own settings: turn it on there too.',
      refused: 'The computer did not take this change.',
    },
    onTop: 'Stay on top of other windows',
    onTopMeans: 'The narrow strip always does.',
    inTray: 'Keep running in the tray when the window is closed',
    inTrayMeans: 'Calls and your keys still bring it up. The icon’s menu has Quit.',
    noTray: 'This desktop shows no tray, so closing the window ends Patchboard.',
    keys: 'Keys that bring Patchboard up',
    keysMeans:
      'From any program. Press them here: two of Ctrl, Alt and Shift with a letter or digit, or one of them with an F-key.',
    keysForm: 'Hold two of Ctrl, Alt and Shift with a letter or digit, or one of them with an F-key.',
    noKeys: 'none',
    removeKeys: 'No keys',
    keysStand: {
      taken: 'Another program or the computer has these keys, so they do nothing here. Press others.',
      notOnWayland:
        'This desktop (Wayland) gives programs no keys of their own. In the computer’s keyboard settings, bind keys to the command patchboard: it brings the console up.',
    },
    updateReady: (version) => `Patchboard ${version} is here. It is put in place when you quit Patchboard.`,
    understood: 'All right',
    notifications: 'Notifications',
    notificationsMean:
      'When somebody is free whom you wait for, or a caller is to be rung back. A press on one opens the person.',
  },
}
