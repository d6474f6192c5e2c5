import type { ReactNode } from 'react'
import { languageTags, ownNameOf } from '../../shared/language'
import { densityChoices, themeChoices } from '../../shared/settings'
import { useLanguage } from '../words/language'
import { ChoiceField } from './choice-field'
import { useChange } from './use-change'

/** How the console looks and speaks. */
export function ViewSection(): ReactNode {
  const { view } = useLanguage().words.settings
  const { news, change } = useChange()
  const { language, theme, density } = news.values
  return (
    <>
      <ChoiceField
        setting="language"
        label={view.language}
        value={language}
        choices={[
          ['system', view.languageOfComputer],
          ...languageTags.map((tag) => [tag, ownNameOf[tag]] as const),
        ]}
        choose={(chosen) => change({ language: chosen })}
      />
      <ChoiceField
        setting="theme"
        label={view.theme}
        value={theme}
        choices={themeChoices.map((one) => [one, view.themes[one]] as const)}
        choose={(chosen) => change({ theme: chosen })}
      />
      <ChoiceField
        setting="density"
        label={view.density}
        value={density}
        choices={densityChoices.map((one) => [one, view.densities[one]] as const)}
        choose={(chosen) => change({ density: chosen })}
      />
    </>
  )
}
