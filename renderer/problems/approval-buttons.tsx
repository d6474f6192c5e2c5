import { useState, type ReactNode } from 'react'
import type { Outcome } from '../../shared/outcome'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { useLanguage } from '../words/language'

/** The two ways to an administrator's approval. */
export interface Approval {
  readonly openPage: () => Promise<Outcome<undefined>>
  readonly copyRequest: () => Promise<Outcome<undefined>>
}

/** For whoever may approve, a page; for whoever may not, a text for those who may. */
export function ApprovalButtons({ openPage, copyRequest }: Approval): ReactNode {
  const { permissions } = useLanguage().words
  const [isNotOpened, setIsNotOpened] = useState(false)
  const open = async (): Promise<void> => setIsNotOpened(!(await openPage()).ok)
  return (
    <>
      <Button onClick={() => void open()}>{permissions.openApproval}</Button>
      <CopyButton
        label={permissions.copyRequest}
        copiedLabel={permissions.requestCopied}
        copy={async () => (await copyRequest()).ok}
      />
      <span role="status">{isNotOpened && permissions.approvalNotOpened}</span>
    </>
  )
}
