import type { ReactNode } from 'react'
import { ProductMark } from '../ui/product-mark'
import { useLanguage } from '../words/language'
import header from './header.module.css'

interface Props {
  readonly children: ReactNode
}

/** The mark, and what stands beside it. */
export function Header({ children }: Props): ReactNode {
  return (
    <header className={header.header}>
      <div className={header.mark}>
        <ProductMark size={18} />
        <h1 className={header.product}>{useLanguage().words.product}</h1>
      </div>
      {children}
    </header>
  )
}
