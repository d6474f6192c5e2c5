import { useLayoutEffect } from 'react'
import { useSettings } from '../news/use-settings'

/** How high rows are stands on the page itself, where its measures are. */
export function useDensity(): void {
  const { density } = useSettings().values
  useLayoutEffect(() => {
    document.documentElement.dataset['density'] = density
  }, [density])
}
