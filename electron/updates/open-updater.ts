import type { Settings } from '../../shared/settings'
import type { Log } from '../log'
import type { Updater } from './update-watch'

/** electron-updater's sentences may hold paths and addresses; the log takes out what names a person. */
const toLogger = (log: Log) => ({
  info: (text: unknown) => log.note('updater', { said: String(text) }),
  warn: (text: unknown) => log.warn('updater', { said: String(text) }),
  error: (text: unknown) => log.warn('updater', { said: String(text).split('\n')[0] }),
})

/**
 * The way to a feed by electron-updater, which is loaded when it is first needed. What it fetches must be newer, have the hash
 * that the feed names, and on Windows and macOS the signature of who signed this console; a feed may offer a version to a
 * part of all computers (`stagingPercentage`).
 */
export async function openUpdater({ feed, channel }: Settings['updates'], log: Log): Promise<Updater> {
  const { default: updater } = await import('electron-updater')
  const { autoUpdater } = updater
  autoUpdater.logger = toLogger(log)
  autoUpdater.autoDownload = false
  autoUpdater.allowDowngrade = false
  autoUpdater.disableWebInstaller = true
  autoUpdater.setFeedURL({ provider: 'generic', url: feed, channel })
  return {
    check: async () => {
      const answer = await autoUpdater.checkForUpdates()
      return answer?.isUpdateAvailable ? answer.updateInfo.version : undefined
    },
    fetch: async () => {
      await autoUpdater.downloadUpdate()
    },
    allowAtEnd: (isAllowed) => {
      autoUpdater.autoInstallOnAppQuit = isAllowed
    },
  }
}
