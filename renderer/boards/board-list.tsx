import { memo, type ReactNode } from 'react'
import { useLanguage } from '../words/language'
import list from './board-list.module.css'
import type { Department } from './departments'

interface LineProps {
  readonly label: string
  readonly count: number
  readonly isOpen: boolean
  /** Absent: the board is there because it is open. */
  readonly open?: () => void
}

function BoardLine({ label, count, isOpen, open }: LineProps): ReactNode {
  const { times } = useLanguage()
  return (
    <li>
      <button
        type="button"
        className={list.board}
        aria-current={isOpen ? 'true' : undefined}
        onClick={open}
        // The mouse leaves the focus in the search box, so that typing goes on.
        onMouseDown={(event) => event.preventDefault()}
      >
        <span className={list.label}>{label}</span> <span className={list.count}>{times.number(count)}</span>
      </button>
    </li>
  )
}

interface Props {
  /** How many the search found; absent: nothing is searched for. */
  readonly matchCount?: number
  /** The department whose board is open; absent: everyone's. */
  readonly department?: string
  readonly isFavourites: boolean
  readonly favouritesCount: number
  readonly openFavourites: () => void
  readonly peopleCount: number
  readonly departments: readonly Department[]
  readonly openEveryone: () => void
  readonly openDepartment: (name: string) => void
}

/** Ways into the directory. While something is searched for, its results are a board of their own. */
export const BoardList = memo(function BoardList(props: Props): ReactNode {
  const { matchCount, department, peopleCount, departments, openEveryone, openDepartment } = props
  const { isFavourites, favouritesCount, openFavourites } = props
  const { boards, favourites } = useLanguage().words
  const isSearch = matchCount !== undefined
  return (
    <nav aria-labelledby="boards">
      <h2 id="boards" className={list.heading}>
        {boards.boards}
      </h2>
      <ul className={list.list}>
        {isSearch && <BoardLine label={boards.searchResults} count={matchCount} isOpen />}
        <BoardLine
          label={favourites.board}
          count={favouritesCount}
          isOpen={!isSearch && isFavourites}
          open={openFavourites}
        />
        <BoardLine
          label={boards.everyone}
          count={peopleCount}
          isOpen={!isSearch && !isFavourites && department === undefined}
          open={openEveryone}
        />
        {departments.map(({ name, count }) => (
          <BoardLine
            key={name}
            label={name}
            count={count}
            isOpen={!isSearch && department === name}
            open={() => openDepartment(name)}
          />
        ))}
      </ul>
    </nav>
  )
})
