import { useMemo } from 'react'
import { useBridge } from '../news/use-news'
import type { Approval } from '../problems/approval-buttons'
import { offeredFeatures } from '../sign-in/permissions'

/** Asks the main process for what an administrator needs to approve the console. */
export function useApproval(): Approval {
  const bridge = useBridge()
  return useMemo(
    () => ({
      openPage: () => bridge.openConsentPage(),
      copyRequest: () => bridge.copyConsentRequest(offeredFeatures),
    }),
    [bridge],
  )
}
