import type { ReactNode, RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import type { Answer } from '../news/use-answer'
import { useAwaitedOf } from '../news/use-awaited'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { toPromise } from '../words/to-countdown'
import look from './tell-when-free.module.css'

/** Whoever can be called now need not be waited for; of whom nothing is known, nothing would ever be told. */
const canBeAwaited = ({ combined: { source }, verdict: { state } }: Answer): boolean =>
  state !== 'notKnown' && (source === 'presence' || (state !== 'free' && state !== 'elsewhere'))

interface Props {
  readonly person: Person
  readonly answer: Answer
  readonly now: Instant
  /** The key that presses the button, and that button. */
  readonly keyName: string
  readonly button: RefObject<HTMLButtonElement | null>
}

/** “Tell me when they are free”, or when that will be and the way to take it back. */
export function TellWhenFree({ person, answer, now, keyName, button }: Props): ReactNode {
  const language = useLanguage()
  const { awaited: words } = language.words
  const bridge = useBridge()
  const awaited = useAwaitedOf(person.id)
  const isAwaited = awaited !== undefined && awaited.toldAt === undefined
  if (!isAwaited && !canBeAwaited(answer)) return null
  return (
    <div className={look.line}>
      {isAwaited && <p className={look.promise}>{toPromise(awaited, language, now)}</p>}
      <Button ref={button} onClick={() => void bridge.tellWhenFree(person.id, !isAwaited)}>
        {isAwaited ? words.stop : words.tellMe}
        <span aria-hidden="true">
          <KeyHint>{keyName}</KeyHint>
        </span>
      </Button>
    </div>
  )
}
