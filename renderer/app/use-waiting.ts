import { useMemo } from 'react'
import { useBridge } from '../news/use-news'
import type { Ways } from '../sign-in/waiting-buttons'
import type { Asked } from './use-asked'

/** What can be asked of the main process while the browser is open for signing in. */
export function useWaiting(ask: Asked['ask']): Ways {
  const bridge = useBridge()
  return useMemo(
    () => ({
      openAgain: () => void ask(bridge.openBrowserAgain()),
      copyLink: () => ask(bridge.copySignInLink()),
      cancel: () => void bridge.cancelSignIn(),
    }),
    [bridge, ask],
  )
}
