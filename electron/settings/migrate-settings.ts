import { clouds } from '../../shared/settings'

/** Settings as they were found: anything may stand in them. */
export type FoundSettings = Readonly<Record<string, unknown>>

/** The form of the file that this Patchboard writes. */
export const currentVersion = 2

/** What has no version was written by hand, in the first form. */
export function versionOf({ version }: FoundSettings): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value)
const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value)

/** One of these words, in whatever case it was written. */
const inItsCase =
  (words: readonly string[]) =>
  (value: unknown): unknown =>
    words.find((word) => word.toLowerCase() === lowered(value)) ?? value

/** The first form took “tel” for `{ "by": "tel" }`, and words in any case with blanks around them. */
const firstForm: Readonly<Record<string, (value: unknown) => unknown>> = {
  clientId: trimmed,
  tenant: (value) => lowered(trimmed(value)),
  cloud: (value) => inItsCase(clouds)(trimmed(value)),
  redirectHost: (value) => lowered(trimmed(value)),
  responseMode: (value) => lowered(trimmed(value)),
  handOver: (value) => (typeof value === 'string' ? { by: value.trim() } : value),
}

function fromFirst(found: FoundSettings): FoundSettings {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      Object.hasOwn(firstForm, name) ? (firstForm[name]?.(value) ?? value) : value,
    ]),
  )
}

/** From the form of version `index + 1` to the next one. */
const steps: readonly ((found: FoundSettings) => FoundSettings)[] = [fromFirst]

/** Brings settings of an earlier form into today's; what it does not know stays as it is. A newer form is left alone. */
export function migrateSettings(found: FoundSettings): FoundSettings {
  const version = versionOf(found)
  if (version > currentVersion) return found
  const migrated = steps.slice(version - 1).reduce((earlier, step) => step(earlier), found)
  return { ...migrated, version: currentVersion }
}
