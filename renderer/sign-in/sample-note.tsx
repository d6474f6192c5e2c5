import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import page from './sign-in.module.css'

/** The two settings that connect a real organisation; electron/real-organisation reads them. */
const clientIdSetting = 'PATCHBOARD_CLIENT_ID'
const tenantSetting = 'PATCHBOARD_TENANT'

/** Says plainly that nobody here is real, and how to connect one's own organisation. */
export function SampleNote(): ReactNode {
  const { signIn } = useLanguage().words
  return (
    <div className={page.note}>
      <p>
        <strong>{signIn.sampleTitle}</strong>
      </p>
      <p>{signIn.sampleMeans}</p>
      <p>{signIn.sampleConnect(clientIdSetting, tenantSetting)}</p>
    </div>
  )
}
