import type { ReactNode } from 'react'
import type { Diagnostics, SettingFact } from '../../shared/diagnostics'
import { useLanguage, type Language } from '../words/language'

const toLine = ({ setting, value, origin, isWrong }: SettingFact, { words }: Language): string => {
  const { setBy, unusable } = words.diagnostics
  const who = isWrong ? `${setBy[origin]}: ${unusable}` : setBy[origin]
  return `${setting} = ${value === '' ? '–' : value} (${who})`
}

const toPolicyLine = ({ policy }: Diagnostics, { words }: Language): string =>
  words.diagnostics.policy[policy.state](policy.place)

/** Every setting with who decided it, for the text that IT gets. */
export const toSettingLines = (read: Diagnostics, language: Language): readonly string[] => [
  toPolicyLine(read, language),
  ...read.settings.map((fact) => toLine(fact, language)),
]

/** The settings that somebody decided, with who did. */
export function SettingLines({ read }: { readonly read: Diagnostics }): ReactNode {
  const language = useLanguage()
  const decided = read.settings.filter(({ origin }) => origin !== 'default')
  return (
    <>
      <p>{toPolicyLine(read, language)}</p>
      {decided.map((fact) => (
        <p key={fact.setting}>{toLine(fact, language)}</p>
      ))}
      <p>{language.words.diagnostics.othersByDefault}</p>
    </>
  )
}
