import { Fragment, memo, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { useAwaitedOf } from '../news/use-awaited'
import { useAnswer, type Answer } from '../news/use-answer'
import { usePhoto } from '../news/use-photo'
import { Avatar } from '../ui/avatar'
import { classes } from '../ui/classes'
import { Marked } from '../ui/marked'
import { Pause, Spoken } from '../ui/spoken'
import tones from '../ui/tone.module.css'
import { useLanguage, type Language } from '../words/language'
import { toCountdown } from '../words/to-countdown'
import { DayBar } from './day-bar'
import type { DayWindow } from './day-window'
import row from './person-row.module.css'

/** Finds what was typed in a text; `isName`: as initials too. */
export type ToMarks = (
  text: string,
  isName?: boolean,
) => readonly { readonly start: number; readonly end: number }[]

/** The row that the search box points at: ids of the directory are plain enough for an element's id. */
export const rowIdOf = ({ id }: Person): string => `person-${id}`

/** The line below a name: what was found comes before what is usual; a number only where its extension was not found. */
function toPlace(
  person: Person,
  toMarks: ToMarks,
  isExtensionFound: boolean,
): readonly (string | undefined)[] {
  const { jobTitle, department, office, phones } = person
  const numbers = isExtensionFound ? [] : phones.map(({ shown, number }) => shown ?? number)
  const found = [jobTitle, department, ...numbers].find(
    (text) => text !== undefined && toMarks(text).length > 0,
  )
  return [found ?? jobTitle ?? department, office]
}

/** Each part is marked by itself: a number is one as long as nothing else stands beside it. */
const Place = ({
  parts,
  toMarks,
}: { readonly parts: readonly (string | undefined)[] } & Pick<Props, 'toMarks'>) =>
  parts
    .filter((text) => text !== undefined)
    .map((text, nth) => (
      <Fragment key={nth}>
        {nth > 0 && ' · '}
        <Marked text={text} marks={toMarks(text)} />
      </Fragment>
    ))

/** Of whoever is not in the list on this computer: how they came here. */
const toOrigin = ({ from }: Person, { words }: Language): string | undefined =>
  from && (from === 'address' ? words.added.from : words.elsewhere.mark)

function toLocalTime({ availability }: Answer, { words, times }: Language, now: Instant): string {
  const zone = availability?.known ? availability.workingHours?.zone : undefined
  const time = zone === undefined ? undefined : times.elsewhere(zone, now)
  return time === undefined ? '' : `, ${words.person.localTime(time)}`
}

/** How long it may take until whoever is waited for is free; nothing for everybody else. */
function useCountdown({ id }: Person, language: Language, now: Instant): string {
  const awaited = useAwaitedOf(id)
  return awaited && awaited.toldAt === undefined ? toCountdown(awaited, language, now) : ''
}

/** “as of 10:31” or “2 min ago” before anything else, so that it is never cut off. */
function toDetail(answer: Answer, { words, times }: Language, now: Instant): string {
  const { availability, text, isOld, isAging } = answer
  if (!availability || !(isOld || isAging)) return text.detail
  const { asOf } = availability
  return [isOld ? words.verdict.asOf(times.moment(asOf, now)) : times.age(asOf, now), text.detail]
    .filter((part) => part !== '')
    .join(' · ')
}

interface Props {
  readonly person: Person
  readonly isChosen: boolean
  /** From here on people stand apart from those before. */
  readonly isFirstApart: boolean
  readonly choose: (person: Person) => void
  readonly toMarks: ToMarks
  readonly window: DayWindow
  readonly now: Instant
  /** Where the row stands in the whole list, which is longer than what is drawn. */
  readonly index: number
  readonly count: number
  readonly top: number
}

/** Named by what stands in it: the name and the sentence; an old answer also says as of when. */
export const PersonRow = memo(function PersonRow(props: Props): ReactNode {
  const { person, isChosen, isFirstApart, choose, toMarks, window, now, index, count, top } = props
  const language = useLanguage()
  const answer = useAnswer(person, now)
  const { text, isOld, isSentenceOld, isPending, availability } = answer
  const countdown = useCountdown(person, language, now)
  const detail = [countdown, toDetail(answer, language, now)].filter((part) => part !== '').join(' · ')
  const extension = person.phones.find((phone) => phone.extension !== undefined)?.extension
  const extensionMarks = extension === undefined ? [] : toMarks(extension)
  const place = [toOrigin(person, language), ...toPlace(person, toMarks, extensionMarks.length > 0)]
  return (
    <div
      id={rowIdOf(person)}
      role="option"
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={classes(row.row, row.columns, isFirstApart && row.apart, isChosen && row.chosen)}
      style={{ top }}
      onClick={() => choose(person)}
      // The mouse leaves the focus in the search box, so that typing goes on.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Avatar
        name={person.name}
        picture={usePhoto(person.id)}
        isFaint={isSentenceOld}
        {...(!isPending && { tone: text.tone })}
      />
      <div className={row.cell}>
        <div className={row.name}>
          <Marked text={person.name} marks={toMarks(person.name, true)} />
          <Pause />
        </div>
        <div className={row.second} aria-hidden="true">
          <Place parts={place} toMarks={toMarks} />
          {toLocalTime(answer, language, now)}
        </div>
      </div>
      {isPending ? (
        <div className={row.pending}>
          <Spoken>{text.sentence}</Spoken>
        </div>
      ) : (
        <div className={row.cell}>
          <div
            className={classes(row.sentence, isSentenceOld ? row.old : tones[text.tone])}
            title={text.sentence}
          >
            {text.sentence}
            {isOld && <Pause />}
          </div>
          <div className={row.second} title={detail} aria-hidden={!isOld}>
            {detail}
          </div>
        </div>
      )}
      <DayBar availability={availability} window={window} now={now} isFaint={isOld} />
      <div className={row.extension} aria-hidden="true">
        {extension && <Marked text={extension} marks={extensionMarks} />}
      </div>
    </div>
  )
})
