import { useState, type ReactNode } from 'react'
import { longestGroupName, mostGroups, type FoundGroup, type GroupBoard } from '../../shared/group'
import { useBridge } from '../news/use-news'
import { useSession } from '../news/use-session'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import sheet from './boards-dialog.module.css'
import { useGroupSearch } from './use-group-search'

interface FoundProps {
  readonly groups: readonly FoundGroup[]
  readonly kept: readonly GroupBoard[]
  readonly keep: (group: FoundGroup) => void
}

/** What a search found, each with the way to make it a board. */
function Found({ groups, kept, keep }: FoundProps): ReactNode {
  const { groups: words } = useLanguage().words
  return (
    <ul className={sheet.list}>
      {groups.map((group) => (
        <li key={group.id} className={sheet.line}>
          <span className={sheet.board}>
            {group.name} <span className={sheet.soft}>{group.description}</span>
          </span>
          {kept.some(({ id }) => id === group.id) ? (
            <span className={sheet.soft}>{words.isBoard}</span>
          ) : (
            <Button aria-label={words.makeOf(group.name)} onClick={() => keep(group)}>
              {words.make}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The search itself; one field, and its answer below. */
function Search({ kept }: { readonly kept: readonly GroupBoard[] }): ReactNode {
  const { words, times } = useLanguage()
  const { groups, problems } = words
  const bridge = useBridge()
  const [text, setText] = useState('')
  const { isSearching, found } = useGroupSearch(text)
  if (kept.length >= mostGroups) return <p className={sheet.soft}>{groups.full(times.number(mostGroups))}</p>
  const keep = ({ id, name }: FoundGroup): void => void bridge.changeGroups({ do: 'keep', group: id, name })
  return (
    <>
      <p className={sheet.soft}>{groups.how}</p>
      <input
        className={sheet.name}
        type="text"
        aria-label={groups.name}
        placeholder={groups.name}
        value={text}
        maxLength={longestGroupName}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" className={sheet.soft}>
        {isSearching && groups.searching}
        {found?.ok === true && found.value.length === 0 && groups.noneFound(text.trim())}
        {found?.ok === false && problems.of[found.problem.kind].title}
      </p>
      {found?.ok === true && <Found groups={found.value} kept={kept} keep={keep} />}
    </>
  )
}

interface Props {
  readonly kept: readonly GroupBoard[]
  /** Opens the browser to ask for what it needs; the console goes on meanwhile. */
  readonly askFor: (feature: 'groups') => void
}

/** Makes a group of the organisation a board; what that needs is asked for here, when it is first wanted. */
export function GroupFinder({ kept, askFor }: Props): ReactNode {
  const { groups } = useLanguage().words
  const session = useSession()
  const mayFind = session.state === 'signedIn' && (session.granted ?? []).includes('groups')
  return (
    <section>
      <h3 className={sheet.heading}>{groups.heading}</h3>
      {mayFind ? (
        <Search kept={kept} />
      ) : (
        <p className={sheet.soft}>
          {groups.needsApproval} <Button onClick={() => askFor('groups')}>{groups.ask}</Button>
        </p>
      )}
    </section>
  )
}
