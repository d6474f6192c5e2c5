import type { ReactNode } from 'react'
import look from './note-bar.module.css'

/** A line across the window, above the people: what has just happened, and what can be done about it. */
export function NoteBar({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={look.note}>{children}</div>
}
