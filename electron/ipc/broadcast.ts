import type { WebContents } from 'electron'
import type { BroadcastName, Broadcasts } from '../../shared/ipc'

/** Tells the console's page a piece of news. */
export type Tell = <Name extends BroadcastName>(name: Name, news: Broadcasts[Name]) => void

/** Sends news to the page, if there is one to hear it; a page that loads later is told everything when it says it is ready. */
export const createTell =
  (page: () => WebContents | undefined): Tell =>
  (name, news) => {
    const contents = page()
    if (contents && !contents.isDestroyed()) contents.send(name, news)
  }
