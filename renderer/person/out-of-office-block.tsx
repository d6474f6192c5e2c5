import { useMemo, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { freshnessAt } from '../../shared/availability/freshness-at'
import { replyAt, type OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { Person } from '../../shared/person'
import { useAnswer } from '../news/use-answer'
import { useOutOfOffice } from '../news/use-out-of-office'
import { usePeople } from '../news/use-people'
import { classes } from '../ui/classes'
import tones from '../ui/tone.module.css'
import { useLanguage } from '../words/language'
import block from './out-of-office-block.module.css'

interface PersonAt {
  readonly person: Person
  readonly now: Instant
}

/** A colleague whom the text names, with the same sentence as in their own row. */
function Deputy({ person, now }: PersonAt): ReactNode {
  const { words, times } = useLanguage()
  const { text, isSentenceOld, isPending, availability } = useAnswer(person, now)
  const extension = person.phones.find((phone) => phone.extension !== undefined)?.extension
  const asOf =
    isSentenceOld && availability ? ` · ${words.verdict.asOf(times.moment(availability.asOf, now))}` : ''
  return (
    <li className={block.deputy}>
      <bdi className={block.name}>{person.name}</bdi>
      {extension !== undefined && <span className={block.soft}>{extension}</span>}
      <span className={classes(!isSentenceOld && !isPending && tones[text.tone])}>
        {text.sentence}
        {asOf}
      </span>
    </li>
  )
}

function Deputies({ told, now }: { told: OutOfOfficeText; now: Instant }): ReactNode {
  const { outOfOffice } = useLanguage().words
  const { people } = usePeople()
  const deputies = useMemo(
    () => told.deputies.flatMap((id) => people.find((one) => one.id === id) ?? []),
    [told.deputies, people],
  )
  if (deputies.length === 0) return null
  return (
    <ul className={block.deputies} aria-label={outOfOffice.deputies}>
      {deputies.map((person) => (
        <Deputy key={person.id} person={person} now={now} />
      ))}
    </ul>
  )
}

/** What their mailbox replies while they are away, in their own words; old words say as of when they were read. */
export function OutOfOfficeBlock({ person, now, isAllowed }: PersonAt & { isAllowed: boolean }): ReactNode {
  const { words, times } = useLanguage()
  const told = useOutOfOffice(person.id)
  const { text } = useAnswer(person, now)
  const reply = replyAt(told, now)
  if (!isAllowed)
    return text.tone === 'outOfOffice' ? <p className={block.soft}>{words.outOfOffice.notAllowed}</p> : null
  if (!told || !reply) return null
  const { end } = reply
  const isYoung = ['fresh', 'aging'].includes(freshnessAt(told.asOf, now))
  const notes = [
    end !== undefined && words.outOfOffice.until(times.moment(end, now)),
    !isYoung && words.outOfOffice.asOf(times.moment(told.asOf, now)),
  ].filter((note) => note !== false)
  return (
    <section aria-label={words.outOfOffice.heading}>
      <h3 className={block.heading}>{[words.outOfOffice.heading, ...notes].join(' · ')}</h3>
      <blockquote className={block.text} dir="auto">
        {reply.text}
      </blockquote>
      <Deputies told={told} now={now} />
    </section>
  )
}
