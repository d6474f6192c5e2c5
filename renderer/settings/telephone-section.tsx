import type { ReactNode } from 'react'
import { isExtensionRule, isRegion, settingBounds } from '../../shared/setting-forms'
import type { ExtensionRule } from '../../shared/settings'
import { useLanguage } from '../words/language'
import { NumberField } from './number-field'
import form from './settings.module.css'
import { areTemplates, toTemplates } from './to-templates'
import { TextField } from './text-field'
import { useChange } from './use-change'

const toRegion = (text: string): string => (text === '' ? 'system' : text.toUpperCase())

/** The country's name; undefined for the computer's own. */
function toCountry(region: string, language: string): string | undefined {
  if (region === 'system') return undefined
  return new Intl.DisplayNames(language, { type: 'region' }).of(region)
}

/** How numbers are written and read; where calls come from and go to stands below. */
export function TelephoneSection({ children }: { readonly children: ReactNode }): ReactNode {
  const { words } = useLanguage()
  const { telephone } = words.settings
  const { news, change } = useChange()
  const { region, extensionRule } = news.values
  const digits = (name: keyof ExtensionRule) => ({
    setting: 'extensionRule' as const,
    label: telephone[name],
    value: extensionRule[name],
    bounds: settingBounds.extension,
    fits: (count: number) => isExtensionRule({ ...extensionRule, [name]: count }),
    save: (count: number) => change({ extensionRule: { ...extensionRule, [name]: count } }),
  })
  return (
    <>
      <TextField
        setting="region"
        label={telephone.region}
        means={`${toCountry(region, words.language) ?? telephone.regionOfComputer}. ${telephone.regionMeans}`}
        howWritten={telephone.regionForm}
        isShort
        value={region === 'system' ? '' : region}
        isUsable={(text) => isRegion(toRegion(text))}
        save={(text) => change({ region: toRegion(text) })}
      />
      <h4 className={form.heading}>{telephone.extensions}</h4>
      <p className={form.means}>{telephone.extensionsMeans}</p>
      <NumberField {...digits('shortest')} />
      <NumberField {...digits('longest')} />
      <NumberField {...digits('atEnd')} />
      <TextField
        setting="messageTemplates"
        label={telephone.templates}
        means={telephone.templatesMean}
        howWritten={telephone.templatesForm}
        lines={4}
        value={news.values.messageTemplates.join('\n')}
        isUsable={areTemplates}
        save={(text) => change({ messageTemplates: toTemplates(text) })}
      />
      {children}
    </>
  )
}
