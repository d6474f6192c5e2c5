import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { LoggedCall } from '../../shared/call-log'
import { classes } from '../ui/classes'
import { useLanguage } from '../words/language'
import look from './call-log-dialog.module.css'

interface Props {
  readonly call: LoggedCall
  readonly id: string
  readonly isChosen: boolean
  readonly now: Instant
  readonly open: () => void
}

/** Who called when, for whom, and what became of it. */
export function CallLine({ call, id, isChosen, now, open }: Props): ReactNode {
  const { words, times } = useLanguage()
  const { callLog, calls } = words
  const { caller, askedFor, hasComeBack, to } = call
  const [first, second] = [caller.name, caller.number].filter((text) => text !== undefined)
  return (
    // Keys belong to the search box, as in the list of people.
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes(look.call, isChosen && look.chosen)}
      onClick={open}
    >
      <span className={look.when}>{times.moment(call.at, now)}</span>{' '}
      <span className={look.who}>
        <bdi>{first ?? calls.unknownCaller}</bdi>
        {second !== undefined && (
          <span className={look.soft}>
            {' · '}
            <bdi>{second}</bdi>
          </span>
        )}
      </span>{' '}
      <span className={look.what}>
        {askedFor !== undefined && (
          <>
            {calls.askedFor} <bdi>{askedFor}</bdi>,{' '}
          </>
        )}
        {hasComeBack && `${callLog.cameBack}, `}
        <bdi>{to ? callLog.to(to.name, to.number ?? '') : callLog.toNobody}</bdi>
      </span>
    </li>
  )
}
