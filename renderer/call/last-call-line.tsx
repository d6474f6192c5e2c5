import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Calls } from '../../shared/call'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage, type Language } from '../words/language'
import strip from './call-strip.module.css'

/** Afterwards they are of no use any more, milliseconds: whoever is not reached comes back within minutes. */
const shownFor = { handedOver: 5 * 60_000, ended: 30_000 }

interface Said {
  readonly sentence: string
  /** What bringing it back is called. */
  readonly back: string
}

function toSaid(
  { last, ended }: Calls,
  now: Instant,
  { words: { calls }, times }: Language,
): Said | undefined {
  if (last && now - last.at < shownFor.handedOver) {
    const { to, number = '', by, at } = last
    return { sentence: calls.handedOver[by](to.name, number, times.time(at)), back: calls.itCameBack }
  }
  if (!ended || now - ended.at >= shownFor.ended) return undefined
  const { name, number } = ended.caller
  return { sentence: calls.ended(name ?? number ?? calls.unknownCaller), back: calls.bringBack }
}

interface Props {
  readonly calls: Calls
  readonly now: Instant
  readonly takeBack: () => void
  /** The key that does the same, as it is printed. */
  readonly keyName: string
}

/** What was done with the call that left last, and the way back. */
export function LastCallLine({ calls, now, takeBack, keyName }: Props): ReactNode {
  const said = toSaid(calls, now, useLanguage())
  if (!said) return null
  return (
    <div className={strip.done}>
      <span role="status">{said.sentence}</span>
      <Button look="plain" onClick={takeBack}>
        {said.back}
        <span aria-hidden="true">
          <KeyHint>{keyName}</KeyHint>
        </span>
      </Button>
    </div>
  )
}
