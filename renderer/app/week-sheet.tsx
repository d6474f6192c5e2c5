import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { Week } from '../people/week'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import sheet from './week-sheet.module.css'

interface Props {
  readonly person: Person
  readonly now: Instant
  readonly close: () => void
}

/** The week of the chosen person, over the console; Esc closes it. */
export function WeekSheet({ person, now, close }: Props): ReactNode {
  const { week, console } = useLanguage().words
  return (
    <Dialog label={week.title(person.name)} close={close} isWide>
      <div>
        <h2 className={sheet.title}>{week.title(person.name)}</h2>
        <Week person={person} now={now} />
        <div className={sheet.end}>
          <Button autoFocus onClick={close}>
            {console.close}
            <KeyHint>Esc</KeyHint>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
