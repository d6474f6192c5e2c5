import type { Dispatch, ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { NamedPeople } from '../../shared/board'
import type { LoggedCall } from '../../shared/call-log'
import type { Feature } from '../../shared/feature'
import type { Person } from '../../shared/person'
import { useBridge } from '../news/use-news'
import { BoardsDialog } from '../boards/boards-dialog'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { CallLogDialog } from '../call-log/call-log-dialog'
import { TelephoneDialog } from '../telephone/telephone-dialog'
import type { ConsoleEvent } from './console-state'
import type { DeskSession } from './desk-session'
import { MessageSheets } from './message-sheets'
import { ShortcutSheet } from './shortcut-sheet'
import type { Asked } from './use-asked'
import { toOpened } from './to-opened'
import type { LaterParts } from './use-later'
import { WeekSheet } from './week-sheet'

/** What lies over the console. */
export type SheetName =
  'shortcuts' | 'week' | 'diagnostics' | 'boards' | 'telephone' | 'callLog' | 'message' | 'messages'

interface Props {
  readonly name: SheetName | undefined
  readonly person: Person | undefined
  /** The people of the list, and what the operator would call them. */
  readonly these: () => NamedPeople
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly session: DeskSession
  readonly later: LaterParts
  readonly ask: Asked['ask']
  readonly open: (name: SheetName | undefined) => void
  readonly people: readonly Person[]
  readonly tell: Dispatch<ConsoleEvent>
}

/** The sheet that a key or the menu opened, if any; Esc closes each of them. */
export function Sheet(props: Props): ReactNode {
  const { name, person, these, now, copy, people, tell, session, later, open, ask } = props
  const bridge = useBridge()
  const close = (): void => open(undefined)
  const openCall = (call: LoggedCall): void => {
    const opened = toOpened(call, people)
    if (!opened) return
    close()
    tell(opened)
  }
  const askFor = (feature: Feature): void => {
    close()
    void ask(bridge.askFor(feature))
  }
  if (name === 'shortcuts') return <ShortcutSheet close={close} />
  if (name === 'boards') return <BoardsDialog these={these()} {...{ askFor, close }} />
  if (name === 'diagnostics') return <DiagnosticsDialog copy={copy} close={close} />
  if (name === 'callLog') return <CallLogDialog {...{ now, copy, close }} open={openCall} />
  if (name === 'telephone') return <TelephoneDialog now={now} close={close} />
  if (name === 'message' || name === 'messages')
    return <MessageSheets {...{ name, later, session, now, close }} openForm={() => open('message')} />
  return name === 'week' && person ? <WeekSheet person={person} now={now} close={close} /> : null
}
