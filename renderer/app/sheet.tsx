import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person } from '../../shared/person'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import type { DeskSession } from './desk-session'
import { MessageSheets } from './message-sheets'
import { ShortcutSheet } from './shortcut-sheet'
import type { MessageTaking } from './use-message-taking'
import { WeekSheet } from './week-sheet'

/** What lies over the console. */
export type SheetName = 'shortcuts' | 'week' | 'diagnostics' | 'message' | 'messages'

interface Props {
  readonly name: SheetName | undefined
  readonly person: Person | undefined
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly session: DeskSession
  readonly taking: MessageTaking
  readonly open: (name: SheetName | undefined) => void
}

/** The sheet that a key or the menu opened, if any; Esc closes each of them. */
export function Sheet({ name, person, now, copy, session, taking, open }: Props): ReactNode {
  const close = (): void => open(undefined)
  if (name === 'shortcuts') return <ShortcutSheet close={close} />
  if (name === 'diagnostics') return <DiagnosticsDialog copy={copy} close={close} />
  if (name === 'message' || name === 'messages')
    return <MessageSheets {...{ name, taking, session, now, close }} openForm={() => open('message')} />
  return name === 'week' && person ? <WeekSheet person={person} now={now} close={close} /> : null
}
