import { spawn } from 'node:child_process'
import { root } from './places.mjs'
import { Problem, tail } from './say.mjs'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const GRACE_MS = 5000
const ownGroup = process.platform !== 'win32'

/** Some tools colour their output for a file or a pipe too. */
const PLAIN = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' }

let stopped = false

/** Whether somebody asked us to stop (Ctrl-C) while a command was running. */
export const wasStopped = () => stopped

export function endGroup(child, signal) {
  try {
    process.kill(ownGroup ? -child.pid : child.pid, signal)
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * Runs a command to its end and never rejects. With `show` its output goes to the screen, else it is collected.
 * The child gets a group of its own: Ctrl-C would otherwise reach it twice (from the terminal and from us), and
 * Electron treats a second signal as "die at once".
 */
export function run(command, args, { env = {}, cwd = root, show = false, timeout } = {}) {
  if (stopped) return Promise.resolve({ code: 130, output: 'Stopped.', timedOut: false })
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...PLAIN, ...env },
      detached: ownGroup,
      windowsHide: true,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text))
    }

    const timers = []
    const later = (ms, action) => timers.push(setTimeout(action, ms))
    const stop = (signal) => {
      if (stopped) return
      stopped = true
      child.kill(signal)
      later(GRACE_MS, () => endGroup(child, 'SIGKILL'))
    }
    let timedOut = false
    if (timeout) later(timeout, () => ((timedOut = true), endGroup(child, 'SIGKILL')))
    for (const signal of STOP_SIGNALS) process.on(signal, stop)

    const finish = (code) => {
      for (const timer of timers) clearTimeout(timer)
      for (const signal of STOP_SIGNALS) process.off(signal, stop)
      resolve({ code, output, timedOut })
    }
    child.on('error', (error) => {
      output += `${command} could not be started (${error.code}).`
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

/** A quiet step of set-up: no word when it works, one sentence and the end of its output when it does not. */
export async function runOrFail(command, args, failure, options) {
  const { code, output } = await run(command, args, options)
  if (stopped) throw new Problem('Stopped.')
  if (code !== 0) throw new Problem(`${failure}\n${tail(output)}`)
  return output
}
