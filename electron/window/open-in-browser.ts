import { shell } from 'electron'

/** Addresses the browser may be sent to: https, or the sample organisation's page on this computer. */
export function isForBrowser(link: string): boolean {
  if (!URL.canParse(link)) return false
  const { protocol, hostname, username, password } = new URL(link)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
}

/** Opens a link in the system browser; rejects when it is not a web address or no browser answers. */
export async function openInBrowser(link: string): Promise<void> {
  if (!isForBrowser(link)) throw new Error('not a web address')
  await shell.openExternal(link)
}
