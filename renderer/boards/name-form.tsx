import { useState, type ReactNode } from 'react'
import { longestBoardName } from '../../shared/board'
import { Button } from '../ui/button'
import sheet from './boards-dialog.module.css'

interface Props {
  readonly before: string
  readonly label: string
  readonly submit: string
  readonly done: (name: string) => void
}

/** A name, ready to be typed over; Enter is enough. */
export function NameForm({ before, label, submit, done }: Props): ReactNode {
  const [name, setName] = useState(before.slice(0, longestBoardName))
  const isEmpty = name.trim() === ''
  return (
    <form
      className={sheet.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) done(name.trim())
      }}
    >
      <input
        className={sheet.name}
        type="text"
        aria-label={label}
        value={name}
        maxLength={longestBoardName}
        autoComplete="off"
        autoFocus
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" look={isEmpty ? 'ordinary' : 'primary'} disabled={isEmpty}>
        {submit}
      </Button>
    </form>
  )
}
