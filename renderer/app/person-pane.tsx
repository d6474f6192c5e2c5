import type { ReactNode, RefObject } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { PersonCard } from '../person/person-card'
import type { WhoElseParts } from '../person/who-else'
import { useLanguage } from '../words/language'
import layout from './console.module.css'
import { altKey, modKey } from './use-keyboard'

interface Props {
  readonly chosen: Person | undefined
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly firstCopy: RefObject<HTMLButtonElement | null>
  readonly aloudCopy: RefObject<HTMLButtonElement | null>
  readonly whoElse: WhoElseParts
}

/** Whoever is chosen, or what to do while nobody is. */
export function PersonPane({ chosen, ...card }: Props): ReactNode {
  const { person } = useLanguage().words
  return (
    <section className={layout.person} aria-label={person.chosenPerson}>
      {chosen ? (
        <PersonCard person={chosen} copyKey={`${modKey} C`} aloudKey={`${altKey} S`} {...card} />
      ) : (
        <p className={layout.nobody}>{person.nobodyChosen}</p>
      )}
    </section>
  )
}
