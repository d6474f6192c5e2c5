import { mostOnBoard, type NamedPeople } from '../../shared/board'
import type { Language } from '../words/language'
import type { ConsoleState } from './console-state'
import type { Listed } from './use-listed'

type Named = Pick<Listed, 'fragments' | 'searchedFor' | 'named' | 'isNear' | 'ownName'>
type Doing = Pick<ConsoleState, 'query' | 'board'>

/** “free” finds nobody: it says what is asked of those found. */
const queryOf = ({ fragments, searchedFor }: Named, { query }: Doing): string =>
  searchedFor ? fragments.join(' ') : query.trim()

/** What stands on the board’s line; empty for everyone’s. */
function labelOf({ ownName = '' }: Named, { board }: Doing, { words }: Language): string {
  const labels = {
    everyone: '',
    favourites: words.favourites.board,
    recent: words.ownBoards.recent,
    own: ownName,
    group: ownName,
    department: board.kind === 'department' ? board.name : '',
  }
  return labels[board.kind]
}

/** What the foot says of the list: “6 of 8,214 match “mar””, “38 in Front office”, “8,214 people”. */
export function toCount(
  listed: Named,
  { state, all }: { readonly state: Doing; readonly all: number },
  language: Language,
): string {
  const { words, times } = language
  const { named, fragments, isNear } = listed
  const count = times.number(named.length)
  const query = queryOf(listed, state)
  if (isNear) return words.console.nearCount(count, query)
  if (fragments.length > 0) {
    return words.console.matchCount(count, { all: times.number(all), query, isOne: named.length === 1 })
  }
  if (state.board.kind === 'everyone') return words.console.everyoneCount(all, count)
  return words.console.boardCount(count, labelOf(listed, state, language))
}

/** The people of the list, by the name that a board of them could have; one more than a board holds says that they are too many. */
export const toThese = (listed: Named, state: Doing, language: Language): NamedPeople => ({
  name: listed.fragments.length > 0 ? queryOf(listed, state) : labelOf(listed, state, language),
  people: listed.named.slice(0, mostOnBoard + 1).map(({ id }) => id),
})
