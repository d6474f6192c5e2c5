import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startDaemon } from './daemon.mjs'
import { Problem } from './say.mjs'

const TRIES = 50
const PAUSE_MS = 100
const SECRETS = 'org.freedesktop.secrets'

function isServed(env, as) {
  const args = ['--session', '--print-reply=literal', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus']
  const ask = [...args, 'org.freedesktop.DBus.NameHasOwner', `string:${SECRETS}`]
  const { stdout } = spawnSync('dbus-send', ask, { env: { ...process.env, ...env }, encoding: 'utf8', ...as })
  return stdout?.includes('true') ?? false
}

async function untilServed(keyring, env, as) {
  for (let left = TRIES; left > 0 && keyring.isRunning(); left -= 1) {
    if (isServed(env, as)) return
    await wait(PAUSE_MS)
  }
  throw new Problem('gnome-keyring-daemon does not answer on the session bus. Is it installed?')
}

/** A bus on which nothing is started by itself: a keyring that was ended stays away. */
const busConfig = (path) => `<busconfig>
  <type>session</type>
  <listen>unix:path=${path}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/**
 * An empty, unlocked keyring on a session bus of its own: tests neither see nor touch the one of whoever runs them.
 * Resolves with `{ env, end, serve, stop }`; a program finds the keyring through the bus address in `env` alone.
 * `end` takes the keyring off its bus, `serve` brings it back with the same secrets, locked or not.
 * `as`: `{ uid, gid }` of the user whose keyring it is, when that is not ours.
 */
export async function openKeyring({ as } = {}) {
  const nothing = async () => {}
  if (process.platform !== 'linux') return { env: {}, end: nothing, serve: nothing, stop: nothing }
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-keyring-'))
  const [data, runtime] = ['data', 'runtime'].map((name) => join(folder, name))
  for (const path of [data, runtime]) mkdirSync(path, { mode: 0o700 })
  if (as) for (const path of [folder, data, runtime]) chownSync(path, as.uid, as.gid)
  const homes = { XDG_DATA_HOME: data, XDG_RUNTIME_DIR: runtime }
  const config = join(folder, 'bus.conf')
  writeFileSync(config, busConfig(join(runtime, 'bus')))
  const started = []
  const stop = async () => {
    for (const daemon of started.reverse()) await daemon.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const busArgs = [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address=1']
    const bus = await startDaemon('dbus-daemon', busArgs, { env: homes, readyOn: 1, as })
    started.push(bus)
    const env = { DBUS_SESSION_BUS_ADDRESS: bus.firstLine }
    let keyring
    const end = async () => keyring?.stop()
    const serve = async ({ isLocked }) => {
      await end()
      // The daemon takes all it reads for the password: here it is a line end, as an empty one opens no keyring.
      const args = ['--foreground', ...(isLocked ? [] : ['--unlock']), '--components=secrets']
      keyring = await startDaemon('gnome-keyring-daemon', args, {
        env: { ...homes, ...env },
        input: '\n',
        as,
      })
      started.push(keyring)
      await untilServed(keyring, env, as)
    }
    await serve({ isLocked: false })
    return { env, end, serve, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
