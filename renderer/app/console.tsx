import { useMemo, useReducer, useRef, useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Candidate } from '../../shared/nearest-to'
import type { Person, PersonId } from '../../shared/person'
import { usePeople } from '../news/use-people'
import { useWatched } from '../news/use-watched'
import { peopleListId } from '../people/people-list'
import { rowIdOf } from '../people/person-row'
import { SearchBox } from '../search/search-box'
import { useLanguage } from '../words/language'
import { BoardsPane } from './boards-pane'
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
import { Sheet, type SheetName } from './sheet'
import { toCount } from './to-count'
import type { Asked } from './use-asked'
import { useCard } from './use-card'
import { useCommands } from './use-commands'
import { useDirectory, type Directory } from './use-directory'
import { modKey } from './use-keyboard'
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
  const asked = useMemo(() => {
    const listed = sifted ? toAskedFor(chosen?.id, named) : rows
    return [...(person ? [person.id] : []), ...listed, ...candidates.map((candidate) => candidate.person.id)]
  }, [chosen, person, sifted, named, rows, candidates])
  useWatched(asked)
}

/** Whoever is looked at beside the list; undefined also when the directory does not have them any more. */
const useAside = (aside: PersonId | undefined, { people }: Directory): Person | undefined =>
  useMemo(() => (aside === undefined ? undefined : people.find(({ id }) => id === aside)), [aside, people])

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
  const [sheet, setSheet] = useState<SheetName | undefined>()
  const searchBox = useRef<HTMLInputElement>(null)
  const language = useLanguage()
  const told = usePeople()
  const directory = useDirectory(told.people)
  const listed = useListed(state, directory, now)
  const { fragments, named, chosen } = listed
  const person = useAside(state.aside, directory) ?? chosen
  const card = useCard(person, directory.people, tell)
  useAskedFor(listed, { person, candidates: card.parts.whoElse.candidates, rows: inSight })
  useCommands({
    listed,
    tell,
    searchBox,
    rowsInSight: inSight.length,
    acts: { ...card.acts, showShortcuts: () => setSheet('shortcuts'), showWeek: () => setSheet('week') },
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
        <OperatorMenu session={session} ask={asked.ask} now={now} />
      </Header>
      <ConsoleProblems
        session={session}
        asked={asked}
        people={told}
        signIn={signIn}
        copy={card.parts.copy}
        now={now}
      />
      <BoardsPane
        session={session}
        state={state}
        directory={directory}
        matchCount={fragments.length > 0 ? named.length : undefined}
        tell={tell}
      />
      <PeoplePane told={told} state={state} listed={listed} tell={tell} see={see} now={now} />
      <PersonPane chosen={person} now={now} {...card.parts} />
      <Footer
        count={toCount(listed, { state, all: directory.people.length }, language)}
        isLoading={told.isLoading}
        session={session}
      />
      <Sheet name={sheet} person={person} now={now} close={() => setSheet(undefined)} />
    </div>
  )
}
