import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Call, CallId } from '../../shared/call'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'
import strip from './call-strip.module.css'
import { toTimer } from './to-timer'

/** More would leave no room for the call itself. */
const mostShown = 3

interface Props {
  readonly calls: readonly Call[]
  readonly now: Instant
  readonly choose: (id: CallId) => void
}

/** The other calls, in the order in which they are told: a press brings one into the strip. */
export function WaitingCalls({ calls, now, choose }: Props): ReactNode {
  const { words } = useLanguage()
  return (
    <ul className={strip.others} aria-label={words.calls.others}>
      {calls.slice(0, mostShown).map(({ id, caller, since, standing }) => {
        const who = caller.name ?? caller.number ?? words.calls.unknownCaller
        const waits = toTimer(now - (standing?.since ?? since))
        const say = standing ? words.calls.standing[standing.is] : words.calls.waiting
        return (
          <li key={id}>
            <button type="button" className={strip.other} onClick={() => choose(id)}>
              <span aria-hidden="true" className={strip.otherWho}>
                <bdi>{who}</bdi>
              </span>
              <span aria-hidden="true" className={strip.otherWaits}>
                {standing && `${words.calls.state[standing.is]} `}
                {waits}
              </span>
              <Spoken>{say(who, waits)}</Spoken>
            </button>
          </li>
        )
      })}
      {calls.length > mostShown && (
        <li className={strip.soft}>{words.calls.more(calls.length - mostShown)}</li>
      )}
    </ul>
  )
}
