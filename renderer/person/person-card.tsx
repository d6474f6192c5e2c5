import { memo, type ReactNode, type RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { useAnswer, type Answer } from '../news/use-answer'
import { usePhoto } from '../news/use-photo'
import { Avatar } from '../ui/avatar'
import { classes } from '../ui/classes'
import tones from '../ui/tone.module.css'
import { useLanguage } from '../words/language'
import type { Calling } from './calling'
import { AloudLine } from './aloud-line'
import { FavouriteButton } from './favourite-button'
import { NextSlots } from './next-slots'
import card from './person-card.module.css'
import { Reach } from './reach'
import { TellWhenFree } from './tell-when-free'
import { TodayList } from './today-list'
import { toHours } from './to-hours'
import { WhoElse, type WhoElseParts } from './who-else'

interface AnswerBoxProps {
  readonly answer: Answer
  readonly now: Instant
}

/** The answer in large type; said aloud again whenever it changes, and nothing else is. */
function AnswerBox({ answer, now }: AnswerBoxProps): ReactNode {
  const { words, times } = useLanguage()
  const { text, isOld, isAging, isSentenceOld, isPending, availability } = answer
  const tone = isSentenceOld ? undefined : tones[text.tone]
  return (
    <div className={classes(card.answer, tone)} role="status">
      {isPending ? (
        <span className={card.pending}>{words.verdict.notAskedYet}</span>
      ) : (
        <>
          <strong className={card.sentence}>{text.sentence}</strong>
          <span className={card.detail}>{text.longDetail}</span>
          {isAging && availability && (
            // Not said aloud each minute: the answer itself is the same.
            <span className={card.detail} aria-hidden="true">
              {times.age(availability.asOf, now)}
            </span>
          )}
          {isOld && availability && (
            <span className={card.detail}>{words.verdict.asOf(times.moment(availability.asOf, now))}</span>
          )}
        </>
      )}
    </div>
  )
}

function Heading({ person, answer, now }: { person: Person; answer: Answer; now: Instant }): ReactNode {
  const { words, times } = useLanguage()
  const { zone } = answer.around
  const local = zone === undefined ? undefined : times.elsewhere(zone, now)
  const { from } = person
  const how = from && (from === 'address' ? words.added.from : words.elsewhere.mark)
  const place = [how, person.jobTitle, person.department, person.office]
    .filter((text) => text !== undefined)
    .join(' · ')
  return (
    <header className={card.head}>
      <Avatar
        name={person.name}
        picture={usePhoto(person.id)}
        isLarge
        isFaint={answer.isSentenceOld}
        {...(!answer.isPending && { tone: answer.text.tone })}
      />
      <div className={card.who}>
        <h2 className={card.name}>{person.name}</h2>
        <p className={card.place}>
          {place}
          {local !== undefined && `${place === '' ? '' : ', '}${words.person.localTime(local)}`}
        </p>
      </div>
      <FavouriteButton person={person} />
    </header>
  )
}

/** Who can take the call in their place, where somebody comes into question. */
function Else({
  whoElse,
  now,
  shownFor,
}: Pick<Props, 'whoElse' | 'now'> & { readonly shownFor: string }): ReactNode {
  const { words } = useLanguage()
  if (whoElse.candidates.length === 0) return null
  return (
    <>
      <h3 className={card.heading}>{words.whoElse.heading}</h3>
      <WhoElse parts={whoElse} now={now} shownFor={shownFor} />
    </>
  )
}

interface Props {
  readonly person: Person
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly copyKey: string
  readonly firstCopy: RefObject<HTMLButtonElement | null>
  readonly calling: Calling | undefined
  /** The same for the sentence that is read out. */
  readonly aloudKey: string
  readonly aloudCopy: RefObject<HTMLButtonElement | null>
  /** The same for being told when they are free. */
  readonly freeKey: string
  readonly freeButton: RefObject<HTMLButtonElement | null>
  readonly whoElse: WhoElseParts
}

/** The chosen person: can they take it, on which number, and what their day looks like. */
export const PersonCard = memo(function PersonCard({
  person,
  now,
  copy,
  copyKey,
  firstCopy,
  calling,
  aloudKey,
  aloudCopy,
  freeKey,
  freeButton,
  whoElse,
}: Props): ReactNode {
  const language = useLanguage()
  const { words } = language
  const answer = useAnswer(person, now)
  const shownFor = `${person.id} ${calling?.call ?? ''}`
  const isElseFirst = calling?.cameBackFrom === person.id
  const hours = toHours(answer.availability, now, language)
  return (
    <>
      <Heading person={person} answer={answer} now={now} />
      <AnswerBox answer={answer} now={now} />
      {!answer.isPending && (
        <AloudLine
          key={`aloud ${person.id}`}
          {...{ name: person.name, answer, now, copy, copyKey: aloudKey, button: aloudCopy }}
        />
      )}
      <TellWhenFree {...{ person, answer, now }} keyName={freeKey} button={freeButton} />
      {isElseFirst && <Else {...{ whoElse, now, shownFor }} />}
      <h3 className={card.heading}>{words.person.reach}</h3>
      <Reach key={person.id} {...{ person, copy, copyKey, firstCopy, calling }} />
      {!isElseFirst && <Else {...{ whoElse, now, shownFor }} />}
      {!answer.isPending && (
        <>
          <h3 className={card.heading}>{words.person.today}</h3>
          <TodayList availability={answer.availability} now={now} />
        </>
      )}
      <NextSlots availability={answer.availability} now={now} />
      {hours && (
        <>
          <h3 className={card.heading}>{words.person.hours}</h3>
          <p className={card.hours}>{hours}</p>
        </>
      )}
    </>
  )
})
