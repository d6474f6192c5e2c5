import { useMemo, useState } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Caller } from '../../shared/call'
import type { Person } from '../../shared/person'
import type { Problem } from '../../shared/problem'
import {
  isRingBackId,
  ringBackFrom,
  toRingBackTime,
  type RingBack,
  type RingBackId,
} from '../../shared/ring-back'
import { useAvailability } from '../news/use-availability'
import { useBridge } from '../news/use-news'
import { useRingBacks } from '../news/use-ring-backs'
import type { RingBackActs } from '../ring-back/due-strip'
import type { LastSet } from '../ring-back/set-note'
import { useLanguage } from '../words/language'
import { useAsked } from './use-asked'

function createId(): RingBackId {
  const id = crypto.randomUUID()
  if (!isRingBackId(id)) throw new Error('a GUID has another form')
  return id
}

/** Callers to be rung back, as the console deals with them. */
export interface RingingBack {
  /** Those that are due, the one that waits longest first. */
  readonly due: readonly RingBack[]
  readonly set: () => void
  /** Dials the one that waits longest. */
  readonly dialFirst: () => void
  readonly acts: RingBackActs
  readonly bringBack: () => void
  /** The one that was set last. */
  readonly last: LastSet | undefined
  readonly problem: Problem | undefined
}

interface Doing {
  readonly person: Person | undefined
  readonly caller: Caller | undefined
  readonly now: Instant
}

export function useRingBack({ person, caller, now }: Doing): RingingBack {
  const bridge = useBridge()
  const { ringBacks } = useRingBacks()
  const { problem, ask } = useAsked()
  const [last, setLast] = useState<LastSet>()
  const due = useMemo(() => ringBacks.filter(({ isDue }) => isDue), [ringBacks])
  const obey = (wish: Parameters<typeof bridge.changeRingBacks>[0]): void =>
    void ask(bridge.changeRingBacks(wish))
  const acts: RingBackActs = {
    dial: ({ id }) => obey({ kind: 'dial', id }),
    later: ({ id }) => obey({ kind: 'later', id }),
    remove: ({ id }) => obey({ kind: 'remove', id }),
  }
  const [first] = due
  return {
    due,
    set: () => {
      if (!person) return
      const { id, name } = person
      const ringBack = createId()
      setLast({ id: ringBack, at: now })
      obey({ kind: 'set', id: ringBack, person: { id, name }, caller: caller ?? {} })
    },
    dialFirst: () => first && acts.dial(first),
    acts,
    bringBack: () => obey({ kind: 'bringBack' }),
    last,
    problem,
  }
}

/** When a reminder for somebody would be due, for the button that sets it. */
export function useRingBackWhen(person: Person, now: Instant): string {
  const { words, times } = useLanguage()
  const calendar = useAvailability(person.id)
  const { due, isByCalendar } = toRingBackTime(calendar, ringBackFrom(calendar, now), now)
  return isByCalendar ? times.moment(due, now) : words.later.afterWait
}
