import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { openKeyring } from '../../build/set-up/keyring.mjs'
import { takePicture } from '../../build/set-up/picture.mjs'

const opener = fileURLToPath(new URL('../bin/xdg-open', import.meta.url))

type Environment = Readonly<Record<string, string>>

/** Chromium's sandbox does not start for root: the operator is somebody without rights. */
const nobody = { uid: 65_534, gid: 65_534 }

/** One start of an installed program, looked at from outside. */
export interface Started {
  readonly log: () => string
  readonly pid: number
  /** Closes the window as its × does, and waits for the program's end. Resolves with the exit code. */
  readonly close: () => Promise<number | null>
  readonly ended: Promise<number | null>
}

export interface Seat {
  readonly home: string
  /** Gives the operator what was put into their home for them. */
  readonly own: () => void
  readonly start: (program: string, args?: readonly string[], more?: Environment) => Started
  /** Links that were handed to the system browser. */
  readonly links: () => Promise<readonly string[]>
  /** Presses keys into the window that has the focus, as the operator does. */
  readonly press: (...keys: readonly string[]) => void
  readonly type: (text: string) => void
  readonly clipboard: () => string
  /** Empties the clipboard. */
  readonly clear: () => void
  /** A picture of the hidden display; none where somebody's own display is used. */
  readonly picture: (target: string) => Promise<void>
  readonly leave: () => Promise<void>
}

/** Ends a program that a test left running, with all of its processes. */
function endWhole({ pid }: Started): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function startAt(env: Environment, as: typeof nobody | undefined) {
  return (program: string, args: readonly string[] = [], more: Environment = {}): Started => {
    const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe']
    const child: ChildProcess = spawn(program, args, {
      env: { ...env, ...more },
      cwd: '/',
      stdio,
      detached: true,
      ...as,
    })
    let log = ''
    child.stderr?.on('data', (chunk) => (log += String(chunk)))
    const ended = once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null))
    const close = (): Promise<number | null> => {
      child.kill('SIGTERM')
      return ended
    }
    return { log: () => log, pid: child.pid ?? 0, close, ended }
  }
}

/** An operator's surroundings on this computer: a home, a session bus with a keyring, the display, a browser to be called. */
export async function openSeat(): Promise<Seat> {
  const as = process.getuid?.() === 0 ? nobody : undefined
  const home = mkdtempSync(join(tmpdir(), 'patchboard-seat-'))
  const keyring = await openKeyring(as && { as })
  const [key, links] = [join(home, 'display-key'), join(home, 'links')]
  if (process.env.XAUTHORITY) copyFileSync(process.env.XAUTHORITY, key)
  writeFileSync(links, '')
  mkdirSync(join(home, 'bin'))
  copyFileSync(opener, join(home, 'bin', 'xdg-open'))
  chmodSync(join(home, 'bin', 'xdg-open'), 0o755)
  if (as) for (const path of [home, key, links]) chownSync(path, as.uid, as.gid)
  const shown = { DISPLAY: process.env.DISPLAY ?? '', XAUTHORITY: key }
  const env = {
    ...keyring.env,
    ...shown,
    HOME: home,
    // By this Chromium knows which keyring is the desktop's.
    XDG_CURRENT_DESKTOP: 'GNOME',
    PATH: `${join(home, 'bin')}${delimiter}/usr/bin${delimiter}/bin`,
    PATCHBOARD_E2E_LINKS: links,
    TZ: 'Europe/Zurich',
    LANG: 'en_GB.UTF-8',
    LANGUAGE: 'en_GB',
  }
  const started: Started[] = []
  const start = startAt(env, as)
  const ask = (command: string, ...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      env: { ...process.env, ...shown },
      encoding: 'utf8',
    })
    expect(status, `${command}: ${stderr}`).toBe(0)
    return stdout
  }
  return {
    home,
    own: () => {
      if (as) spawnSync('chown', ['-R', `${as.uid}:${as.gid}`, home])
    },
    start: (program, args, more) => {
      const one = start(program, args, more)
      started.push(one)
      return one
    },
    links: async () => (await readFile(links, 'utf8')).split('\n').filter(Boolean),
    press: (...keys) => void ask('xdotool', 'key', '--delay', '40', ...keys),
    type: (text) => void ask('xdotool', 'type', '--delay', '40', text),
    clipboard: () =>
      spawnSync('xclip', ['-selection', 'clipboard', '-o'], {
        env: { ...process.env, ...shown },
        encoding: 'utf8',
        timeout: 3_000,
      }).stdout,
    clear: () => {
      spawnSync('xclip', ['-selection', 'clipboard'], {
        env: { ...process.env, ...shown },
        input: '',
        stdio: ['pipe', 'ignore', 'ignore'],
        timeout: 3_000,
      })
    },
    picture: async (target) => {
      const frame = join(dirname(process.env.XAUTHORITY ?? ''), 'Xvfb_screen0')
      if (existsSync(frame)) expect(await takePicture(frame, target)).toBe(true)
    },
    leave: async () => {
      started.forEach(endWhole)
      await Promise.all(started.map(({ ended }) => ended))
      await keyring.stop()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
