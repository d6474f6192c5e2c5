import { spawn } from 'node:child_process'
import { shell } from 'electron'
import { isForBrowser } from './open-in-browser'

/** Links that name a number and nothing else: no parameters, no second number, no command. */
export const isForPhone = (link: string): boolean =>
  /^(tel|callto|sip):\+?\d{1,32}(@[a-z\d.-]{1,253}(:\d{1,5})?)?$/i.test(link)

/** Where there is no desktop, xdg-open becomes the browser itself and ends with it: after this long it has taken the link, milliseconds. */
const longestOpening = 3_000

/**
 * Electron does not wait for xdg-open and says that all went well even where there is none, or no program for the link.
 * It says so itself, by its exit code: https://portland.freedesktop.org/doc/xdg-open.html
 */
function openByDesktop(link: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('xdg-open', [link], { shell: false, stdio: 'ignore', detached: true })
    child.unref()
    const timer = setTimeout(resolve, longestOpening)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve()
      else reject(new Error(`xdg-open ended with ${String(code)}`))
    })
  })
}

/** Opens a telephone link in the program that the computer has for it, or Teams by its web address; rejects for anything else and when nothing takes it. */
export async function openInPhone(link: string): Promise<void> {
  if (!isForPhone(link) && !isForBrowser(link)) throw new Error('neither a number nor a web address')
  await (process.platform === 'linux' ? openByDesktop(link) : shell.openExternal(link))
}
