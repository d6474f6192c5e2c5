import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** So long a log may become before a new one is begun, bytes; so many older ones are kept beside it. */
const mostBytes = 5 * 1024 * 1024
const mostOlder = 2
/** Lines that wait for the file at most; a start writes about ten. */
const mostWaiting = 1_000

const nameOf = (age: number): string => (age === 0 ? 'patchboard.log' : `patchboard.${age}.log`)

/** patchboard.log becomes patchboard.1.log, that one patchboard.2.log, and what was that is gone. */
function rotate(folder: string): void {
  rmSync(join(folder, nameOf(mostOlder)), { force: true })
  for (let age = mostOlder - 1; age >= 0; age -= 1) {
    try {
      renameSync(join(folder, nameOf(age)), join(folder, nameOf(age + 1)))
    } catch {
      // There is none of that age.
    }
  }
}

/** The log on the disk, of finished lines without secrets. What is written before it is open waits. */
export class LogFile {
  #waiting: string[] = []
  #write: ((line: string) => void) | undefined

  readonly write = (line: string): void => {
    if (this.#write) this.#write(line)
    else if (this.#waiting.length < mostWaiting) this.#waiting.push(line)
  }

  /** Opens it in this folder, for its owner alone. A disk that takes nothing takes nothing: the console goes on. */
  async open(folder: string): Promise<void> {
    const { default: electronLog } = await import('electron-log/node')
    const log = electronLog.create({ logId: 'patchboard' })
    log.transports.console.level = false
    const { file } = log.transports
    file.resolvePathFn = () => join(folder, nameOf(0))
    file.format = '{text}'
    file.maxSize = mostBytes
    file.sync = false
    file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
    file.archiveLogFn = () => rotate(folder)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
    } catch {
      return
    }
    this.#write = (line) => log.info(line)
    for (const line of this.#waiting.splice(0)) this.#write(line)
  }
}
