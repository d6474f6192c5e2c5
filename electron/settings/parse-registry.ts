import { defaultSettings, type SettingKey } from '../../shared/settings'
import type { FoundSettings } from './migrate-settings'
import { policyLeaves, type PolicyLeaf } from './policy-leaves'

const line = /^\s{2,}(\S+)\s+(REG_[A-Z_]+)(?:\s{2,}(.*))?$/

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** As the registry holds it → as the settings have it; what does not fit stays, and is named as wrong later. */
function toValue({ kind }: PolicyLeaf, type: string, text: string): unknown {
  const value = type === 'REG_DWORD' ? Number(text) : text
  if (kind === 'switch') return value === 1 ? true : value === 0 ? false : value
  if (kind === 'number') return /^\d+$/.test(text) ? Number(text) : value
  if (kind === 'texts') return text.split('\\0').filter((one) => one !== '')
  return kind === 'json' ? parseJson(text) : value
}

/** A part takes its place in the whole setting; the parts that nobody set are as by default. */
function withPart(found: FoundSettings, { key, path }: PolicyLeaf, value: unknown): FoundSettings {
  if (path === key) return { ...found, [key]: value }
  const before: unknown = found[key] ?? defaultSettings[key satisfies SettingKey]
  const whole = typeof before === 'object' && before !== null ? before : {}
  return { ...found, [key]: { ...whole, [path.slice(key.length + 1)]: value } }
}

/** What `reg query` prints of the policy's key: one value a line, several texts with `\0` between them. What is none of ours stays, so that it is told. */
export function parseRegistry(printed: string): FoundSettings {
  return printed.split(/\r?\n/).reduce<FoundSettings>((found, text) => {
    const [, name, type = '', value = ''] = line.exec(text) ?? []
    // The key's own value has a name in brackets, in the system's language.
    if (name === undefined || /^\(.*\)$/.test(name)) return found
    const leaf = policyLeaves.find(({ path }) => path === name)
    return leaf ? withPart(found, leaf, toValue(leaf, type, value.trim())) : { ...found, [name]: value }
  }, {})
}
