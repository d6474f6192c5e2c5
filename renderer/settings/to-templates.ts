import { longestTemplate, mostTemplates } from '../../shared/setting-forms'

/** Sentences as they are typed, one a line; empty lines and repetitions are none. */
export const toTemplates = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** Whether the settings take them. */
export const areTemplates = (text: string): boolean => {
  const templates = toTemplates(text)
  return templates.length <= mostTemplates && templates.every(({ length }) => length <= longestTemplate)
}
