import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { toProblemWords } from '../problems/problem-words'
import { useLanguage } from '../words/language'
import look from './telephone-options.module.css'
import type { Said } from './use-saving'

interface Props {
  readonly said: Said | undefined
  readonly done: string
  readonly now: Instant
}

/** What became of a wish, in a line that is read aloud. */
export function SaidLine({ said, done, now }: Props): ReactNode {
  const language = useLanguage()
  const { telephone } = language.words
  if (!said || said.kind === 'done') return <p role="status">{said && done}</p>
  if (said.kind === 'refused') return <p role="alert">{telephone.notUsable}</p>
  const { title, cause, nextStep } = toProblemWords(said.problem, language, { now, during: 'atWork' })
  return (
    <p role="alert" className={look.wrong}>
      {cause ?? `${title} ${nextStep}`}
    </p>
  )
}
