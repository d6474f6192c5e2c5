import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activities, type Activity } from '../../shared/availability/presence'
import { parsePresences } from './presences-response'

function activityOf(entry: object): Activity | undefined {
  const [only] = parsePresences({ value: [{ id: 'a', ...entry }] })?.presences ?? []
  return only?.activity
}

describe('an activity', () => {
  it.each<[availability: string, activity: string, Activity]>([
    ['Busy', 'InACall', 'inCall'],
    ['Busy', 'InAConferenceCall', 'inCall'],
    ['DoNotDisturb', 'InACall', 'inCall'],
    ['DoNotDisturb', 'Presenting', 'presenting'],
    ['DoNotDisturb', 'DoNotDisturb', 'doNotDisturb'],
    ['DoNotDisturb', 'UrgentInterruptionsOnly', 'doNotDisturb'],
    ['DoNotDisturb', 'InAMeeting', 'doNotDisturb'],
    ['Away', 'OutOfOffice', 'outOfOffice'],
    ['Busy', 'OutOfOffice', 'outOfOffice'],
    ['Busy', 'InAMeeting', 'inMeeting'],
    ['Busy', 'Busy', 'busy'],
    ['BusyIdle', 'Inactive', 'busy'],
    ['Away', 'Away', 'away'],
    ['AvailableIdle', 'Inactive', 'away'],
    ['Away', 'BeRightBack', 'beRightBack'],
    ['BeRightBack', 'BeRightBack', 'beRightBack'],
    ['Offline', 'OffWork', 'offWork'],
    ['Offline', 'Offline', 'offline'],
    ['PresenceUnknown', 'PresenceUnknown', 'unknown'],
    ['Available', 'Available', 'available'],
  ])('%s, %s is “%s”, in any letter case', (availability, activity, expected) => {
    expect(activityOf({ availability, activity })).toBe(expected)
    const lower = { availability: availability.toLowerCase(), activity: activity.toLowerCase() }
    expect(activityOf(lower)).toBe(expected)
    expect(activityOf({ availability: availability.toUpperCase(), activity: ` ${activity} ` })).toBe(expected)
  })

  it.each<[name: string, entry: object, Activity]>([
    ['a new word beside “Available”', { availability: 'Available', activity: 'Daydreaming' }, 'unknown'],
    ['a new word beside “Busy”', { availability: 'Busy', activity: 'Daydreaming' }, 'busy'],
    ['“Available” alone', { activity: 'Available' }, 'unknown'],
    ['numbers', { availability: 1, activity: 2 }, 'unknown'],
    ['nulls', { availability: null, activity: null }, 'unknown'],
    ['nothing', {}, 'unknown'],
  ])('of %s never passes for being there', (_name, entry, expected) => {
    expect(activityOf(entry)).toBe(expected)
  })

  it.each<[name: string, settings: unknown, Activity]>([
    ['true', { isOutOfOffice: true, message: 'Back on Monday' }, 'outOfOffice'],
    ['false', { isOutOfOffice: false, message: null }, 'available'],
    ['unreadable', 'yes', 'available'],
    ['null', null, 'available'],
  ])('takes “out of office” from the settings where they say %s', (_name, outOfOfficeSettings, expected) => {
    const entry = { availability: 'Available', activity: 'Available', outOfOfficeSettings }
    expect(activityOf(entry)).toBe(expected)
  })

  it('in a call stands above the out-of-office settings: they are on the phone', () => {
    const entry = { availability: 'Busy', activity: 'InACall', outOfOfficeSettings: { isOutOfOffice: true } }
    expect(activityOf(entry)).toBe('inCall')
  })
})

describe('one answer for many', () => {
  it('is read person by person: one that cannot be read never spoils the others', () => {
    const value = [
      { id: 'ABC', availability: 'Busy', activity: 'InACall' },
      { availability: 'Available', activity: 'Available' },
      null,
      'Available',
      { id: 7, availability: 'Available', activity: 'Available' },
      { id: 'd', availability: {}, activity: [] },
      { id: 'e', availability: 'Offline', activity: 'Offline', statusMessage: null },
    ]
    expect(parsePresences({ value })).toEqual({
      presences: [
        { id: 'abc', activity: 'inCall' },
        { id: 'd', activity: 'unknown' },
        { id: 'e', activity: 'offline' },
      ],
      unreadable: 4,
    })
  })

  it.each([undefined, null, '', [], {}, { value: null }, { error: { code: 'X' } }])(
    '%o is no such answer',
    (body) => {
      expect(parsePresences(body)).toBeUndefined()
    },
  )

  it('no body makes it throw, and every entry is read or counted', () => {
    const entry = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.string(), availability: fc.anything(), activity: fc.anything() }),
    )
    fc.assert(
      fc.property(fc.array(entry), (value) => {
        const read = parsePresences({ value })
        expect((read?.presences.length ?? -1) + (read?.unreadable ?? 0)).toBe(value.length)
        for (const one of read?.presences ?? []) expect(activities).toContain(one.activity)
      }),
    )
  })
})

describe('Microsoft’s own answers', () => {
  const folder = new URL('samples/', import.meta.url)
  const sample = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  const isList = (body: unknown): boolean => typeof body === 'object' && body !== null && 'value' in body
  const fa8bf3dc = 'fa8bf3dc-eca7-46b7-bad1-db199b62afc3'
  const expected: Readonly<Record<string, object>> = {
    'presence-communications': { 'dc74d9bb-6afe-433d-8eaa-e39d80d3a647': 'beRightBack' },
    'presence-getPresencesByUserId': {
      [fa8bf3dc]: 'inMeeting',
      '66825e03-7ef5-42da-9069-724602c31f6b': 'away',
    },
    'presence-me': { [fa8bf3dc]: 'available' },
    'presence-other-statusmessage-beta': { [fa8bf3dc]: 'available' },
    'presence-self-statusmessage-beta': { [fa8bf3dc]: 'available' },
    'presence-user': { '66825e03-7ef5-42da-9069-724602c31f6b': 'presenting' },
    'recorded-presence-other-offline': { 'fake-user-id2': 'offline' },
  }
  const found = readdirSync(folder)
    .filter((name) => name.includes('presence') && name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))

  it('are all looked at', () => {
    expect([...found].sort()).toEqual(Object.keys(expected).sort())
  })

  // Some show the answer about one person, which is an entry of ours.
  it.each(found)('%s', (name) => {
    const body = sample(name)
    const read = parsePresences(isList(body) ? body : { value: [body] })
    expect(read?.unreadable).toBe(0)
    const activityOfEach = Object.fromEntries(read?.presences.map(({ id, activity }) => [id, activity]) ?? [])
    expect(activityOfEach).toEqual(expected[name])
  })
})
