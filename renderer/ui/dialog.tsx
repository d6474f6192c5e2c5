import { useEffect, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { classes } from './classes'
import dialog from './dialog.module.css'
import { beginIn, giveFocusBack } from './give-focus-back'

interface Props {
  readonly label: string
  readonly close: () => void
  readonly isInCorner?: boolean
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus and closes with Esc; then the focus goes to where it rests. Drawn while open. */
export function Dialog({ label, close, isInCorner = false, isWide = false, children }: Props): ReactNode {
  const element = useRef<HTMLDialogElement>(null)
  // A layout effect: it closes before the element is taken away, so that the focus can go back.
  useLayoutEffect(() => {
    const shown = element.current
    if (!shown) return
    shown.showModal()
    beginIn(shown)
    return () => shown.close()
  }, [])
  // Not in the layout effect: after it React puts the focus back to where it was before the element was taken away.
  useEffect(() => giveFocusBack, [])
  const closeOutside = ({ target }: MouseEvent): void => {
    // A press on the backdrop has the dialog itself as its target.
    if (target === element.current) close()
  }
  return (
    <dialog
      ref={element}
      aria-label={label}
      className={classes(dialog.dialog, isInCorner && dialog.corner, isWide && dialog.wide)}
      // At the very key: “close” comes a moment later, and the letters typed until then would be lost.
      onCancel={close}
      onClose={close}
      onMouseDown={closeOutside}
    >
      <div className={dialog.content}>{children}</div>
    </dialog>
  )
}
