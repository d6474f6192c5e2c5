import { accessSync, constants, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import type { Log } from '../log'
import type { SettingsKeeper } from '../settings/settings-keeper'
import { openUpdater } from './open-updater'
import { UpdateWatch } from './update-watch'
import { whoRenews } from './who-renews'

/** The first look waits until the console has its calls and calendars; the others come every six hours, milliseconds. */
const times = { first: 5_000, every: 6 * 60 * 60_000 }

function readPackageKind(): string | undefined {
  try {
    return readFileSync(join(process.resourcesPath, 'package-type'), 'utf8').trim()
  } catch {
    return undefined
  }
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

interface Parts {
  readonly settings: SettingsKeeper
  readonly hasCall: () => boolean
  readonly onReady: (version: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: Log
}

/** Keeps this console up to date where that is its own business. */
export function watchUpdates({ settings, hasCall, onReady, environment, log }: Parts): void {
  const program = app.getPath('exe')
  const appImage = environment.APPIMAGE
  const watch = new UpdateWatch({
    renewal: whoRenews({
      isPackaged: app.isPackaged,
      platform: process.platform,
      program,
      packageKind: readPackageKind(),
      appImage,
      canWrite: canWrite(appImage ?? dirname(program)),
    }),
    settings: () => settings.now().values.updates,
    hasCall,
    onReady,
    open: (feed) => openUpdater(feed, log),
    log,
  })
  const first = setTimeout(() => void watch.look(), times.first)
  const others = setInterval(() => void watch.look(), times.every)
  app.once('before-quit', () => {
    clearTimeout(first)
    clearInterval(others)
    watch.end()
  })
}
