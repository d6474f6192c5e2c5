import { expect, it } from 'vitest'
import { whoRenews, type Installation } from './who-renews'

const usual = { isPackaged: true, canWrite: true, program: '/opt/Patchboard/patchboard' }
const home = 'C:\\Users\\sofia\\AppData\\Local\\Programs\\Patchboard\\Patchboard.exe'

it.each<[string, Installation]>([
  ['a deb', { ...usual, platform: 'linux', packageKind: 'deb' }],
  ['an rpm', { ...usual, platform: 'linux', packageKind: 'rpm', appImage: '/home/x/P.AppImage' }],
  ['an archive', { ...usual, platform: 'linux' }],
  [
    'an installation for everybody',
    { ...usual, platform: 'win32', program: 'C:\\Program Files\\Patchboard\\Patchboard.exe' },
  ],
  ['an app that only an administrator may change', { ...usual, platform: 'darwin', canWrite: false }],
  ['a developer’s', { ...usual, platform: 'darwin', isPackaged: false }],
])('whoever installed %s renews it', (_what, installation) => {
  expect(whoRenews(installation)).toBe('installer')
})

it.each<[string, Installation]>([
  ['an AppImage of one’s own', { ...usual, platform: 'linux', appImage: '/home/x/P.AppImage' }],
  ['an installation for one operator', { ...usual, platform: 'win32', program: home }],
  ['an app in one’s own folder', { ...usual, platform: 'darwin' }],
])('%s renews itself', (_what, installation) => {
  expect(whoRenews(installation)).toBe('itself')
})
