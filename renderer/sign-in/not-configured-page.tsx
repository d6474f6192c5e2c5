import type { ReactNode } from 'react'
import { ProductMark } from '../ui/product-mark'
import { useLanguage } from '../words/language'
import page from './sign-in.module.css'

interface Props {
  /** Which setting, and what to do. */
  readonly problem: ReactNode
}

/** There is nothing to sign in to until a setting is mended. */
export function NotConfiguredPage({ problem }: Props): ReactNode {
  const { signIn } = useLanguage().words
  return (
    <main className={page.page}>
      <div className={page.sheet}>
        <ProductMark size={48} />
        <h1 className={page.title}>{signIn.notConfiguredTitle}</h1>
        <p className={page.words}>{signIn.notConfiguredMeans}</p>
        {problem}
      </div>
    </main>
  )
}
