import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { TelephoneDialog } from '../telephone/telephone-dialog'
import { ShortcutSheet } from './shortcut-sheet'
import { WeekSheet } from './week-sheet'

/** What lies over the console. */
export type SheetName = 'shortcuts' | 'week' | 'diagnostics' | 'telephone'

interface Props {
  readonly name: SheetName | undefined
  readonly person: Person | undefined
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly close: () => void
}

/** The sheet that a key or the menu opened, if any; Esc closes each of them. */
export function Sheet({ name, person, now, copy, close }: Props): ReactNode {
  if (name === 'shortcuts') return <ShortcutSheet close={close} />
  if (name === 'diagnostics') return <DiagnosticsDialog copy={copy} close={close} />
  if (name === 'telephone') return <TelephoneDialog now={now} close={close} />
  return name === 'week' && person ? <WeekSheet person={person} now={now} close={close} /> : null
}
