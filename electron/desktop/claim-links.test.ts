import { expect, it } from 'vitest'
import { createRecordedLog } from '../testing/recorded-log'
import { claimLinks } from './claim-links'

interface Computer {
  readonly platform?: NodeJS.Platform
  readonly isPackaged?: boolean
  /** Whose the links are; empty: nobody's. */
  readonly owner?: string
  readonly isOurs?: boolean
  readonly isDeaf?: boolean
}

/** What became of the links on a computer. */
function claimOn({
  platform = 'win32',
  isPackaged = true,
  owner = '',
  isOurs = false,
  isDeaf = false,
}: Computer) {
  const asked: string[] = []
  const log = createRecordedLog()
  claimLinks({
    platform,
    log,
    scheme: 'patchboard',
    program: 'C:\\Patchboard\\Patchboard.exe',
    app: {
      isPackaged,
      name: 'Patchboard',
      isDefaultProtocolClient: () => isOurs,
      getApplicationNameForProtocol: () => owner,
      setAsDefaultProtocolClient: (scheme, program, before = []) => {
        asked.push([scheme, program, ...before].join(' '))
        return !isDeaf
      },
    },
  })
  return { asked, said: log.lines.join() }
}

it.each<[string, Computer]>([
  ['nobody’s', {}],
  ['ours in a folder where it lay before', { owner: 'Patchboard' }],
  ['nobody’s on a Mac', { platform: 'darwin' }],
])('links that are %s are taken', (_whose, computer) => {
  expect(claimOn(computer).asked).toEqual(['patchboard C:\\Patchboard\\Patchboard.exe --'])
})

it.each<[string, Computer]>([
  ['ours already', { isOurs: true, owner: 'Patchboard' }],
  ['of another program', { owner: 'Call Centre Pro' }],
  ['of a package on Linux, whose desktop file names them', { platform: 'linux' }],
  ['met in a run from the sources', { isPackaged: false }],
])('links that are %s are left alone', (_whose, computer) => {
  expect(claimOn(computer).asked).toEqual([])
})

it.each<[string, Computer]>([
  ['opener=ours', {}],
  ['opener=another', { owner: 'Call Centre Pro' }],
  ['opener=refused', { isDeaf: true }],
])('the log says %s, and no program’s name', (said, computer) => {
  const log = claimOn(computer).said
  expect(log).toContain(said)
  expect(log).not.toContain('Call Centre')
})
