import { expect, it } from 'vitest'
import { settingsAtStart } from '../shared/settings'
import { settingKeys } from './settings/settings-form'
import { toEffective } from './settings/to-effective'
import { toSettingFacts } from './to-setting-facts'

const newsOf = (layers: Parameters<typeof toEffective>[0]) => ({ ...settingsAtStart, ...toEffective(layers) })

it('every setting is told with its value and who decided it', () => {
  const facts = toSettingFacts(
    newsOf({
      operator: { theme: 'dark', region: 'Switzerland' },
      environment: { cloud: 'dod' },
      policy: { callLog: { keepDays: 14 }, hideTitles: true },
    }),
  )
  expect(facts.map(({ setting }) => setting)).toEqual(settingKeys)
  const told = facts.map(({ setting, value, origin, isWrong }) => `${setting} ${value} ${origin} ${isWrong}`)
  for (const fact of [
    'theme dark operator false',
    'region system operator true',
    'cloud dod environment false',
    'callLog {"keepDays":14} policy false',
    'hideTitles true policy false',
    'daysAhead 7 default false',
  ])
    expect(told).toContain(fact)
})

it('what people may write freely stays behind', () => {
  const secret = 'sofia-marino'
  const handOvers = [
    { by: 'program', program: `/home/${secret}/dial`, arguments: [secret, '{number}'] },
    { by: 'http', method: 'GET', url: `https://pbx.example/${secret}?n={number}`, headers: [] },
    { by: 'sip', domain: `${secret}.example` },
  ]
  for (const handOver of handOvers) {
    const operator = {
      handOver,
      messageTemplates: [`Please call ${secret} back`],
      shortcuts: { showWeek: secret },
      updates: { on: true, feed: `https://updates.example/${secret}`, channel: 'latest' },
    }
    const news = newsOf({ operator, environment: {}, policy: {} })
    expect(news.wrong).toEqual([])
    const facts = toSettingFacts(news)
    expect(JSON.stringify(facts)).not.toContain(secret)
    const valueOf = (key: string) => facts.find(({ setting }) => setting === key)?.value
    expect(valueOf('handOver')).toBe(handOver.by)
    expect(valueOf('messageTemplates')).toBe('1')
  }
})
