import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { EndpointOptions } from './endpoint-options'
import { HandOverOptions } from './hand-over-options'
import { LogOptions } from './log-options'

/** How calls come in, and how they go out. */
export function TelephoneOptions({ now }: { readonly now: Instant }): ReactNode {
  return (
    <>
      <EndpointOptions now={now} />
      <HandOverOptions now={now} />
      <LogOptions now={now} />
    </>
  )
}
