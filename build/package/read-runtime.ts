import { dirname } from 'node:path'

/** The Electron that goes into a package. */
export interface Runtime {
  readonly folder: string
  readonly version: string
  /** False: a runtime for development, see set-up/fallback-runtime.mjs. */
  readonly isForUsers: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** dist.mjs has looked for the runtime and says which one it is. */
export function readRuntime(environment: Environment): Runtime {
  const {
    PATCHBOARD_ELECTRON: path,
    PATCHBOARD_ELECTRON_VERSION: version,
    PATCHBOARD_ELECTRON_ORIGIN: origin,
  } = environment
  if (!path || !version) throw new Error('Packages are made by npm run dist.')
  return { folder: dirname(path), version, isForUsers: origin === 'official' }
}
