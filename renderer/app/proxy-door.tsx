import { useState, type ReactNode } from 'react'
import { useBridge } from '../news/use-news'
import { useProxy } from '../news/use-proxy'
import { ProxySignInProvider } from '../problems/proxy-sign-in'
import { ProxyDialog } from '../sign-in/proxy-dialog'

/** Asks for a proxy's password once by itself; afterwards only when the operator wants to, beside the problem. */
export function ProxyDoor({ children }: { readonly children: ReactNode }): ReactNode {
  const bridge = useBridge()
  const { asks } = useProxy()
  const [isOpen, setIsOpen] = useState(false)
  const [wasAsked, setWasAsked] = useState(false)
  if (asks !== undefined && !wasAsked) {
    setWasAsked(true)
    setIsOpen(true)
  }
  if (asks === undefined && isOpen) setIsOpen(false)
  return (
    <ProxySignInProvider value={asks === undefined ? undefined : () => setIsOpen(true)}>
      {children}
      {isOpen && asks !== undefined && (
        <ProxyDialog
          proxy={asks}
          signIn={(signIn) => bridge.signInToProxy(signIn)}
          close={() => setIsOpen(false)}
        />
      )}
    </ProxySignInProvider>
  )
}
