import type { WebContents } from 'electron'
import type { Instant } from '../../shared/availability/availability'
import type { CameBack, ConsoleView } from '../../shared/console-view'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import { pageOrigin } from './app-protocol'
import { Breakdowns } from './breakdowns'

interface MendParts {
  readonly now: () => Instant
  readonly log: Log
}

/** What stands between a page that broke down and the operator's next call. */
export interface PageMending {
  /** What the operator is doing, told by the page while it is well. */
  readonly keepView: (view: ConsoleView | undefined) => void
  /** What to tell a page that has loaded, once: that it broke down before, and where the operator was. */
  readonly takeCameBack: () => CameBack | undefined
}

/** Where the operator is told that loading again does not help; the reference stands in the log too. */
const stoppedPage = (reference: string): string => `${pageOrigin}/stopped.html?reference=${reference}`

/** Loads a page that broke down again, at once; one that goes on breaking gives way to a page that cannot break. */
export function mendPage(contents: WebContents, { now, log }: MendParts): PageMending {
  const breakdowns = new Breakdowns(now)
  let view: ConsoleView | undefined
  let cameBack: CameBack | undefined
  const load = async (address: string): Promise<void> => {
    // The next breakdown may overtake it; that one is noted by itself.
    await contents
      .loadURL(address)
      .catch((error: unknown) => log.warn('the page was not loaded', { why: String(error) }))
  }
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    const reference = createReference()
    const isLoop = breakdowns.note()
    log.warn('the page broke down', { reference, reason, exitCode, isLoop })
    cameBack = { at: now(), problem: { kind: 'windowBroke', reference }, view }
    void load(isLoop ? stoppedPage(reference) : `${pageOrigin}/`)
  })
  return {
    keepView: (next) => {
      view = next
    },
    takeCameBack: () => {
      const news = cameBack
      cameBack = undefined
      return news
    },
  }
}
