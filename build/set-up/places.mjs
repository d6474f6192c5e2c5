import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where things wait that outlive a clone. A relative XDG path is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/ */
export function cacheFolder() {
  const asked = process.env.XDG_CACHE_HOME ?? ''
  return join(isAbsolute(asked) ? asked : join(homedir(), '.cache'), 'patchboard')
}
