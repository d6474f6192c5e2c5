import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../shared/settings'
import { migrateSettings } from './migrate-settings'
import { settingKeys, settingsForm, settingsPatchForm } from './settings-form'
import { toEffective } from './to-effective'

const nobody = { environment: {}, policy: {} }
const read = (found: Record<string, unknown>) => toEffective({ ...nobody, operator: migrateSettings(found) })

it('the defaults fit, and every setting has one', () => {
  expect(settingsForm.parse(defaultSettings)).toEqual(defaultSettings)
  expect(Object.keys(defaultSettings).sort()).toEqual([...settingKeys].sort())
})

it.each<[string, unknown]>([
  ['tenant', 'common'],
  ['tenant', 'https://contoso.example/'],
  ['tenant', '../secrets'],
  ['clientId', 'my app'],
  ['clientId', 7],
  ['region', 'Switzerland'],
  ['extensionRule', { shortest: 5, longest: 3, atEnd: 4 }],
  ['usualHours', { days: [1, 1], start: '08:00', end: '17:00' }],
  ['usualHours', { days: [1], start: '8', end: '17:00' }],
  ['daysAhead', 0],
  ['daysAhead', 62],
  ['daysAhead', Number.NaN],
  ['refresh', { inSight: 1, elsewhere: 240 }],
  ['refresh', { inSight: 30 }],
  ['shortcuts', { __proto__: 'x', 'a b': 'F2' }],
  ['globalShortcut', 'P'],
  ['globalShortcut', 'Shift+P'],
  ['globalShortcut', 'CommandOrControl+'],
  ['globalShortcut', 'Alt+F25'],
  ['callEndpoint', { on: true, port: 80 }],
  ['updates', { on: true, feed: 'http://updates.example/', channel: 'latest' }],
  ['updates', { on: true, feed: 'https://user:secret@updates.example/', channel: 'latest' }],
  ['messageTemplates', ['x'.repeat(501)]],
  ['theme', 'loud'],
  ['hideTitles', 'yes'],
])('%s is never %j: it is named, and the default counts', (key, value) => {
  const { values, wrong } = read({ [key]: value })
  expect(wrong).toEqual([key])
  expect(values).toEqual(defaultSettings)
})

it.each(['CommandOrControl+Shift+P', 'Alt+F9', 'Super+Space', 'Shift+Control+1'])(
  'the console may be brought up by %s',
  (globalShortcut) => expect(read({ globalShortcut }).values.globalShortcut).toBe(globalShortcut),
)

it('one wrong setting takes no other with it', () => {
  expect(read({ theme: 'dark', density: 'huge' })).toMatchObject({
    values: { theme: 'dark', density: 'comfortable' },
    origins: { theme: 'operator' },
    wrong: ['density'],
  })
})

it('the page may ask for some settings, never for one that does not exist', () => {
  expect(settingsPatchForm.safeParse({ theme: 'dark' }).success).toBe(true)
  expect(settingsPatchForm.safeParse({ version: 9 }).success).toBe(false)
  expect(settingsPatchForm.safeParse(JSON.parse('{"__proto__": {"theme": "dark"}}')).success).toBe(false)
})

describe('the hand-over', () => {
  it.each<[unknown, unknown]>([
    ['callto', { by: 'callto' }],
    ['copy', { by: 'copy' }],
    [
      { by: 'sip', domain: 'pbx.example:5060' },
      { by: 'sip', domain: 'pbx.example:5060' },
    ],
    [
      { by: 'program', program: '/usr/bin/dial', arguments: ['{number}'] },
      { by: 'program', program: '/usr/bin/dial', arguments: ['{number}'] },
    ],
  ])('%j is understood', (handOver, expected) => {
    expect(read({ handOver })).toMatchObject({ values: { handOver: expected }, wrong: [] })
  })

  it.each([
    'fax',
    7,
    null,
    { by: 'sip', domain: 'a b' },
    { by: 'sip', domain: 'x@y' },
    { by: 'program', program: 'dial', arguments: ['{number}'] },
    { by: 'program', program: '/opt/dial.CMD ', arguments: ['{number}'] },
    { by: 'program', program: '/usr/bin/dial', arguments: ['4021'] },
  ])('%j is named as wrong', (handOver) => {
    expect(read({ handOver }).wrong).toEqual(['handOver'])
  })
})
