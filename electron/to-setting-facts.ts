import type { SettingFact } from '../shared/diagnostics'
import type { SettingKey, Settings, SettingsNews } from '../shared/settings'
import { settingKeys } from './settings/settings-form'

type Write = (values: Settings) => string

const counted = (things: object): string => String(Object.keys(things).length)

/** What people write freely may name somebody: a template, a folder of a program, a query of an address. */
const free: Readonly<Partial<Record<SettingKey, Write>>> = {
  messageTemplates: ({ messageTemplates }) => counted(messageTemplates),
  shortcuts: ({ shortcuts }) => counted(shortcuts),
  handOver: ({ handOver }) => handOver.by,
  updates: ({ updates: { on, feed, channel } }) =>
    JSON.stringify({ on, feed: feed === '' ? '' : new URL(feed).origin, channel }),
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The settings that count, as IT may read them, with who decided each. */
export const toSettingFacts = ({ values, origins, wrong }: SettingsNews): readonly SettingFact[] =>
  settingKeys.map((setting) => ({
    setting,
    value: free[setting]?.(values) ?? written(values[setting]),
    origin: origins[setting],
    isWrong: wrong.includes(setting),
  }))
