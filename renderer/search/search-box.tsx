import type { ReactNode, RefObject } from 'react'
import { restsHere } from '../ui/give-focus-back'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import box from './search-box.module.css'

interface Props {
  readonly query: string
  readonly onType: (query: string) => void
  readonly input: RefObject<HTMLInputElement | null>
  /** The list that the arrow keys move through, and the row they stand on; absent: the list is empty. */
  readonly listId: string
  readonly activeRowId: string | undefined
  readonly keyName: string
}

/** Where the focus rests. A combobox: the keys move through the list while the text stays here. */
export function SearchBox({ query, onType, input, listId, activeRowId, keyName }: Props): ReactNode {
  const { search } = useLanguage().words
  return (
    <label className={box.box}>
      <svg className={box.glass} width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
        <path d="m10.6 10.6 3.4 3.4" />
      </svg>
      <input
        ref={input}
        className={box.input}
        type="text"
        role="combobox"
        autoFocus
        {...restsHere}
        aria-label={search.label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={activeRowId !== undefined}
        aria-controls={activeRowId === undefined ? undefined : listId}
        aria-activedescendant={activeRowId}
        placeholder={search.placeholder}
        value={query}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => onType(event.target.value)}
      />
      <span className={box.hint} aria-hidden="true">
        <KeyHint>{keyName}</KeyHint>
      </span>
    </label>
  )
}
