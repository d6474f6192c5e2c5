import type { ReactNode, RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import type { Calling } from '../person/calling'
import type { LaterActs } from '../person/later'
import { OutOfOfficeBlock } from '../person/out-of-office-block'
import { PersonCard } from '../person/person-card'
import type { WhoElseParts } from '../person/who-else'
import { useLanguage } from '../words/language'
import layout from './console.module.css'
import { LaterBlock } from './later-block'
import type { DeskSession } from './desk-session'
import { useKeymap } from './use-keymap'

const mayReadTexts = (session: DeskSession): boolean =>
  session.state !== 'signedIn' || (session.granted ?? []).includes('outOfOfficeText')

interface Props {
  readonly chosen: Person | undefined
  readonly session: DeskSession
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly firstCopy: RefObject<HTMLButtonElement | null>
  readonly aloudCopy: RefObject<HTMLButtonElement | null>
  readonly freeButton: RefObject<HTMLButtonElement | null>
  readonly whoElse: WhoElseParts
  readonly calling: Calling | undefined
  readonly later: LaterActs
}

/** Whoever is chosen, or what to do while nobody is. */
export function PersonPane({ chosen, session, later, ...card }: Props): ReactNode {
  const { person } = useLanguage().words
  const { keyOf } = useKeymap()
  return (
    <section className={layout.person} aria-label={person.chosenPerson}>
      {chosen ? (
        <>
          <PersonCard
            person={chosen}
            copyKey={keyOf('copyNumber')}
            aloudKey={keyOf('copySentence')}
            freeKey={keyOf('tellWhenFree')}
            {...card}
          />
          <OutOfOfficeBlock person={chosen} isAllowed={mayReadTexts(session)} now={card.now} />
          <LaterBlock person={chosen} now={card.now} acts={later} />
        </>
      ) : (
        <p className={layout.nobody}>{person.nobodyChosen}</p>
      )}
    </section>
  )
}
