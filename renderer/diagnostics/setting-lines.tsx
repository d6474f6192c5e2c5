import type { ReactNode } from 'react'
import type { Diagnostics, SettingFact } from '../../shared/diagnostics'
import { useLanguage, type Language } from '../words/language'
import sheet from './diagnostics-dialog.module.css'

const toValue = ({ value }: SettingFact): string => (value === '' ? '–' : value)

const toDecider = ({ origin, isWrong }: SettingFact, { words }: Language): readonly string[] => {
  const { setBy, unusable } = words.diagnostics
  return isWrong ? [setBy[origin], unusable] : [setBy[origin]]
}

const toPolicyLine = ({ policy }: Diagnostics, { words }: Language): string =>
  words.diagnostics.policy[policy.state](policy.place)

/** Every setting with who decided it, for the text that IT gets. */
export const toSettingLines = (read: Diagnostics, language: Language): readonly string[] => [
  toPolicyLine(read, language),
  ...read.settings.map(
    (fact) => `${fact.setting} = ${toValue(fact)} (${toDecider(fact, language).join(': ')})`,
  ),
]

/** The settings that somebody decided, with who did. */
export function SettingLines({ read }: { readonly read: Diagnostics }): ReactNode {
  const language = useLanguage()
  const { allByDefault, othersByDefault } = language.words.diagnostics
  const decided = read.settings.filter(({ origin }) => origin !== 'default')
  return (
    <>
      <p>{toPolicyLine(read, language)}</p>
      {decided.length > 0 && (
        <table className={sheet.table}>
          <tbody>
            {decided.map((fact) => (
              <tr key={fact.setting}>
                <th scope="row">{fact.setting}</th>
                <td className={sheet.value}>{toValue(fact)}</td>
                <td>{toDecider(fact, language).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{decided.length > 0 ? othersByDefault : allByDefault}</p>
    </>
  )
}
