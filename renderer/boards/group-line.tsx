import { useEffect, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { mostInGroup, type GroupBoard, type GroupId } from '../../shared/group'
import { useGroups } from '../news/use-groups'
import { useBridge } from '../news/use-news'
import { usePeople } from '../news/use-people'
import { useLanguage, type Language } from '../words/language'
import line from './sift-line.module.css'

interface Props {
  readonly id: GroupId
  /** How many of its members the directory lists. */
  readonly listed: number
  readonly now: Instant
}

function toText(
  { asOf, trouble, people, isCut }: GroupBoard,
  { listed, now, isWhole }: Pick<Props, 'listed' | 'now'> & { readonly isWhole: boolean },
  { words, times }: Language,
): string {
  const { groups } = words
  const hidden = people.length - listed
  if (asOf === undefined) return trouble ? groups.trouble[trouble] : groups.reading
  const asOfWords = groups.asOf(times.moment(asOf, now))
  const facts = [
    ...[isCut ? `${asOfWords}, ${groups.cut(times.number(mostInGroup))}` : asOfWords],
    ...(hidden > 0 ? [(isWhole ? groups.hidden : groups.notHere)(hidden, times.number(hidden))] : []),
  ].join(' · ')
  return trouble ? `${groups.trouble[trouble]} ${facts}` : facts
}

/** Of when the members of a group are, and why the list may not be all of them; opening it has them read anew. */
export function GroupLine({ id, listed, now }: Props): ReactNode {
  const language = useLanguage()
  const bridge = useBridge()
  const { isPartial, isNearby, problem } = usePeople()
  const isWhole = !(isPartial === true || isNearby === true || problem)
  const board = useGroups().find((one) => one.id === id)
  useEffect(() => void bridge.changeGroups({ do: 'open', group: id }), [bridge, id])
  if (!board) return null
  return (
    <p className={line.line} role="status">
      {toText(board, { listed, now, isWhole }, language)}
    </p>
  )
}
