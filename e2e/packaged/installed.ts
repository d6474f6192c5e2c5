import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = process.env.PATCHBOARD_PACKAGES ?? fileURLToPath(new URL('../../dist', import.meta.url))
const folder = '/opt/Patchboard'

/** The one package of this kind. */
export function packageFile(ending: string): string {
  const [file, ...more] = readdirSync(packages).filter((name) => name.endsWith(ending))
  if (file === undefined || more.length > 0) throw new Error(`${packages} has not exactly one ${ending}`)
  return join(packages, file)
}

/** A package that was put onto this computer. */
export interface Installed {
  /** Before every path of the package: empty when it was installed into the system. */
  readonly prefix: string
  readonly program: string
  readonly isInSystem: boolean
  /** Takes it away again, as its package manager does. */
  readonly remove: () => void
}

const apt = (...args: readonly string[]): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['--quiet', '--quiet', '--yes', ...args], { env, stdio: 'pipe' })
}

const isInstalled = (): boolean =>
  spawnSync('dpkg-query', ['-W', 'patchboard'], { stdio: 'ignore' }).status === 0

/** Into the system where that is ours to change and has none yet, otherwise beside it. */
export function installDeb(): Installed {
  const deb = packageFile('.deb')
  if (process.getuid?.() === 0 && !isInstalled() && !existsSync(folder)) {
    apt('install', '--no-install-recommends', deb)
    const remove = (): void => apt('purge', 'patchboard')
    return { prefix: '', program: '/usr/bin/patchboard', isInSystem: true, remove }
  }
  const prefix = mkdtempSync(join(tmpdir(), 'patchboard-root-'))
  execFileSync('dpkg-deb', ['-x', deb, prefix])
  const remove = (): void => rmSync(prefix, { recursive: true, force: true })
  return { prefix, program: join(prefix, folder, 'patchboard'), isInSystem: false, remove }
}

/** The archive, unpacked by whoever likes to have it somewhere. */
export function unpackArchive(): Installed {
  const prefix = mkdtempSync(join(tmpdir(), 'patchboard-archive-'))
  execFileSync('tar', ['-xzf', packageFile('.tar.gz'), '-C', prefix, '--strip-components=1'])
  execFileSync('chmod', ['755', prefix])
  const remove = (): void => rmSync(prefix, { recursive: true, force: true })
  return { prefix, program: join(prefix, 'patchboard'), isInSystem: false, remove }
}
