import { useCallback } from 'react'
import { useBridge } from '../news/use-news'

/** Puts a text on the clipboard; settles with true when it is there. */
export function useCopy(): (text: string) => Promise<boolean> {
  const bridge = useBridge()
  return useCallback(
    async (text) => {
      await bridge.copyText(text)
      return true
    },
    [bridge],
  )
}
