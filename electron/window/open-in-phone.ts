import { shell } from 'electron'
import { openInBrowser } from './open-in-browser'

/** Links that name a number and nothing else: no parameters, no second number, no command. */
export const isForPhone = (link: string): boolean =>
  /^(tel|callto|sip):\+?\d{1,32}(@[a-z\d.-]{1,253}(:\d{1,5})?)?$/i.test(link)

/** Opens a telephone link in the program that the computer has for it, a web address in the browser; rejects for anything else and when nothing answers. */
export async function openInPhone(link: string): Promise<void> {
  if (isForPhone(link)) await shell.openExternal(link)
  else await openInBrowser(link)
}
