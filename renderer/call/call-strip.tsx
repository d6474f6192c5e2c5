import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Call, CallId } from '../../shared/call'
import { isUnsent, type Message } from '../../shared/message'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage, type Language } from '../words/language'
import strip from './call-strip.module.css'
import { toTimer } from './to-timer'
import { WaitingCalls } from './waiting-calls'

/** How it stands, unless it rings: that is what a call does. */
function toStanding({ standing }: Call, { words: { calls } }: Language, now: Instant): string | undefined {
  if (standing?.is === 'held') return calls.heldFor(toTimer(now - standing.since))
  return standing?.is === 'talking' ? calls.state.talking : undefined
}

function toMessageNote(message: Message, { words: { messages }, times }: Language, now: Instant): string {
  const say = isUnsent(message) ? messages.lastUnsent : messages.last
  return say(message.to.name, times.moment(message.takenAt, now))
}

/** What is worth knowing of this caller: that the call came back, and what they did before. */
function toNotes({ call, lastMessage, now }: Props, language: Language): readonly string[] {
  const { cameBack, before } = call
  const { words, times } = language
  const { calls } = words
  const back = cameBack?.from === undefined ? calls.cameBackSomehow : calls.cameBack(cameBack.from)
  return [
    cameBack && back,
    before && before.thisWeek > 0 && calls.thisWeek(before.thisWeek),
    before?.last && calls.lastTo(before.last.name, times.moment(before.last.at, now)),
    lastMessage && toMessageNote(lastMessage, language, now),
  ].filter((note) => typeof note === 'string')
}

function WhoCalls({ call: { caller } }: { readonly call: Call }): ReactNode {
  const { calls } = useLanguage().words
  const [first, second] = [caller.name, caller.number].filter((text) => text !== undefined)
  return (
    <span className={strip.caller}>
      <bdi>{first ?? calls.unknownCaller}</bdi>
      {second !== undefined && (
        <span className={strip.number}>
          {' · '}
          <bdi>{second}</bdi>
        </span>
      )}
    </span>
  )
}

/** Whom they asked for: the one person meant, or the words themselves and how many they could mean. */
function AskedFor({ call, meant }: { readonly call: Call; readonly meant: string | undefined }): ReactNode {
  const { calls } = useLanguage().words
  if (call.askedFor === undefined) return null
  const count = call.people.length
  return (
    <>
      <span className={strip.soft}>{calls.askedFor}</span>
      <span className={strip.asked}>
        <bdi>{meant ?? call.askedFor}</bdi>
      </span>
      {count !== 1 && <span className={strip.soft}>{count === 0 ? calls.nobody : calls.could(count)}</span>}
    </>
  )
}

interface Props {
  readonly call: Call
  /** The name of the one person who is meant, where it is one. */
  readonly meant: string | undefined
  /** What they left when they called before, if anything. */
  readonly lastMessage: Message | undefined
  readonly others: readonly Call[]
  readonly now: Instant
  readonly choose: (id: CallId) => void
  readonly end: () => void
  readonly takeMessage: () => void
  readonly messageKey: string
  /** The key that ends the call, while it does. */
  readonly endKey: string | undefined
}

/** The call that the operator is busy with: who it is, whom they want, how long they wait. */
export function CallStrip(props: Props): ReactNode {
  const { call, meant, others, now, choose, end, endKey, takeMessage, messageKey } = props
  const language = useLanguage()
  const { calls } = language.words
  const notes = toNotes(props, language)
  const standing = toStanding(call, language, now)
  return (
    <section className={strip.strip} aria-label={calls.call}>
      <span className={strip.timer} role="timer">
        {toTimer(now - call.since)}
      </span>
      {standing !== undefined && <span className={strip.soft}>{standing}</span>}
      <WhoCalls call={call} />
      <AskedFor call={call} meant={meant} />
      {notes.length > 0 && <span className={strip.notes}>· {notes.join(', ')}</span>}
      <span className={strip.end}>
        {others.length > 0 && <WaitingCalls calls={others} now={now} choose={choose} />}
        <Button onClick={takeMessage}>
          {calls.takeMessage}
          <span aria-hidden="true">
            <KeyHint>{messageKey}</KeyHint>
          </span>
        </Button>
        <Button onClick={end}>
          {calls.end}
          {endKey !== undefined && (
            <span aria-hidden="true">
              <KeyHint>{endKey}</KeyHint>
            </span>
          )}
        </Button>
      </span>
    </section>
  )
}
