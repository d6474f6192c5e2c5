import { useMemo, useReducer, useRef, useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { useDeputies } from '../news/use-out-of-office'
import { usePeople } from '../news/use-people'
import { useWatched } from '../news/use-watched'
import { peopleListId } from '../people/people-list'
import { rowIdOf } from '../people/person-row'
import { SearchBox } from '../search/search-box'
import { useLanguage } from '../words/language'
import { BoardsPane } from './boards-pane'
import { CallPane } from './call-pane'
import { ConsoleProblems } from './console-problems'
import { afterEvent, atStart } from './console-state'
import layout from './console.module.css'
import type { DeskSession } from './desk-session'
import { Footer } from './footer'
import { Header } from './header'
import { LiveStatus } from './live-status'
import { OperatorMenu } from './operator-menu'
import { PeoplePane } from './people-pane'
import { PersonPane } from './person-pane'
import { ShortcutSheet } from './shortcut-sheet'
import { toCount } from './to-count'
import type { Asked } from './use-asked'
import { useCall } from './use-call'
import { useCommands } from './use-commands'
import { useCopy } from './use-copy'
import { useDirectory } from './use-directory'
import { modKey } from './use-keyboard'
import { toAskedFor, useListed, type Listed } from './use-listed'

/** Whom the main process shall ask for: the chosen person, then the rows in sight, or all that the filters need. */
function useAskedFor({ chosen, sifted, named }: Listed, inSight: readonly PersonId[]): void {
  const deputies = useDeputies(chosen?.id)
  const asked = useMemo(() => {
    if (sifted) return toAskedFor(chosen?.id, named)
    return chosen ? [chosen.id, ...deputies, ...inSight] : inSight
  }, [chosen, deputies, sifted, named, inSight])
  useWatched(asked)
}

interface Props {
  readonly session: DeskSession
  readonly signIn: () => void
  readonly asked: Asked
  readonly now: Instant
}

/** The console: what the operator is doing is kept here, everything else follows from it and from the news. */
export function Console({ session, signIn, asked, now }: Props): ReactNode {
  const [state, tell] = useReducer(afterEvent, atStart)
  const [inSight, see] = useState<readonly PersonId[]>([])
  const [sheet, setSheet] = useState<'shortcuts' | 'diagnostics'>()
  const searchBox = useRef<HTMLInputElement>(null)
  const firstCopy = useRef<HTMLButtonElement>(null)
  const language = useLanguage()
  const copy = useCopy()
  const told = usePeople()
  const directory = useDirectory(told.people)
  const listed = useListed(state, directory, now)
  const { fragments, named, chosen } = listed
  useAskedFor(listed, inSight)
  const atCall = useCall({ state, chosen }, tell)
  const showShortcuts = (): void => setSheet('shortcuts')
  const showDiagnostics = (): void => setSheet('diagnostics')
  const closeSheet = (): void => setSheet(undefined)
  useCommands({
    listed,
    tell,
    searchBox,
    rowsInSight: inSight.length,
    firstCopy,
    showShortcuts,
    showDiagnostics,
    atCall,
  })
  return (
    <div className={layout.console}>
      <Header>
        <SearchBox
          query={state.query}
          onType={(query) => tell({ type: 'typed', query })}
          input={searchBox}
          listId={peopleListId}
          activeRowId={chosen && rowIdOf(chosen)}
          modKey={modKey}
        />
        <LiveStatus inSight={inSight} />
        <OperatorMenu session={session} ask={asked.ask} showDiagnostics={showDiagnostics} now={now} />
      </Header>
      <CallPane atCall={atCall} people={directory.people} />
      <ConsoleProblems session={session} asked={asked} people={told} signIn={signIn} copy={copy} now={now} />
      <BoardsPane
        lacksDepartments={session.state === 'signedIn' && !(session.granted ?? []).includes('fullDirectory')}
        isNearby={told.isNearby ?? false}
        state={state}
        directory={directory}
        matchCount={fragments.length > 0 ? named.length : undefined}
        tell={tell}
      />
      <PeoplePane told={told} query={state.query} listed={listed} tell={tell} see={see} now={now} />
      <PersonPane
        chosen={chosen}
        mayReadTexts={session.state !== 'signedIn' || (session.granted ?? []).includes('outOfOfficeText')}
        now={now}
        copy={copy}
        firstCopy={firstCopy}
        calling={atCall.calling}
      />
      <Footer
        count={toCount(listed, { state, all: directory.people.length }, language)}
        people={told}
        session={session}
        hasCall={atCall.current !== undefined}
      />
      {sheet === 'shortcuts' && <ShortcutSheet close={closeSheet} />}
      {sheet === 'diagnostics' && <DiagnosticsDialog copy={copy} close={closeSheet} />}
    </div>
  )
}
