import type { Language } from '../words/language'
import type { ConsoleState } from './console-state'
import type { Listed } from './use-listed'

/** What the foot says of the list: “6 of 8,214 match “mar””, “38 in Front office”, “8,214 people”. */
export function toCount(
  { fragments, searchedFor, named, isNear }: Pick<Listed, 'fragments' | 'searchedFor' | 'named' | 'isNear'>,
  { state, all }: { readonly state: Pick<ConsoleState, 'query' | 'board'>; readonly all: number },
  { words: { console, favourites }, times }: Language,
): string {
  const count = times.number(named.length)
  // “free” finds nobody: it says what is asked of those found.
  const query = searchedFor ? fragments.join(' ') : state.query.trim()
  if (isNear) return console.nearCount(count, query)
  if (fragments.length > 0) {
    return console.matchCount(count, {
      all: times.number(all),
      query,
      isOne: named.length === 1,
    })
  }
  const { board } = state
  if (board.kind === 'everyone') return console.everyoneCount(all, count)
  return console.boardCount(count, board.kind === 'favourites' ? favourites.board : board.name)
}
