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

/** Who else hears some of the news. */
export type Hearers = { readonly [Name in BroadcastName]?: (news: Broadcasts[Name]) => void }

/** Tells the page first, then whoever in the main process shows the same. */
export const alsoHeardBy =
  (tell: Tell, hearers: Hearers): Tell =>
  (name, news) => {
    tell(name, news)
    const hear: Hearers[typeof name] = hearers[name]
    hear?.(news)
  }
