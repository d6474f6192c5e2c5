import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { MessageNote } from '../messages/message-note'
import { DueStrip } from '../ring-back/due-strip'
import { SetNote } from '../ring-back/set-note'
import { UpdateNote } from './update-note'
import type { LaterParts } from './use-later'
import type { Keymap } from './use-keymap'

/** More would leave no room for people; the others stand in the list. */
const mostDue = 3

interface Props {
  readonly later: LaterParts
  readonly people: readonly Person[]
  readonly now: Instant
  readonly keyOf: Keymap['keyOf']
}

/** Who is to be rung back now, what became of the last message, and that a newer console waits. */
export function LaterNotes({ later, people, now, keyOf }: Props): ReactNode {
  const { taking, ringing, acts } = later
  return (
    <>
      {ringing.due.slice(0, mostDue).map((ringBack, index) => (
        <DueStrip
          key={ringBack.id}
          {...{ ringBack, now, acts: ringing.acts }}
          person={people.find(({ id }) => id === ringBack.person.id)}
          dialKey={index === 0 ? keyOf('dialRingBack') : undefined}
        />
      ))}
      <SetNote last={ringing.last} now={now} remove={ringing.acts.remove} />
      <MessageNote {...{ last: taking.last, now, showAll: acts.showMessages, keyOf }} />
      <UpdateNote />
    </>
  )
}
