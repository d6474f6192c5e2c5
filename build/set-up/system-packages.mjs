import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { browserPath } from './browser.mjs'
import { hasDisplay } from './display.mjs'
import { runOrFail } from './run.mjs'
import { Problem, say } from './say.mjs'

/** What Electron links against: Debian's package, and the library in it for other kinds of Linux. */
const LIBRARIES = {
  'libgtk-3-0': 'libgtk-3.so.0',
  libnss3: 'libnss3.so',
  libasound2: 'libasound.so.2',
  libgbm1: 'libgbm.so.1',
  libxss1: 'libXss.so.1',
  'libatk-bridge2.0-0': 'libatk-bridge-2.0.so.0',
  libcups2: 'libcups.so.2',
  libdrm2: 'libdrm.so.2',
}
const FOR_TESTS = ['dbus', 'gnome-keyring', 'libsecret-1-0', 'openssl', 'xdg-utils', 'xdotool']
const FOR_PACKAGES = ['dpkg', 'rpm', 'p7zip-full']
/** Keys pressed, the clipboard read and the display seen from outside. */
const FOR_PACKAGED = ['p7zip-full', 'desktop-file-utils', 'xdotool', 'xclip', 'openssl', 'libnss3-tools']

/** Newer Debian and Ubuntu call some libraries so since their time_t grew: https://wiki.debian.org/ReleaseGoals/64bit-time */
const newerName = (name) => `${name}t64`

const text = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''

function missingOf(names) {
  const asked = names.flatMap((name) => [name, newerName(name)])
  const answer = text('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...asked])
  const installed = new Set(
    answer
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return names.filter((name) => !installed.has(name) && !installed.has(newerName(name)))
}

const asAptKnowsIt = (name) =>
  spawnSync('apt-cache', ['show', newerName(name)]).status === 0 ? newerName(name) : name

async function install(missing) {
  if (process.getuid() !== 0) {
    const names = missing.map(asAptKnowsIt).join(' ')
    throw new Problem(
      `System packages are missing. Install them and start again:\n  sudo apt-get install ${names}`,
    )
  }
  say(`Installing system packages: ${missing.join(' ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runOrFail('apt-get', ['update'], 'The package lists could not be fetched. apt-get says:', { env })
  const args = ['install', '--yes', '--no-install-recommends', ...missing.map(asAptKnowsIt)]
  await runOrFail('apt-get', args, 'The system packages could not be installed. apt-get says:', { env })
}

function lookElsewhere() {
  const known = text('/sbin/ldconfig', ['-p'])
  const missing = known ? Object.values(LIBRARIES).filter((library) => !known.includes(library)) : []
  if (missing.length > 0)
    say(`This Linux seems to lack ${missing.join(', ')}. Install them if Electron does not start.`)
}

/** Sees to what Electron, and for tests the keyring and the browser, need from the system. */
export async function systemPackages(purpose) {
  if (process.platform !== 'linux') return
  if (!existsSync('/usr/bin/dpkg-query')) return lookElsewhere()
  const isDebian = /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  const isForTests = purpose === 'test' || purpose === 'packaged'
  const wanted = [
    ...Object.keys(LIBRARIES),
    ...(hasDisplay() ? [] : ['xvfb']),
    ...(isForTests ? FOR_TESTS : []),
    ...(purpose === 'dist' ? FOR_PACKAGES : []),
    ...(purpose === 'packaged' ? FOR_PACKAGED : []),
    // Ubuntu's package of this name is a snap, which Playwright cannot drive; see browser.mjs for what is done there.
    ...(isForTests && isDebian && !(await browserPath()) ? ['chromium'] : []),
  ]
  const missing = missingOf(wanted)
  if (missing.length > 0) await install(missing)
}
