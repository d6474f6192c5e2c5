import type { ReactNode } from 'react'
import type { BoardMoved } from '../../shared/board'
import type { Outcome } from '../../shared/outcome'
import { useLanguage } from '../words/language'
import sheet from './boards-dialog.module.css'

export type Moved = Outcome<BoardMoved>

type Imported = Extract<BoardMoved, { state: 'imported' }>

/** Each line that brought nobody, by its number and why. */
function BadLines({ bad, badCount }: Pick<Imported, 'bad' | 'badCount'>): ReactNode {
  const { words, times } = useLanguage()
  const { ownBoards } = words
  if (badCount === 0) return null
  return (
    <>
      <p>{ownBoards.badLines(badCount, times.number(badCount))}</p>
      <ul className={sheet.bad}>
        {bad.map(({ line, reason, text }) => (
          <li key={line}>{ownBoards.bad[reason](String(line), text)}</li>
        ))}
        {badCount > bad.length && <li>{ownBoards.moreBad(times.number(badCount - bad.length))}</li>}
      </ul>
    </>
  )
}

/** What came of writing a file or reading one. */
export function MovedLines({ moved }: { readonly moved: Moved }): ReactNode {
  const { words, times } = useLanguage()
  const { ownBoards, problems } = words
  if (!moved.ok) return <p role="alert">{problems.of[moved.problem.kind].title}</p>
  const { value } = moved
  switch (value.state) {
    case 'cancelled':
      return null
    case 'exported':
      return <p role="status">{ownBoards.written(value.people, times.number(value.people), value.file)}</p>
    case 'imported':
      return (
        <div role="status">
          <p>{ownBoards.readIn(value.people, times.number(value.people), value.file)}</p>
          <BadLines {...value} />
        </div>
      )
    case 'notRead':
    case 'notWritten':
    case 'notUnderstood':
    case 'tooLarge':
      return <p role="alert">{ownBoards.failed[value.state](value.file)}</p>
  }
}
