import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

function hasHelper(electronPath) {
  try {
    const { uid, mode } = statSync(join(dirname(electronPath), 'chrome-sandbox'))
    return uid === 0 && (mode & 0o4000) !== 0
  } catch {
    return false
  }
}

const namespacesAllowed = () =>
  spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true']).status === 0

/**
 * The flags this machine forces on Chromium. Its sandbox cannot start as root, nor where user namespaces are closed
 * (most containers, Ubuntu 24): https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md
 * The app's own settings for its pages stay as they are.
 */
export function sandboxFlags(electronPath) {
  if (process.platform !== 'linux') return []
  const works = process.getuid() !== 0 && (hasHelper(electronPath) || namespacesAllowed())
  return works ? [] : ['--no-sandbox']
}
