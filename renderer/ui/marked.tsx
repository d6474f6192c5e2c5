import { Fragment, type ReactNode } from 'react'

interface Props {
  readonly text: string
  /** Sorted, not overlapping. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A text with stretches of it marked. */
export function Marked({ text, marks }: Props): ReactNode {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
