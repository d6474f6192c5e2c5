import { useCallback, type Dispatch, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { People } from '../news/latest-people'
import type { Person, PersonId } from '../../shared/person'
import { GroupLine } from '../boards/group-line'
import { SiftLine } from '../boards/sift-line'
import { AddByAddressToo } from '../people/add-by-address'
import { PeopleList } from '../people/people-list'
import { toMarks } from '../search/to-marks'
import { useLanguage } from '../words/language'
import layout from './console.module.css'
import type { ConsoleEvent, ConsoleState } from './console-state'
import { ElsewhereLine } from './elsewhere-line'
import { NobodyListed } from './nobody-listed'
import { useKeymap } from './use-keymap'
import type { Listed } from './use-listed'

interface Props {
  readonly told: People
  readonly state: ConsoleState
  readonly listed: Listed
  readonly tell: Dispatch<ConsoleEvent>
  readonly see: (ids: readonly PersonId[]) => void
  readonly now: Instant
}

/** Of when the members of an open group are; nothing while something else is listed. */
function OpenGroup({ state, listed, now }: Pick<Props, 'state' | 'listed' | 'now'>): ReactNode {
  const { board } = state
  if (board.kind !== 'group' || listed.fragments.length > 0) return null
  return <GroupLine key={board.id} id={board.id} listed={listed.named.length} now={now} />
}

/** That somebody can be added whose address begins as others' do, or names others as well. */
function OfferBelow({ told, listed: { toAdd, named } }: Pick<Props, 'told' | 'listed'>): ReactNode {
  const { keyOf } = useKeymap()
  if (toAdd === undefined || named.length === 0) return null
  return <AddByAddressToo address={toAdd} people={told.people} keyName={keyOf('addByAddress')} />
}

/** The people whom the search, the board and the filters leave, or why there are none. */
export function PeoplePane({ told, state, listed, tell, see, now }: Props): ReactNode {
  const { fragments, searchedFor, named, shown, firstApart, sifted, chosen, listName } = listed
  const { words, times } = useLanguage()
  const answer =
    searchedFor &&
    sifted &&
    words.people.searchedFor[searchedFor](times.number(sifted.passing), times.number(named.length))
  const marksOf = useCallback(
    (text: string, isName?: boolean) => toMarks(text, fragments, isName),
    [fragments],
  )
  const choose = useCallback(({ id }: Person) => tell({ type: 'personChosen', id }), [tell])
  return (
    <main className={layout.people}>
      <ElsewhereLine {...listed.elsewhere} />
      <OpenGroup {...{ state, listed, now }} />
      {sifted && <SiftLine sifted={sifted} {...(answer && { answer })} />}
      <PeopleList
        people={shown}
        {...(firstApart && { firstApart })}
        chosen={chosen?.id}
        choose={choose}
        listName={listName}
        toMarks={marksOf}
        now={now}
        see={see}
        instead={
          shown.length === 0 && (
            <NobodyListed
              told={told}
              query={state.query}
              isSearching={fragments.length > 0}
              isSifted={sifted !== undefined && named.length > 0}
              {...(searchedFor && { asked: { searchedFor, fragments } })}
              board={state.board.kind}
              toAdd={listed.toAdd}
              tell={tell}
            />
          )
        }
      />
      <OfferBelow {...{ told, listed }} />
    </main>
  )
}
