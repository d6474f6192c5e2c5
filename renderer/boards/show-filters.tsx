import { memo, type ReactNode } from 'react'
import { useLanguage } from '../words/language'
import type { FilterName } from './sift-people'
import list from './board-list.module.css'

const names: readonly FilterName[] = ['freeNow', 'freeSoon', 'inWorkingHours']

interface Props {
  readonly filters: ReadonlySet<FilterName>
  readonly toggle: (filter: FilterName) => void
}

/** Narrows a list to those who can take a call; several at once must all hold. */
export const ShowFilters = memo(function ShowFilters({ filters, toggle }: Props): ReactNode {
  const { boards } = useLanguage().words
  return (
    <div role="group" aria-labelledby="show">
      <h2 id="show" className={list.heading}>
        {boards.show}
      </h2>
      <div className={list.chips}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className={list.chip}
            aria-pressed={filters.has(name)}
            onClick={() => toggle(name)}
          >
            {boards.filters[name]}
          </button>
        ))}
      </div>
    </div>
  )
})
