import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { Later, type LaterActs } from '../person/later'
import { useKeymap } from './use-keymap'
import { useRingBackWhen } from './use-ring-back'

interface Props {
  readonly person: Person
  readonly now: Instant
  readonly acts: LaterActs
}

/** The ways out when the chosen person cannot take the call, with the moment at which the operator would be reminded. */
export function LaterBlock({ person, now, acts }: Props): ReactNode {
  const { keyOf } = useKeymap()
  const keys = { ringBack: keyOf('ringBack'), takeMessage: keyOf('takeMessage') }
  return <Later {...{ acts, keys }} when={useRingBackWhen(person, now)} />
}
