import type { ReactNode } from 'react'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import footer from './footer.module.css'
import type { DeskSession } from './desk-session'
import { modKey } from './use-keyboard'

function Hint({ keys, words }: { readonly keys: readonly string[]; readonly words: string }): ReactNode {
  return (
    <span className={footer.hint}>
      {keys.map((key) => (
        <KeyHint key={key}>{key}</KeyHint>
      ))}{' '}
      {words}
    </span>
  )
}

interface Props {
  /** How many the list holds, in words. */
  readonly count: string
  readonly isLoading: boolean
  readonly session: DeskSession
  readonly hasCall: boolean
}

export function Footer({ count, isLoading, session: { organisation }, hasCall }: Props): ReactNode {
  const { console } = useLanguage().words
  const name = organisation.isSample ? console.sampleOrganisation(organisation.name) : organisation.name
  return (
    <footer className={footer.footer}>
      <span className={footer.count}>
        {count}
        {isLoading && ` · ${console.loadingPeople}`}
      </span>
      <Hint keys={['↑', '↓']} words={console.keysShort.choose} />
      {hasCall ? (
        <Hint keys={['↵']} words={console.keysShort.transfer} />
      ) : (
        <Hint keys={[`${modKey} C`]} words={console.keysShort.copyNumber} />
      )}
      <Hint keys={['?']} words={console.keysShort.shortcuts} />
      <span className={footer.organisation}>
        {name} · {console.modernAuthentication}
      </span>
    </footer>
  )
}
