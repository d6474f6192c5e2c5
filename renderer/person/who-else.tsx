import { useMemo, type ReactNode, type RefObject } from 'react'
import { alternatesAt, type Alternate } from '../../shared/alternates-at'
import type { Instant } from '../../shared/availability/availability'
import type { Candidate } from '../../shared/nearest-to'
import { dialledOf, type PersonId } from '../../shared/person'
import { useAnswer } from '../news/use-answer'
import { useKnown } from '../news/use-known'
import { Avatar } from '../ui/avatar'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { KeyHint } from '../ui/key-hint'
import { Spoken } from '../ui/spoken'
import tones from '../ui/tone.module.css'
import { useLanguage, type Language } from '../words/language'
import look from './who-else.module.css'

const letters = ['A', 'B', 'C']

/** What the block takes; the same object as long as the same people come into question. */
export interface WhoElseParts {
  readonly candidates: readonly Candidate[]
  readonly choose: (id: PersonId) => void
  /** So that keys can press them, in the order shown. */
  readonly buttons: RefObject<(HTMLButtonElement | null)[]>
  /** The key that goes with the letters. */
  readonly altKey: string
}

const toNear = ({ nearness, person }: Candidate, { words }: Language): string =>
  words.whoElse.near[nearness]((nearness === 'office' ? person.office : person.jobTitle) ?? '')

interface LineProps {
  readonly alternate: Alternate
  readonly index: number
  readonly now: Instant
  readonly parts: WhoElseParts
}

function AlternateLine({ alternate, index, now, parts }: LineProps): ReactNode {
  const language = useLanguage()
  const { whoElse } = language.words
  const { person } = alternate
  const { text } = useAnswer(person, now)
  const [first] = person.phones
  const hold = (button: HTMLButtonElement | null): void => {
    parts.buttons.current[index] = button
  }
  return (
    <li className={look.line}>
      <Avatar name={person.name} tone={text.tone} />
      <div className={look.who}>
        <p className={look.name}>{person.name}</p>
        <p className={look.reason}>
          <span className={look.near} title={toNear(alternate, language)}>
            {toNear(alternate, language)}
          </span>
          <span className={classes(look.until, tones[text.tone])}>{whoElse.behind(text.sentence)}</span>
        </p>
      </div>
      <Button ref={hold} onClick={() => parts.choose(person.id)}>
        <Spoken>{whoElse.choose(person.name)}</Spoken> {first && dialledOf(first)}
        <span aria-hidden="true">
          <KeyHint>{`${parts.altKey} ${letters[index] ?? ''}`}</KeyHint>
        </span>
      </Button>
    </li>
  )
}

/** Up to three who can take the call instead, best first, each with the reason. */
export function WhoElse({ parts, now }: { readonly parts: WhoElseParts; readonly now: Instant }): ReactNode {
  const { whoElse } = useLanguage().words
  const known = useKnown(true)
  const { candidates } = parts
  const alternates = useMemo(() => alternatesAt(candidates, { ...known, now }), [candidates, known, now])
  if (alternates.length === 0) return <p className={look.nobody}>{whoElse.nobody}</p>
  return (
    <ul>
      {alternates.map((alternate, index) => (
        <AlternateLine key={alternate.person.id} {...{ alternate, index, now, parts }} />
      ))}
    </ul>
  )
}
