import { useRef, useState, type SubmitEvent, type ReactNode } from 'react'
import type { Outcome } from '../../shared/outcome'
import { longestProxyWord, type ProxySignIn } from '../../shared/proxy'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useLanguage } from '../words/language'
import form from './proxy-dialog.module.css'

interface Props {
  /** Who asks: its name and port. */
  readonly proxy: string
  readonly signIn: (signIn: ProxySignIn) => Promise<Outcome<undefined>>
  readonly close: () => void
}

/** Asks for what a proxy wants. The password stays in its field until it is sent, and is nowhere in the page afterwards. */
export function ProxyDialog({ proxy, signIn, close }: Props): ReactNode {
  const { proxy: words } = useLanguage().words
  const user = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'asking' | 'trying' | 'refused'>('asking')
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!user.current || !password.current || state === 'trying') return
    setState('trying')
    const sent = signIn({ user: user.current.value, password: password.current.value })
    password.current.value = ''
    if ((await sent).ok) close()
    else {
      setState('refused')
      password.current.focus()
    }
  }
  const field = { maxLength: longestProxyWord, required: true, spellCheck: false, autoComplete: 'off' }
  return (
    <Dialog label={words.title} close={close}>
      <form className={form.form} onSubmit={(event) => void send(event)}>
        <h2 className={form.title}>{words.title}</h2>
        <p>{words.asks(proxy)}</p>
        <label>
          {words.user}
          <input ref={user} type="text" autoFocus {...field} />
        </label>
        <label>
          {words.password}
          <input ref={password} type="password" {...field} />
        </label>
        <p className={form.soft}>{words.kept}</p>
        {state === 'refused' && <p role="alert">{words.refused}</p>}
        <div className={form.end}>
          <Button onClick={close}>{words.notNow}</Button>
          <Button look="primary" type="submit" aria-disabled={state === 'trying'}>
            {state === 'trying' ? words.trying : words.send}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
