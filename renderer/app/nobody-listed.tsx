import type { Dispatch, ReactNode } from 'react'
import { useBridge } from '../news/use-news'
import { useSession } from '../news/use-session'
import type { People } from '../news/latest-people'
import { AddByAddress } from '../people/add-by-address'
import { Nobody } from '../people/nobody'
import { useLanguage } from '../words/language'
import type { Board } from '../boards/board'
import type { SearchedFor } from '../search/to-typed'
import type { ConsoleEvent } from './console-state'
import { useAsked } from './use-asked'

interface Props {
  readonly told: People
  readonly query: string
  readonly isSearching: boolean
  readonly isSifted: boolean
  /** What the search asks of those whom its other words name. */
  readonly asked?: { readonly searchedFor: SearchedFor; readonly fragments: readonly string[] }
  readonly board: Board['kind']
  /** A whole mail address that nobody has. */
  readonly toAdd: string | undefined
  readonly tell: Dispatch<ConsoleEvent>
}

/** Of those whom the search names nobody is as it asks, or as the filters want. */
function NobodyPasses({ asked, tell }: Pick<Props, 'tell'> & { readonly asked: Props['asked'] }): ReactNode {
  const { people } = useLanguage().words
  if (!asked) {
    const action = { label: people.clearFilters, act: () => tell({ type: 'filtersCleared' }) }
    return <Nobody sentence={people.nobodyPasses} action={action} />
  }
  const all = asked.fragments.join(' ')
  const action = { label: people.searchForAll, act: () => tell({ type: 'typed', query: all }) }
  return <Nobody sentence={people.nobodySearchedFor[asked.searchedFor]} action={action} />
}

function NobodyOnBoard({ board }: Pick<Props, 'board'>): ReactNode {
  const { people, favourites, ownBoards, groups } = useLanguage().words
  if (board === 'favourites') return <Nobody sentence={favourites.none} hint={favourites.howTo} />
  if (board === 'recent') return <Nobody sentence={ownBoards.noneRecent} />
  if (board === 'group') return <Nobody sentence={groups.nobody} />
  return <Nobody sentence={board === 'own' ? ownBoards.emptyBoard : people.directoryEmpty} />
}

/** What the administrator could allow, and what the operator can allow for themselves. */
function DirectoryNotAllowed(): ReactNode {
  const { people, problems, added } = useLanguage().words
  const session = useSession()
  const bridge = useBridge()
  const { problem, ask } = useAsked()
  const isAllowed = session.state !== 'signedIn' || (session.granted ?? []).includes('peopleNearby')
  return (
    <Nobody
      sentence={people.directoryNotAllowed}
      hint={problem ? problems.of[problem.kind].title : added.orType}
      {...(!isAllowed && {
        action: { label: people.askForNearby, act: () => void ask(bridge.askFor('peopleNearby')) },
      })}
    />
  )
}

/** Why the list is empty, and the one way on. */
export function NobodyListed(props: Props): ReactNode {
  const { told, query, isSearching, isSifted, asked, board, toAdd, tell } = props
  const { people, problems } = useLanguage().words
  if (toAdd !== undefined && !isSifted) return <AddByAddress address={toAdd} people={told.people} />
  if (told.people.length === 0) {
    if (told.isLoading) return <Nobody sentence={people.loading} />
    if (told.problem?.kind === 'notAllowed') return <DirectoryNotAllowed />
    return <Nobody sentence={told.problem ? problems.noPeople : people.directoryEmpty} />
  }
  if (isSifted) return <NobodyPasses asked={asked} tell={tell} />
  if (isSearching) {
    const action = { label: people.clearSearch, act: () => tell({ type: 'typed', query: '' }) }
    return <Nobody sentence={people.nobodyMatches(query)} hint={people.whatIsSearched} action={action} />
  }
  return <NobodyOnBoard board={board} />
}
