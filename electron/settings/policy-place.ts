import { win32 } from 'node:path'
import type { PolicyPlace } from './read-policy'

/** Where policies lie on this system. `systemRoot`: Windows' own folder. */
export function policyPlaceOf(platform: string, systemRoot = 'C:\\Windows'): PolicyPlace {
  if (platform === 'win32')
    return {
      kind: 'registry',
      program: win32.join(systemRoot, 'System32', 'reg.exe'),
      path: 'HKLM\\Software\\Policies\\Patchboard',
    }
  if (platform !== 'darwin') return { kind: 'file', path: '/etc/patchboard/policy.json' }
  return {
    kind: 'plist',
    program: '/usr/bin/plutil',
    // The app's id: where device management puts the profile of an app.
    path: '/Library/Managed Preferences/org.patchboard.console.plist',
    otherwise: '/Library/Preferences/patchboard.policy.json',
  }
}
