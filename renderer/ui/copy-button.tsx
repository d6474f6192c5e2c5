import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { Button } from './button'
import { Spoken } from './spoken'

/** How long “Copied” stands before the button offers to copy again. */
const shownFor = 2_000

interface Props {
  readonly label: string
  /** What is copied, spoken behind the label where the eye sees it beside the button. */
  readonly what?: string
  readonly copiedLabel: string
  /** Settles with whether it worked: “Copied” is said only then. */
  readonly copy: () => Promise<boolean>
  /** Shown behind the label, such as a key. */
  readonly hint?: ReactNode
  /** So that a key can press it. */
  readonly button?: RefObject<HTMLButtonElement | null>
}

/** Copies, and says so where the operator looks. */
export function CopyButton({ label, what, copiedLabel, copy, hint, button }: Props): ReactNode {
  const [copies, setCopies] = useState(0)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (copies === 0) return
    const timer = setTimeout(() => setIsCopied(false), shownFor)
    return () => clearTimeout(timer)
  }, [copies])
  const press = async (): Promise<void> => {
    const worked = await copy()
    setIsCopied(worked)
    if (worked) setCopies((before) => before + 1)
  }
  return (
    <>
      <Button ref={button} onClick={() => void press()}>
        {isCopied ? copiedLabel : label}
        {what !== undefined && <Spoken>{what}</Spoken>}
        {hint !== undefined && <span aria-hidden="true">{hint}</span>}
      </Button>
      <Spoken isLive>{isCopied ? copiedLabel : ''}</Spoken>
    </>
  )
}
