/** What is known of how this console came onto the computer. */
export interface Installation {
  readonly isPackaged: boolean
  readonly platform: string
  /** Where its program lies. */
  readonly program: string
  /** What electron-builder wrote into a package that a package manager owns: `deb`, `rpm`. */
  readonly packageKind?: string | undefined
  /** The one file that an AppImage is, as its runtime tells it. */
  readonly appImage?: string | undefined
  /** Whether this user may change the program. */
  readonly canWrite: boolean
}

/** Who brings a newer one: the console itself, or whoever installed it. */
export type Renewal = 'itself' | 'installer'

const forEverybody = /^[a-z]:\\program files( \(x86\))?\\/i

/**
 * A console renews itself only where its operator installed it for themselves. deb, rpm, MSI and an installation for everybody
 * belong to IT; an archive belongs to whoever unpacked it.
 */
export function whoRenews(installation: Installation): Renewal {
  const { isPackaged, platform, program, packageKind, appImage, canWrite } = installation
  if (!isPackaged || packageKind !== undefined || !canWrite) return 'installer'
  if (platform === 'win32') return forEverybody.test(program) ? 'installer' : 'itself'
  if (platform === 'darwin') return 'itself'
  return appImage === undefined ? 'installer' : 'itself'
}
