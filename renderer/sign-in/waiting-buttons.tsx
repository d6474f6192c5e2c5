import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { useLanguage } from '../words/language'

/** What can be done while the sign-in page is open in the browser. */
export interface Ways {
  readonly openAgain: () => void
  readonly copyLink: () => Promise<boolean>
  readonly cancel: () => void
}

interface Props {
  readonly ways: Ways
  /** The key that cancels, where one does. */
  readonly escape?: ReactNode
  /** The focus starts here. */
  readonly isFirst?: boolean
}

export function WaitingButtons({ ways, escape, isFirst = false }: Props): ReactNode {
  const { signIn } = useLanguage().words
  const { openAgain, copyLink, cancel } = ways
  return (
    <>
      <Button autoFocus={isFirst} onClick={openAgain}>
        {signIn.openAgain}
      </Button>
      <CopyButton label={signIn.copyLink} copiedLabel={signIn.linkCopied} copy={copyLink} />
      <Button onClick={cancel}>
        {signIn.cancel}
        {escape}
      </Button>
    </>
  )
}
