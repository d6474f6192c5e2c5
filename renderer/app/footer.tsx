import type { ReactNode } from 'react'
import type { People } from '../news/latest-people'
import { KeyHint } from '../ui/key-hint'
import { useLanguage, type Language } from '../words/language'
import footer from './footer.module.css'
import type { DeskSession } from './desk-session'
import { useKeymap } from './use-keymap'

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
  readonly people: People
  readonly session: DeskSession
  /** Whether ↵ hands a call over: one waits, somebody was named for it, and they have a number. */
  readonly hasTransfer: boolean
}

/** How far the reading of the directory is. */
function toProgress({ arrived, about }: People, { words: { console }, times }: Language): string {
  if (about === undefined || arrived >= about) return console.loadingPeople
  return console.peopleSoFar(times.number(arrived), times.number(about))
}

export function Footer({ count, people, session: { organisation }, hasTransfer }: Props): ReactNode {
  const language = useLanguage()
  const { console } = language.words
  const { keyOf } = useKeymap()
  const name = organisation.isSample ? console.sampleOrganisation(organisation.name) : organisation.name
  return (
    <footer className={footer.footer}>
      <span className={footer.count}>
        {count}
        {people.isLoading && ` · ${toProgress(people, language)}`}
      </span>
      <Hint keys={['↑', '↓']} words={console.keysShort.choose} />
      {hasTransfer ? (
        <Hint keys={['↵']} words={console.keysShort.transfer} />
      ) : (
        <Hint keys={[keyOf('copyNumber')]} words={console.keysShort.copyNumber} />
      )}
      <Hint keys={[keyOf('takeMessage')]} words={console.keysShort.message} />
      <Hint keys={[keyOf('showShortcuts')]} words={console.keysShort.shortcuts} />
      <span className={footer.organisation}>
        {name} · {console.modernAuthentication}
      </span>
    </footer>
  )
}
