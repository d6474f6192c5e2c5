import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import type { RingBack } from '../../shared/ring-back'
import { useAnswer } from '../news/use-answer'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { KeyHint } from '../ui/key-hint'
import tones from '../ui/tone.module.css'
import { useLanguage } from '../words/language'
import look from './due-strip.module.css'
import { toCallerName } from './to-caller-name'

/** What can be done with a reminder. */
export interface RingBackActs {
  readonly dial: (ringBack: RingBack) => void
  readonly later: (ringBack: RingBack) => void
  readonly remove: (ringBack: RingBack) => void
}

interface Props {
  readonly ringBack: RingBack
  /** Absent: the directory does not have them any more. */
  readonly person: Person | undefined
  readonly now: Instant
  readonly acts: RingBackActs
  /** The key that dials; absent: it belongs to another one. */
  readonly dialKey: string | undefined
}

/** What their calendar says at this moment. */
function AnswerNow({ person, now }: { readonly person: Person; readonly now: Instant }): ReactNode {
  const { text, isPending } = useAnswer(person, now)
  return isPending ? null : <span className={classes(tones[text.tone])}>· {text.sentence}</span>
}

/** A caller who is to be rung back now. */
export function DueStrip({ ringBack, person, now, acts, dialKey }: Props): ReactNode {
  const language = useLanguage()
  const { words, times } = language
  const { caller, dialled } = ringBack
  const who = toCallerName(caller, language)
  return (
    <section className={look.strip} aria-label={words.ringBacks.due(who)}>
      <span role="status" className={look.what}>
        <strong>{words.ringBacks.ringBack}</strong> <bdi className={look.who}>{who}</bdi>
      </span>
      <span className={look.soft}>{words.ringBacks.wanted(ringBack.person.name)}</span>
      {person && <AnswerNow person={person} now={now} />}
      {dialled && (
        <span className={look.soft}>{words.ringBacks.dialled[dialled.by](times.time(dialled.at))}</span>
      )}
      <span className={look.end}>
        <Button look="primary" disabled={caller.number === undefined} onClick={() => acts.dial(ringBack)}>
          {words.ringBacks.dial}
          {dialKey !== undefined && (
            <span aria-hidden="true">
              <KeyHint isOnAccent>{dialKey}</KeyHint>
            </span>
          )}
        </Button>
        <Button onClick={() => acts.remove(ringBack)} aria-label={`${words.ringBacks.done}: ${who}`}>
          {words.ringBacks.done}
        </Button>
        <Button onClick={() => acts.later(ringBack)} aria-label={`${words.ringBacks.later}: ${who}`}>
          {words.ringBacks.later}
        </Button>
      </span>
    </section>
  )
}
