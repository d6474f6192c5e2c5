import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Candidate } from '../../shared/nearest-to'
import type { Person, PersonId } from '../../shared/person'
import { MessageNote } from '../messages/message-note'
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
import { useMessageTaking, type MessageTaking } from './use-message-taking'
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

type OpenMessages = Readonly<Record<'takeMessage' | 'showMessages', () => void>>

/** Opens what lies over the console. */
const toOpenSheets = (open: (name: SheetName) => void, { begin }: MessageTaking): Acts & OpenMessages => ({
  takeMessage: () => begin() && open('message'),
  showMessages: () => open('messages'),
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
  const directory = useDirectory(told.people)
  const listed = useListed(state, directory, now)
  const { fragments, named, sifted, chosen } = listed
  const person = useAside(state.aside, directory) ?? chosen
  const card = useCard(person, directory, tell)
  useLookedAt(state, person?.id)
  useAskedFor(listed, { person, candidates: card.parts.whoElse.candidates, rows: inSight })
  useKeptView(state, tell)
  const atCall = useCall({ state, chosen: person }, tell)
  const taking = useMessageTaking({ person, caller: atCall.current?.caller, session, now })
  const acts = { ...card.acts, ...toOpenSheets(open, taking), showSettings }
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
      <CallPane {...{ atCall, people: directory.people }} takeMessage={acts.takeMessage} />
      <ConsoleProblems {...{ session, asked, signIn, now, taking }} people={told} copy={card.parts.copy}>
        <MessageNote {...{ last: taking.last, now, showAll: acts.showMessages, keyOf }} />
      </ConsoleProblems>
      <BoardsPane
        {...{ session, state, directory, now, tell }}
        isNearby={told.isNearby ?? false}
        edit={() => open('boards')}
        matchCount={fragments.length > 0 ? (sifted?.passing ?? named.length) : undefined}
      />
      <PeoplePane {...{ told, state, listed, tell, see, now }} />
      <PersonPane
        {...{ session, now, ...card.parts, takeMessage: acts.takeMessage }}
        chosen={person}
        calling={atCall.calling}
      />
      <Footer
        count={toCount(listed, { state, all: directory.people.length }, language)}
        {...{ people: told, session }}
        hasCall={atCall.current !== undefined}
      />
      <Sheet
        name={sheet}
        {...{ person, now, tell, session, taking, open }}
        these={() => toThese(listed, state, language)}
        people={directory.people}
        copy={card.parts.copy}
      />
    </div>
  )
}
