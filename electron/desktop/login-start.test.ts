import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createRecordedLog } from '../testing/recorded-log'
import { followLoginStart, type LoginParts } from './login-start'

interface Computer {
  readonly platform: NodeJS.Platform
  readonly isPackaged?: boolean
  /** It listens to nobody. */
  readonly isDeaf?: boolean
  /** Its user turned the program off in its own list. */
  readonly isTurnedOff?: boolean
}

/** A computer, as far as what it starts at login goes. */
async function sitAt({ platform, isPackaged = true, isDeaf = false, isTurnedOff = false }: Computer) {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-login-'))
  const autostartFile = join(folder, 'patchboard.desktop')
  const seen = { openAtLogin: false, asked: 0 }
  const parts: LoginParts = {
    platform,
    autostartFile,
    program: '/opt/Patchboard/patchboard',
    log: createRecordedLog(),
    app: {
      isPackaged,
      setLoginItemSettings: ({ openAtLogin = false }) => {
        seen.asked += 1
        if (!isDeaf) seen.openAtLogin = openAtLogin
      },
      getLoginItemSettings: () => ({
        openAtLogin: seen.openAtLogin,
        openAsHidden: false,
        wasOpenedAtLogin: false,
        wasOpenedAsHidden: false,
        restoreState: false,
        status: 'enabled',
        executableWillLaunchAtLogin: seen.openAtLogin && !isTurnedOff,
        launchItems: [],
      }),
    },
  }
  const written = (): Promise<string | undefined> => readFile(autostartFile, 'utf8').catch(() => undefined)
  return { parts, seen, written, autostartFile }
}

it('on Linux a file in the folder of autostart entries does it', async () => {
  const { parts, written, seen } = await sitAt({ platform: 'linux' })
  expect(await followLoginStart(true, 'now', parts)).toBe('asChosen')
  expect(await written()).toContain('Exec="/opt/Patchboard/patchboard"')
  expect(await followLoginStart(false, 'now', parts)).toBe('asChosen')
  expect([await written(), seen.asked]).toEqual([undefined, 0])
})

it('a program that has moved is found again at the next start', async () => {
  const { parts, written } = await sitAt({ platform: 'linux' })
  await followLoginStart(true, 'now', parts)
  await followLoginStart(true, 'before', { ...parts, program: '/home/o/Patchboard.AppImage' })
  expect(await written()).toContain('Exec="/home/o/Patchboard.AppImage"')
})

it('what was turned off in the desktop’s settings stays off until it is chosen anew', async () => {
  const { parts, written, autostartFile } = await sitAt({ platform: 'linux' })
  await writeFile(autostartFile, '[Desktop Entry]\nHidden=true\n')
  expect(await followLoginStart(true, 'before', parts)).toBe('heldBack')
  expect(await written()).toContain('Hidden=true')
  expect(await followLoginStart(true, 'now', parts)).toBe('asChosen')
  expect(await written()).not.toContain('Hidden=true')
})

it('a folder that cannot be written is said', async () => {
  const { parts, autostartFile } = await sitAt({ platform: 'linux' })
  await writeFile(autostartFile, '')
  const inFile = { ...parts, autostartFile: join(autostartFile, 'patchboard.desktop') }
  expect(await followLoginStart(true, 'now', inFile)).toBe('refused')
})

it.each(['win32', 'darwin'] as const)(
  'on %s the system is asked, and only for a change',
  async (platform) => {
    const { parts, seen, written } = await sitAt({ platform })
    expect(await followLoginStart(false, 'before', parts)).toBe('asChosen')
    expect(seen.asked).toBe(0)
    expect(await followLoginStart(true, 'now', parts)).toBe('asChosen')
    expect([seen.openAtLogin, await written()]).toEqual([true, undefined])
  },
)

it('a system that does not do it is not said to have done it', async () => {
  const { parts } = await sitAt({ platform: 'darwin', isDeaf: true })
  expect(await followLoginStart(true, 'now', parts)).toBe('refused')
})

it('what the Task Manager holds back is said', async () => {
  const { parts } = await sitAt({ platform: 'win32', isTurnedOff: true })
  expect(await followLoginStart(true, 'now', parts)).toBe('heldBack')
  expect(await followLoginStart(false, 'now', parts)).toBe('asChosen')
})

it.each(['linux', 'win32', 'darwin'] as const)(
  'on %s a run from the sources leaves what an installed console set up',
  async (platform) => {
    const { parts, seen, written, autostartFile } = await sitAt({ platform, isPackaged: false })
    await writeFile(autostartFile, 'of the installed one')
    for (const isWanted of [true, false])
      expect(await followLoginStart(isWanted, 'now', parts)).toBe('notInstalled')
    expect([await written(), seen.asked]).toEqual(['of the installed one', 0])
  },
)
