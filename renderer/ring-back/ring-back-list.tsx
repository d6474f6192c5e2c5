import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { useRingBacks } from '../news/use-ring-backs'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import type { RingBackActs } from './due-strip'
import look from './ring-back-list.module.css'
import { toCallerName } from './to-caller-name'

interface Props {
  readonly now: Instant
  readonly acts: RingBackActs
  readonly bringBack: () => void
  /** The key that sets a reminder, as it is printed. */
  readonly setKey: string
}

/** All who are to be rung back, the next one first; whoever was taken off last can be brought back. */
export function RingBackList({ now, acts, bringBack, setKey }: Props): ReactNode {
  const language = useLanguage()
  const { words, times } = language
  const { ringBacks, gone } = useRingBacks()
  return (
    <section className={look.section} aria-label={words.ringBacks.title}>
      <h2 className={look.title}>{words.ringBacks.title}</h2>
      {ringBacks.length === 0 && (
        <p className={look.soft}>
          {words.ringBacks.none} {words.ringBacks.howTo(setKey)}
        </p>
      )}
      <ul>
        {ringBacks.map((ringBack) => {
          const who = toCallerName(ringBack.caller, language)
          const when = times.moment(ringBack.due, now)
          const { atFree, atWait, dueSince } = words.ringBacks
          const toWhen = ringBack.isDue ? dueSince : ringBack.isByCalendar ? atFree : atWait
          return (
            <li key={ringBack.id} className={look.line}>
              <div className={look.what}>
                <bdi className={look.who}>{who}</bdi>
                <p className={look.soft}>
                  {words.ringBacks.wanted(ringBack.person.name)} · {toWhen(when)}
                </p>
              </div>
              <Button
                disabled={ringBack.caller.number === undefined}
                onClick={() => acts.dial(ringBack)}
                aria-label={`${words.ringBacks.dial}: ${who}`}
              >
                {words.ringBacks.dial}
              </Button>
              <Button onClick={() => acts.remove(ringBack)} aria-label={`${words.ringBacks.remove}: ${who}`}>
                {words.ringBacks.remove}
              </Button>
            </li>
          )
        })}
      </ul>
      <p role="status" className={look.gone}>
        {gone && (
          <>
            <span>{words.ringBacks.gone(toCallerName(gone.caller, language))}</span>
            <Button look="plain" onClick={bringBack}>
              {words.ringBacks.bringBack}
            </Button>
          </>
        )}
      </p>
    </section>
  )
}
