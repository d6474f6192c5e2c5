import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDaemon } from './daemon.mjs'
import { run } from './run.mjs'
import { Problem } from './say.mjs'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The key to the display, so that no other user of this machine can look at it: https://www.x.org/releases/X11R7.7/doc/man/man3/Xau.3.xhtml */
function writeKey(file) {
  const field = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes])
  const anyAddress = Buffer.from([255, 255])
  const parts = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), randomBytes(16)]
  writeFileSync(file, Buffer.concat([anyAddress, ...parts.map(field)]), { mode: 0o600 })
}

/**
 * A display to open windows on: the one there is, or a hidden one of our own.
 * Resolves with `{ env, stop }`, for a hidden one also with its name and the file that holds its picture.
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: {}, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-display-'))
  const key = join(folder, 'key')
  writeKey(key)
  const screen = ['-screen', '0', '1600x1000x24', '-fbdir', folder]
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const args = ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-auth', key]
    const { firstLine, stop } = await startDaemon('Xvfb', args, { readyOn: 3 })
    const name = `:${firstLine}`
    return {
      env: { DISPLAY: name, XAUTHORITY: key },
      hidden: { name, frame: join(folder, 'Xvfb_screen0') },
      stop: () => stop().then(remove),
    }
  } catch (error) {
    remove()
    throw new Problem(
      `There is no display here, and no hidden one could be opened. ${error.message} On Debian: apt-get install xvfb. Or start from a desktop.`,
    )
  }
}

/** Runs a command where it can open windows, and puts the display away afterwards. */
export async function withDisplay(command, args, { onHidden, ...options } = {}) {
  const display = await openDisplay()
  const ended = new AbortController()
  try {
    if (display.hidden) void onHidden?.(display.hidden, ended.signal)
    return await run(command, args, { ...options, show: true, env: { ...options.env, ...display.env } })
  } finally {
    ended.abort()
    await display.stop()
  }
}
