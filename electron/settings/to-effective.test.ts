import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultSettings, type SettingKey } from '../../shared/settings'
import { currentVersion, migrateSettings, versionOf, type FoundSettings } from './migrate-settings'
import { settingKeys, settingsForm } from './settings-form'
import { toEffective } from './to-effective'

/** Some values that can be used, for some settings of each kind. */
const usable = {
  theme: fc.constantFrom('system', 'light', 'dark'),
  density: fc.constantFrom('comfortable', 'compact'),
  cloud: fc.constantFrom('global', 'gccHigh', 'dod', 'china'),
  region: fc.constantFrom('system', 'CH', 'IT'),
  daysAhead: fc.integer({ min: 1, max: 30 }),
  hideTitles: fc.boolean(),
  refresh: fc.record({
    inSight: fc.integer({ min: 15, max: 60 }),
    elsewhere: fc.integer({ min: 60, max: 300 }),
  }),
  handOver: fc.constantFrom({ by: 'copy' }, { by: 'sip', domain: 'pbx.example' }),
}
const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })
const found: fc.Arbitrary<FoundSettings> = fc
  .tuple(
    fc.record(usable, { requiredKeys: [] }),
    fc.dictionary(fc.oneof(fc.constantFrom(...settingKeys), fc.string()), anything, { maxKeys: 4 }),
  )
  .map(([good, wild]) => ({ ...wild, ...good }))
const byHand = found.map((one) =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'version')),
)

const isSet = (layer: FoundSettings, key: SettingKey): boolean =>
  Object.hasOwn(layer, key) && layer[key] !== undefined

it('whoever is highest decides each setting, whole; what cannot be used is named, and its default counts', () => {
  fc.assert(
    fc.property(found, found, found, (policy, environment, operator) => {
      const { values, origins, wrong } = toEffective({ policy, environment, operator })
      expect(settingsForm.safeParse(values).success).toBe(true)
      for (const key of settingKeys) {
        const origin = isSet(policy, key)
          ? 'policy'
          : isSet(environment, key)
            ? 'environment'
            : isSet(operator, key)
              ? 'operator'
              : 'default'
        expect(origins[key]).toBe(origin)
        const said = { policy, environment, operator, default: defaultSettings }[origin]
        const value: unknown = Object.entries(said).find(([name]) => name === key)?.[1]
        if (settingsForm.shape[key].safeParse(value).success) expect(values[key]).toEqual(value)
        else expect([wrong.includes(key), values[key]]).toEqual([true, defaultSettings[key]])
      }
    }),
    { numRuns: 1_000 },
  )
})

it('bringing settings into today’s form twice is as good as once, and loses no name', () => {
  fc.assert(
    fc.property(byHand, (hand) => {
      const once = migrateSettings(hand)
      expect(versionOf(once)).toBe(currentVersion)
      expect(migrateSettings(once)).toEqual(once)
      expect(Object.keys(once).sort()).toEqual([...Object.keys(hand), 'version'].sort())
    }),
    { numRuns: 1_000 },
  )
})

it('what could be used before it was brought into today’s form still means the same', () => {
  fc.assert(
    fc.property(fc.record(usable, { requiredKeys: [] }), (hand) => {
      const nobody = { policy: {}, environment: {} }
      const before = toEffective({ ...nobody, operator: hand })
      expect(toEffective({ ...nobody, operator: migrateSettings(hand) })).toEqual(before)
    }),
  )
})

it('a form from the future is left as it is', () => {
  fc.assert(
    fc.property(byHand, fc.integer({ min: currentVersion + 1 }), (future, version) => {
      const newer = { ...future, version }
      expect(migrateSettings(newer)).toBe(newer)
    }),
  )
})
