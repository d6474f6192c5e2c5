import { z } from 'zod'
import type { SettingKey } from '../../shared/settings'
import { settingsForm } from './settings-form'

/** What kind of value a policy editor offers for one part of a setting. */
export type LeafKind =
  | { readonly kind: 'switch' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text' }
  /** Several texts. */
  | { readonly kind: 'texts' }
  /** What no editor has a field for: written as JSON. */
  | { readonly kind: 'json' }

/** One value of the registry: a whole setting such as “theme”, or a part of one such as “refresh.inSight”. */
export type PolicyLeaf = LeafKind & { readonly key: SettingKey; readonly path: string }

/** The parts of JSON Schema that our settings are made of. */
const shape = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.object({ type: z.string().optional() }).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
})

const settings = z
  .object({ properties: z.record(z.string(), z.unknown()) })
  .parse(z.toJSONSchema(settingsForm, { io: 'input', unrepresentable: 'any' })).properties

function toKind(value: unknown): LeafKind {
  const { type, enum: choices, minimum = 0, maximum = 0, items } = shape.parse(value)
  if (choices) return { kind: 'choice', choices }
  if (type === 'boolean') return { kind: 'switch' }
  if (type === 'integer') return { kind: 'number', least: minimum, most: maximum }
  if (type === 'string') return { kind: 'text' }
  return type === 'array' && items?.type === 'string' ? { kind: 'texts' } : { kind: 'json' }
}

function toLeaves(key: SettingKey): readonly PolicyLeaf[] {
  const { properties } = shape.parse(settings[key])
  if (!properties) return [{ key, path: key, ...toKind(settings[key]) }]
  return Object.entries(properties).map(([part, value]) => ({
    key,
    path: `${key}.${part}`,
    ...toKind(value),
  }))
}

/** Every value that a policy in the registry may have, in the order of the settings: it follows from their forms alone. */
export const policyLeaves: readonly PolicyLeaf[] = settingsForm.keyof().options.flatMap(toLeaves)
