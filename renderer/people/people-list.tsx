import { memo, useLayoutEffect, useMemo, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person, PersonId } from '../../shared/person'
import type { Settings } from '../../shared/settings'
import { useSettings } from '../news/use-settings'
import { classes } from '../ui/classes'
import { useLanguage } from '../words/language'
import { dayWindowAt } from './day-window'
import { HourScale } from './hour-scale'
import list from './people-list.module.css'
import { PersonRow, type ToMarks } from './person-row'
import row from './person-row.module.css'
import { toDrawn } from './rows-in-sight'
import { useRowsInSight } from './use-rows-in-sight'

/** As the page's styles have it: `--row` of style/tokens.css. */
const rowHeights: Readonly<Record<Settings['density'], number>> = { comfortable: 46, compact: 32 }
/** The head stays in sight above the rows. */
const headHeight = 30

export const peopleListId = 'people'

/** Moved through from the search box, which keeps the focus: the list itself is no stop for Tab. */
const listbox = { id: peopleListId, role: 'listbox', tabIndex: -1 } as const

interface Props {
  readonly people: readonly Person[]
  /** With whom those begin who stand apart from the ones before; absent: all belong together. */
  readonly firstApart?: PersonId
  readonly chosen: PersonId | undefined
  readonly choose: (person: Person) => void
  /** Names the list: a new name means another list, which begins at its top. */
  readonly listName: string
  readonly toMarks: ToMarks
  readonly now: Instant
  /** Told the rows in sight, from top to bottom. */
  readonly see: (ids: readonly PersonId[]) => void
  /** Shown instead of rows while there are none. */
  readonly instead: ReactNode
}

function useRows({ people, chosen, listName, see }: Props) {
  const chosenIndex = useMemo(() => people.findIndex(({ id }) => id === chosen), [people, chosen])
  const rowHeight = rowHeights[useSettings().values.density]
  const count = people.length
  const { scroll, stretch, show } = useRowsInSight({ count, rowHeight }, headHeight)
  useLayoutEffect(() => {
    show(Math.max(0, chosenIndex))
    // Not when people come or go elsewhere in the list: the operator may have scrolled on purpose.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a choice or another list moves the rows
  }, [show, chosen, listName])
  const { first, last } = stretch
  // Before the first frame, so that the rows in sight are asked for while it is drawn.
  useLayoutEffect(() => see(people.slice(first, last + 1).map(({ id }) => id)), [see, people, first, last])
  // The search box points at the chosen one, in sight or not.
  return { scroll, rowHeight, drawn: toDrawn(stretch, count, chosenIndex) }
}

export const PeopleList = memo(function PeopleList(props: Props): ReactNode {
  const { people, firstApart, chosen, choose, toMarks, now, instead } = props
  const { words, times } = useLanguage()
  const { zone } = times
  const window = useMemo(() => dayWindowAt(now, zone), [now, zone])
  const { scroll, rowHeight, drawn } = useRows(props)
  return (
    <div className={list.list}>
      <div
        className={list.scroll}
        ref={scroll}
        {...(people.length > 0 && { ...listbox, 'aria-label': words.people.people })}
      >
        <div className={classes(list.head, row.columns)} aria-hidden="true">
          <span />
          <span>{words.people.name}</span>
          <span>{words.people.canTheyTakeIt}</span>
          <HourScale window={window} now={now} />
          <span className={list.extension}>{words.people.extension}</span>
        </div>
        {people.length === 0 ? (
          instead
        ) : (
          <div role="presentation" className={list.rows} style={{ height: people.length * rowHeight }}>
            {drawn.map((index) => {
              const person = people[index]
              return (
                person && (
                  <PersonRow
                    key={person.id}
                    person={person}
                    isChosen={person.id === chosen}
                    isFirstApart={index > 0 && person.id === firstApart}
                    choose={choose}
                    toMarks={toMarks}
                    window={window}
                    now={now}
                    index={index}
                    count={people.length}
                    top={index * rowHeight}
                  />
                )
              )
            })}
          </div>
        )}
      </div>
    </div>
  )
})
