import type { ReactNode } from 'react'
import mark from './product-mark.module.css'

/** Patchboard's mark: two jacks on a board. */
export function ProductMark({ size }: { readonly size: number }): ReactNode {
  return (
    <svg className={mark.mark} viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <rect className={mark.board} width="18" height="18" rx="5" />
      <circle className={mark.jack} cx="6" cy="6" r="2.5" />
      <circle className={mark.jack} cx="12" cy="12" r="2.5" />
    </svg>
  )
}
