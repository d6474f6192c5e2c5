import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseRegistry } from '../../electron/settings/parse-registry'
import { policyLeaves } from '../../electron/settings/policy-leaves'
import { settingKeys } from '../../electron/settings/settings-form'
import { toAdml, toAdmx } from './to-admx'

const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8')

it('the files are what the settings make of them; node build/policy.mjs writes them anew', async () => {
  expect(await read('./Patchboard.admx')).toBe(toAdmx())
  expect(await read('./en-US/Patchboard.adml')).toBe(toAdml())
})

/** Every element that is opened is closed, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name, , empty] of xml.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (name === undefined || empty === '/') continue
    if (close === '/') {
      if (open.pop() !== name) return false
    } else open.push(name)
  }
  return open.length === 0
}

describe.each([
  ['Patchboard.admx', toAdmx()],
  ['Patchboard.adml', toAdml()],
])('%s', (_name, xml) => {
  it('is well formed', () => {
    expect(isWellFormed(xml.replace(/^<\?xml[^>]*\?>/, ''))).toBe(true)
    expect(isWellFormed(xml.replace('</resources>', ''))).toBe(xml === toAdmx())
    expect(xml.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
  })
})

it('every setting and every part of one can be set, and each text it names is there', () => {
  const admx = toAdmx()
  const adml = toAdml()
  for (const key of settingKeys) expect(admx).toContain(`<policy name="${key}"`)
  for (const { path } of policyLeaves) expect(admx).toContain(`valueName="${path}"`)
  const texts = [...admx.matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id)
  expect(texts.length).toBeGreaterThan(settingKeys.length * 2)
  for (const id of texts) expect(adml).toContain(`<string id="${id ?? ''}">`)
  const presentations = [...admx.matchAll(/\$\(presentation\.(\w+)\)/g)].map(([, id]) => id)
  for (const id of presentations) expect(adml).toContain(`<presentation id="${id ?? ''}">`)
  for (const [, id] of admx.matchAll(/<(?:decimal|enum|text|multiText|boolean) id="(\w+)"/g))
    expect(adml).toContain(`refId="${id ?? ''}"`)
})

it('what the editor writes is what the console reads', () => {
  const written = policyLeaves.map((leaf) => {
    const type = { switch: 'REG_DWORD', number: 'REG_DWORD', texts: 'REG_MULTI_SZ' } as const
    const [of] = [
      leaf.kind in type ? Object.entries(type).find(([kind]) => kind === leaf.kind)?.[1] : 'REG_SZ',
    ]
    const value =
      leaf.kind === 'switch'
        ? '0x1'
        : leaf.kind === 'number'
          ? `0x${leaf.least.toString(16)}`
          : leaf.kind === 'choice'
            ? leaf.choices[0]
            : leaf.kind === 'json'
              ? '{}'
              : 'x'
    return `    ${leaf.path}    ${of ?? ''}    ${value ?? ''}`
  })
  expect(Object.keys(parseRegistry(written.join('\r\n'))).sort()).toEqual([...settingKeys].sort())
})
