import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Candidate } from '../../shared/nearest-to'
import type { Person, PersonId } from '../../shared/person'
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
import layout from './console.module.css'
import type { DeskSession } from './desk-session'
import { Footer } from './footer'
import { Header } from './header'
import { LaterNotes } from './later-notes'
import { LiveStatus } from './live-status'
import { OperatorMenu } from './operator-menu'
import { PeoplePane } from './people-pane'
import { PersonPane } from './person-pane'
import { Sheet, type SheetName } from './sheet'
import { toCount, toThese } from './to-count'
import type { Asked } from './use-asked'
import { useCall } from './use-call'
import { useCard } from './use-card'
import { useCommands, type Acts } from './use-commands'
import { useConsoleState } from './use-console-state'
import { useDirectory, type Directory } from './use-directory'
import { useKeptView } from './use-kept-view'
import { useKeymap } from './use-keymap'
import { useLater } from './use-later'
import { useLookedAt } from './use-looked-at'
import { toAskedFor, useListed, type Listed } from './use-listed'

interface InView {
  /** Whose answer stands in large type. */
  readonly person: Person | undefined
  readonly candidates: readonly Candidate[]
  readonly rows: readonly PersonId[]
}

/**
 * Whom the main process shall ask for: the person in large type, then the rows in sight or all that the filters need, then
 * who may take the call instead.
 */
function useAskedFor({ chosen, sifted, named }: Listed, { person, candidates, rows }: InView): void {
  const deputies = useDeputies(person?.id)
  const asked = useMemo(() => {
    const listed = sifted ? toAskedFor(chosen?.id, named) : rows
    const first = person ? [person.id, ...deputies] : []
    return [...first, ...listed, ...candidates.map((candidate) => candidate.person.id)]
  }, [chosen, deputies, person, sifted, named, rows, candidates])
  useWatched(asked)
}

/** Opens what lies over the console. */
const toOpenSheets = (open: (name: SheetName) => void): Acts => ({
  showShortcuts: () => open('shortcuts'),
  showWeek: () => open('week'),
  showDiagnostics: () => open('diagnostics'),
  showBoards: () => open('boards'),
  showCallLog: () => open('callLog'),
})

/** Whoever is looked at beside the list; undefined also when the directory does not have them any more. */
const useAside = (aside: PersonId | undefined, { byId }: Directory): Person | undefined =>
  aside === undefined ? undefined : byId().get(aside)

interface Props {
  readonly session: DeskSession
  readonly signIn: () => void
  readonly asked: Asked
  readonly showSettings: () => void
  readonly now: Instant
}

/** The console: what the operator is doing is kept here, everything else follows from it and from the news. */
export function Console({ session, signIn, asked, showSettings, now }: Props): ReactNode {
  const [state, tell] = useConsoleState()
  const [inSight, see] = useState<readonly PersonId[]>([])
  const [sheet, open] = useState<SheetName | undefined>()
  const searchBox = useRef<HTMLInputElement>(null)
  const language = useLanguage()
  const { keyOf } = useKeymap()
  const told = usePeople()
  const directory = useDirectory(told)
  const listed = useListed(state, directory, now)
  const { fragments, named, sifted, chosen } = listed
  const person = useAside(state.aside, directory) ?? chosen
  const card = useCard(person, directory, tell)
  const { copy } = card.parts
  useLookedAt(state, person?.id)
  useAskedFor(listed, { person, candidates: card.parts.whoElse.candidates, rows: inSight })
  useKeptView(state, tell)
  const atCall = useCall({ state, chosen: person }, tell)
  const later = useLater({ person, caller: atCall.current?.caller, session, now }, open)
  const acts = { ...card.acts, ...toOpenSheets(open), ...later.acts, showSettings }
  useCommands({ listed, tell, searchBox, rowsInSight: inSight.length, person, atCall, acts })
  return (
    <div className={layout.console}>
      <Header>
        <SearchBox
          query={state.query}
          onType={(query) => tell({ type: 'typed', query })}
          input={searchBox}
          listId={peopleListId}
          activeRowId={chosen && rowIdOf(chosen)}
          keyName={keyOf('focusSearch')}
        />
        <LiveStatus inSight={inSight} />
        <OperatorMenu {...{ session, now, showSettings }} ask={asked.ask} show={open} />
      </Header>
      <CallPane {...{ atCall, people: directory.people }} takeMessage={later.acts.takeMessage} />
      <ConsoleProblems {...{ session, asked, signIn, now, copy }} people={told} others={later.problems}>
        <LaterNotes {...{ later, people: directory.people, now, keyOf }} />
      </ConsoleProblems>
      <BoardsPane
        {...{ session, state, directory, now, tell }}
        isNearby={told.isNearby ?? false}
        edit={() => open('boards')}
        matchCount={fragments.length > 0 ? (sifted?.passing ?? named.length) : undefined}
      />
      <PeoplePane {...{ told, state, listed, tell, see, now }} />
      <PersonPane
        {...{ session, now, ...card.parts, later: later.acts }}
        chosen={person}
        calling={atCall.calling}
      />
      <Footer
        count={toCount(listed, { state, all: directory.people.length }, language)}
        {...{ people: told, session }}
        hasTransfer={atCall.keys.waits && atCall.keys.numbers > 0}
      />
      <Sheet
        name={sheet}
        {...{ person, now, tell, session, later, open, copy, people: directory.people, ask: asked.ask }}
        these={() => toThese(listed, state, language)}
      />
    </div>
  )
}
