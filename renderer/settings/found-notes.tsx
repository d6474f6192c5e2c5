import type { ReactNode } from 'react'
import type { SettingsNews } from '../../shared/settings'
import { useLanguage } from '../words/language'
import type { SettingsWords } from '../words/words-of-settings'
import form from './settings.module.css'
import { useChange } from './use-change'

function ofFile({ file }: SettingsNews, words: SettingsWords): string | undefined {
  if (file.state === 'fine') return undefined
  return file.state === 'setAside' ? words.setAside(file.name) : words[file.state]
}

/** What IT decided and what is not used as it stands. */
function ofPolicy({ policy, wrong, origins }: SettingsNews, words: SettingsWords): readonly string[] {
  const { state, place, unknown } = policy
  const unusable = wrong.filter((key) => origins[key] === 'policy')
  return [
    ...(state === 'unreadable' || state === 'newer' ? [words.policy[state](place)] : []),
    ...(unusable.length > 0 ? [words.policy.wrong(unusable.join(', '))] : []),
    ...(unknown.length > 0 ? [words.policy.unknown(unknown.join(', '))] : []),
  ]
}

/** How the settings file and the policy were found, where that matters. */
export function FoundNotes(): ReactNode {
  const { settings } = useLanguage().words
  const { news } = useChange()
  const file = ofFile(news, settings)
  const notes = [...ofPolicy(news, settings), ...(file === undefined ? [] : [file])]
  return notes.map((note) => (
    <p key={note} className={form.note} role="status">
      {note}
    </p>
  ))
}
