import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { fuses, type Fuses } from '../fuses'

const names = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
  'WasmTrapHandlers',
] as const satisfies readonly (keyof Fuses)[]

/** What a runtime for development has in its folder and no package needs. */
const leftOut = ['resources/default_app.asar', 'resources/default_app.sha256', 'stamp', 'version']

function executableOf({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  return join(appOutDir, electronPlatformName === 'win32' ? `${productFilename}.exe` : 'patchboard')
}

/** Sets every fuse that this Electron has; one that it has and the table lacks ends the build. */
async function setFuses(executable: string, isMac: boolean): Promise<void> {
  const wire = Object.keys(await getCurrentFuseWire(executable)).filter((key) => /^\d+$/.test(key))
  const known = names.filter((name) => wire.includes(String(FuseV1Options[name])))
  if (known.length < wire.length)
    throw new Error(`This Electron has ${wire.length} fuses; build/fuses.ts decides ${known.length} of them.`)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: isMac,
    ...Object.fromEntries(known.map((name) => [FuseV1Options[name], fuses[name].on])),
  })
}

/** Between copying and signing: fuses set, leftovers gone. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  for (const path of leftOut) await rm(join(context.appOutDir, path), { force: true })
  await setFuses(executableOf(context), context.electronPlatformName === 'darwin')
}
