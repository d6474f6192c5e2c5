import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import page from './sign-in.module.css'

/** Says plainly that nobody here is real, and how to connect one's own organisation. */
export function SampleNote(): ReactNode {
  const { signIn, settings } = useLanguage().words
  return (
    <div className={page.note}>
      <p>
        <strong>{signIn.sampleTitle}</strong>
      </p>
      <p>{signIn.sampleMeans}</p>
      <p>{signIn.sampleConnect(settings.title)}</p>
    </div>
  )
}
