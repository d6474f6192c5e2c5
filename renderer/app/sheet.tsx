import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { NamedPeople } from '../../shared/board'
import type { Person } from '../../shared/person'
import { BoardsDialog } from '../boards/boards-dialog'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { ShortcutSheet } from './shortcut-sheet'
import { WeekSheet } from './week-sheet'

/** What lies over the console. */
export type SheetName = 'shortcuts' | 'week' | 'diagnostics' | 'boards'

interface Props {
  readonly name: SheetName | undefined
  readonly person: Person | undefined
  /** The people of the list, and what the operator would call them. */
  readonly these: () => NamedPeople
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly close: () => void
}

/** The sheet that a key or the menu opened, if any; Esc closes each of them. */
export function Sheet({ name, person, these, now, copy, close }: Props): ReactNode {
  if (name === 'shortcuts') return <ShortcutSheet close={close} />
  if (name === 'boards') return <BoardsDialog these={these()} close={close} />
  if (name === 'diagnostics') return <DiagnosticsDialog copy={copy} close={close} />
  return name === 'week' && person ? <WeekSheet person={person} now={now} close={close} /> : null
}
