import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { HandedOver } from '../../shared/call'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import strip from './call-strip.module.css'

/** Afterwards it is of no use any more, milliseconds: whoever is not reached comes back within minutes. */
const shownFor = 5 * 60_000

interface Props {
  readonly handedOver: HandedOver
  readonly now: Instant
  readonly takeBack: () => void
}

/** What was done with the last call, and the way back if nobody took it. */
export function HandedOverLine({ handedOver, now, takeBack }: Props): ReactNode {
  const { words, times } = useLanguage()
  const { to, number = '', by, at } = handedOver
  if (now - at >= shownFor) return null
  return (
    <div className={strip.done}>
      <span role="status">{words.calls.handedOver[by](to.name, number, times.time(at))}</span>
      <Button look="plain" onClick={takeBack}>
        {words.calls.itCameBack}
        <span aria-hidden="true">
          <KeyHint>F9</KeyHint>
        </span>
      </Button>
    </div>
  )
}
