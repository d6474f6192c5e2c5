import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import type { Words } from '../words/words'
import boundary from './error-boundary.module.css'

interface Props {
  readonly words: Words
  readonly reload: () => void
  readonly children: ReactNode
}

interface State {
  readonly isBroken: boolean
}

/** A class, because React has no hook for it. */
class Boundary extends Component<Props, State> {
  override state: State = { isBroken: false }

  static getDerivedStateFromError(): State {
    return { isBroken: true }
  }

  override render(): ReactNode {
    const { words, reload, children } = this.props
    if (!this.state.isBroken) return children
    return (
      <main className={boundary.page}>
        <div role="alert">
          <h1 className={boundary.title}>{words.console.broken}</h1>
          <p>{words.console.brokenNextStep}</p>
        </div>
        <Button look="primary" autoFocus onClick={reload}>
          {words.console.reload}
        </Button>
      </main>
    )
  }
}

/** A bug while drawing: the window says so instead of staying blank. */
export function ErrorBoundary(props: Omit<Props, 'words'>): ReactNode {
  return <Boundary words={useLanguage().words} {...props} />
}
