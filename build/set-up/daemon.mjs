import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Problem } from './say.mjs'

/** Lets a helper die with us even when we are killed outright: https://man7.org/linux/man-pages/man1/setpriv.1.html */
const TIED_TO_US = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', '--'] : []

/**
 * Starts a helper program in a group of its own, so that Ctrl-C reaches only the app and the helper outlives it.
 * Resolves with `{ firstLine, isRunning, stop }`: at once, or when the helper has written its first line on the
 * file descriptor `readyOn`. `as`: `{ uid, gid }` of another user, which root may name.
 */
export function startDaemon(command, args, { env = {}, input, readyOn, as = {} }) {
  const stdio = ['pipe', 'ignore', 'ignore', 'ignore']
  if (readyOn) stdio[readyOn] = 'pipe'
  const [program, ...rest] = [...TIED_TO_US, command, ...args]
  const child = spawn(program, rest, { env: { ...process.env, ...env }, detached: true, stdio, ...as })
  let running = true
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve)).then(
    () => (running = false),
  )
  const daemon = {
    isRunning: () => running,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }

  return new Promise((resolve, reject) => {
    void ended.then(() => reject(new Problem(`${command} could not be started. Is it installed?`)))
    // A helper that never starts does not read its input; that is told by its end.
    child.stdin.on('error', () => {}).end(input)
    if (!readyOn) return resolve(daemon)
    let said = ''
    child.stdio[readyOn].setEncoding('utf8').on('data', (text) => {
      said += text
      if (said.includes('\n')) resolve({ ...daemon, firstLine: said.split('\n')[0] })
    })
  })
}
