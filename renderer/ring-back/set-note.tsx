import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { RingBack, RingBackId } from '../../shared/ring-back'
import { useRingBacks } from '../news/use-ring-backs'
import { Button } from '../ui/button'
import { NoteBar } from '../ui/note-bar'
import { useLanguage } from '../words/language'
import { toCallerName } from './to-caller-name'

/** So long is said that a reminder was set, milliseconds. */
const shownFor = 60_000

/** The reminder that was set last, and when. */
export interface LastSet {
  readonly id: RingBackId
  readonly at: Instant
}

interface Props {
  readonly last: LastSet | undefined
  readonly now: Instant
  readonly remove: (ringBack: RingBack) => void
}

/** Says when the operator will be reminded, right after they asked for it. */
export function SetNote({ last, now, remove }: Props): ReactNode {
  const language = useLanguage()
  const { words, times } = language
  const { ringBacks } = useRingBacks()
  const set = ringBacks.find(({ id }) => id === last?.id)
  if (!last || !set || set.isDue || now - last.at > shownFor) return null
  const { atFree, atWait, willRemind } = words.ringBacks
  const when = (set.isByCalendar ? atFree : atWait)(times.moment(set.due, now))
  return (
    <NoteBar>
      <span role="status">{willRemind(toCallerName(set.caller, language), when)}</span>
      <Button look="plain" onClick={() => remove(set)}>
        {words.ringBacks.remove}
      </Button>
    </NoteBar>
  )
}
