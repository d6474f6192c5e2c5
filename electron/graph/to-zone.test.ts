import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toZone } from './to-zone'
import { windowsZones } from './windows-zones.generated'

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

describe('the table of Windows names', () => {
  it('has the 139 names, and Intl knows every zone of it', () => {
    const zones = Object.values(windowsZones)
    expect(zones).toHaveLength(139)
    expect(zones.filter((zone) => !isZone(zone))).toEqual([])
  })

  it('is what the generator writes', () => {
    const generator = fileAt('../../build/generate-windows-zones.mjs')
    const text = execFileSync(process.execPath, [generator, '--print'], { encoding: 'utf8' })
    expect(text).toBe(readFileSync(fileAt('windows-zones.generated.ts'), 'utf8'))
  })
})

describe('the zone of a name', () => {
  it.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe standard time', 'Europe/Berlin'],
    ['PACIFIC STANDARD TIME', 'America/Los_Angeles'],
    ['Central Standard Time (Mexico)', 'America/Mexico_City'],
    [' India Standard Time ', 'Asia/Calcutta'],
    ['UTC+12', 'Etc/GMT-12'],
    ['UTC', 'Etc/UTC'],
    ['utc', 'Etc/UTC'],
    ['tzone://Microsoft/Utc', 'Etc/UTC'],
    ['TZONE://MICROSOFT/UTC', 'Etc/UTC'],
    ['Europe/Zurich', 'Europe/Zurich'],
    ['europe/zurich', 'Europe/Zurich'],
    ['America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
  ])('“%s” is %s', (name, zone) => {
    expect(toZone(name)).toBe(zone)
  })

  it.each([
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    'Mitteleuropäische Zeit',
    'Mars/Olympus',
    '+01:00',
    '-0800',
    '',
    ' ',
    '__proto__',
    'constructor',
  ])('nobody knows “%s”', (name) => {
    expect(toZone(name)).toBeUndefined()
  })

  it('no text makes it throw, and what it gives is a zone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (name) => {
        const zone = toZone(name)
        expect(zone === undefined || isZone(zone)).toBe(true)
      }),
    )
  })

  it.each(['supportedTimeZones.json', 'supportedTimeZones-iana.json'])('knows every name in %s', (sample) => {
    const answer = z.object({ value: z.array(z.object({ alias: z.string() })) })
    const body: unknown = JSON.parse(readFileSync(fileAt(`samples/${sample}`), 'utf8'))
    const names = answer.parse(body).value.map(({ alias }) => alias)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => toZone(name) === undefined)).toEqual([])
  })
})
