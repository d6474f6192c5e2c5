import { useCallback, useEffect, useRef, useState } from 'react'
import { networkSteps, type NetworkFinding, type NetworkStep } from '../../shared/network-check'
import { useBridge } from '../news/use-news'

/** What came of each step so far; `undefined` stands for one that could not be made. */
export type NetworkFindings = ReadonlyMap<NetworkStep, NetworkFinding | undefined>

export interface NetworkCheck {
  readonly findings: NetworkFindings
  /** The step that is being made; absent: none is. */
  readonly step?: NetworkStep
  readonly run: () => void
}

/** Makes one step after the other while somebody looks. */
export function useNetworkCheck(): NetworkCheck {
  const bridge = useBridge()
  const [findings, setFindings] = useState<NetworkFindings>(new Map())
  const [step, setStep] = useState<NetworkStep>()
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => void (isThere.current = false)
  }, [])
  const check = useCallback(async () => {
    setFindings(new Map())
    for (const next of networkSteps) {
      if (!isThere.current) return
      setStep(next)
      const outcome = await bridge.checkNetwork(next).catch(() => undefined)
      const finding = outcome?.ok === true ? outcome.value : undefined
      setFindings((before) => new Map(before).set(next, finding))
    }
    setStep(undefined)
  }, [bridge])
  return { findings, run: () => void check(), ...(step !== undefined && { step }) }
}
