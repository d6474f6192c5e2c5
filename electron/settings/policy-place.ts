import { join } from 'node:path'
import type { PolicyPlace } from './read-policy'

/** Where policies lie on this system. `systemRoot`: Windows' own folder. */
export function policyPlaceOf(platform: string, systemRoot = 'C:\\Windows'): PolicyPlace {
  if (platform === 'win32')
    return {
      kind: 'registry',
      program: join(systemRoot, 'System32', 'reg.exe'),
      key: 'HKLM\\Software\\Policies\\Patchboard',
    }
  const path =
    platform === 'darwin' ? '/Library/Preferences/patchboard.policy.json' : '/etc/patchboard/policy.json'
  return { kind: 'file', path }
}
