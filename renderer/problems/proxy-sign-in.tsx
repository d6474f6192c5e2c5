import { createContext, useContext, type ReactNode } from 'react'
import type { Problem } from '../../shared/problem'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'

const ProxySignIn = createContext<(() => void) | undefined>(undefined)

/** Provides the way to bring a password to the proxy that asks for one; without a value none asks. */
export const ProxySignInProvider = ProxySignIn.Provider

/** Where a proxy wants a password, the way to enter it. */
export function ProxySignInButton({ problem }: { readonly problem: Problem }): ReactNode {
  const { proxy } = useLanguage().words
  const enter = useContext(ProxySignIn)
  const isOfProxy = problem.kind === 'offline' && problem.cause === 'proxyPassword'
  return isOfProxy && enter ? <Button onClick={enter}>{proxy.enter}</Button> : null
}
