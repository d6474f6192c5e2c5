import { useMemo, useState, type ReactNode, type RefObject } from 'react'
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

/** What the block takes; the same object as long as the same people come into question. */
export interface WhoElseParts {
  readonly candidates: readonly Candidate[]
  readonly choose: (id: PersonId) => void
  /** So that keys can press them, in the order shown. */
  readonly buttons: RefObject<(HTMLButtonElement | null)[]>
  /** What is printed on those keys. */
  readonly keys: readonly string[]
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
          <KeyHint>{parts.keys[index] ?? ''}</KeyHint>
        </span>
      </Button>
    </li>
  )
}

interface Props {
  readonly parts: WhoElseParts
  readonly now: Instant
  /** The person and the call they are shown for: for another one they are ranked anew, as for others who come into question. */
  readonly shownFor: string
}

const nobody: readonly PersonId[] = []

/** Best first when they are first shown; from then on whoever can take it keeps their place, whatever a refresh says. */
function useAlternates({ parts: { candidates }, now, ...props }: Props): readonly Alternate[] {
  const known = useKnown(true)
  const shownFor = useMemo(
    () => [props.shownFor, ...candidates.map(({ person }) => person.id)].join(' '),
    [props.shownFor, candidates],
  )
  const [held, setHeld] = useState({ shownFor, ids: nobody })
  const shown = held.shownFor === shownFor ? held.ids : nobody
  const alternates = useMemo(
    () => alternatesAt(candidates, { ...known, now }, shown),
    [candidates, known, now, shown],
  )
  // While answers still come in, whoever answered first is not the best.
  const isComplete = candidates.every(({ person }) => known.availabilityOf(person.id) !== undefined)
  const ids = alternates.map(({ person }) => person.id)
  const isHeld = ids.length === shown.length && ids.every((id, place) => id === shown[place])
  if (isComplete ? !isHeld || held.shownFor !== shownFor : shown.length > 0)
    setHeld({ shownFor, ids: isComplete ? ids : nobody })
  return alternates
}

/** Up to three who can take the call instead, each with the reason. */
export function WhoElse(props: Props): ReactNode {
  const { parts, now } = props
  const { whoElse } = useLanguage().words
  const alternates = useAlternates(props)
  if (alternates.length === 0) return <p className={look.nobody}>{whoElse.nobody}</p>
  return (
    <ul>
      {alternates.map((alternate, index) => (
        <AlternateLine key={alternate.person.id} {...{ alternate, index, now, parts }} />
      ))}
    </ul>
  )
}
