import type { ReactNode, RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import type { Calling } from '../person/calling'
import { OutOfOfficeBlock } from '../person/out-of-office-block'
import { PersonCard } from '../person/person-card'
import { useLanguage } from '../words/language'
import layout from './console.module.css'
import { modKey } from './use-keyboard'

interface Props {
  readonly chosen: Person | undefined
  /** Whether out-of-office texts were allowed. */
  readonly mayReadTexts: boolean
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly firstCopy: RefObject<HTMLButtonElement | null>
  readonly calling: Calling | undefined
}

/** Whoever is chosen, or what to do while nobody is. */
export function PersonPane({ chosen, mayReadTexts, now, copy, firstCopy, calling }: Props): ReactNode {
  const { person } = useLanguage().words
  return (
    <section className={layout.person} aria-label={person.chosenPerson}>
      {chosen ? (
        <>
          <PersonCard
            person={chosen}
            now={now}
            copy={copy}
            copyKey={`${modKey} C`}
            firstCopy={firstCopy}
            calling={calling}
          />
          <OutOfOfficeBlock person={chosen} isAllowed={mayReadTexts} now={now} />
        </>
      ) : (
        <p className={layout.nobody}>{person.nobodyChosen}</p>
      )}
    </section>
  )
}
