import { describe, expect, it } from 'vitest'
import { parseMailTips, type AutomaticReply } from '../graph/mail-tips-response'
import { parsePresences } from '../graph/presences-response'
import { runningAt } from './calendar'
import { createCompany } from './company'
import { answerMailTips } from './mail-tips'
import { answerPresences } from './presences'

const minute = 60_000
const hour = 60 * minute
const company = createCompany()
const colleagues = company.employees.filter(({ isGuest, isEnabled }) => !isGuest && isEnabled)
const opened = Date.parse('2026-11-24T09:42:00Z')
const hours = [0, 2, 5, 12, 26, 40, 24 * 5]
const moments = hours.map((one) => opened + one * hour)

/** What everyone is doing at a moment, by the app's own reading of the answer. */
function activitiesAt(now: number): ReadonlyMap<string, string> {
  const body = JSON.stringify({ ids: company.employees.map(({ id }) => id) })
  const read = parsePresences(answerPresences({ company, now, opened }, body))
  expect(read?.unreadable).toBe(0)
  return new Map(read?.presences.map(({ id, activity }) => [id, activity]))
}

/** What every mailbox replies at a moment, by the app's own reading of the answer. */
function repliesAt(now: number): ReadonlyMap<string, AutomaticReply> {
  const body = JSON.stringify({
    EmailAddresses: colleagues.flatMap(({ mail }) => mail ?? []),
    MailTipsOptions: 'automaticReplies, mailboxFullStatus',
  })
  const read = parseMailTips(answerMailTips({ company, now, opened }, body))
  return new Map(read?.mailTips.map(({ address, reply }) => [address, reply]))
}

const runs = (person: (typeof colleagues)[number], now: number, wanted: string): boolean =>
  runningAt(person, now, opened).some(({ status }) => status === wanted)

describe('presence', () => {
  it.each(hours)('goes with the calendar, %i hours after the opening', (later) => {
    const now = opened + later * hour
    const activities = activitiesAt(now)
    for (const person of colleagues) {
      const activity = activities.get(person.id)
      if (runs(person, now, 'oof')) expect(activity).toBe('outOfOffice')
      else if (runs(person, now, 'busy')) {
        expect(['inMeeting', 'inCall', 'presenting', 'doNotDisturb']).toContain(activity)
      } else expect(activity).not.toBe('outOfOffice')
    }
  })

  it('shows each activity that the calendar does not', () => {
    const shown = new Set(moments.flatMap((now) => [...activitiesAt(now).values()]))
    for (const activity of ['available', 'inCall', 'away', 'beRightBack', 'offWork', 'unknown', 'offline']) {
      expect(shown).toContain(activity)
    }
  })

  it('has somebody who is free by the calendar and in a call', () => {
    const priya = colleagues.find(({ name }) => name === 'Priya Nair')
    expect(priya && runningAt(priya, opened, opened)).toEqual([])
    expect(activitiesAt(opened).get(priya?.id ?? '')).toBe('inCall')
  })

  it('lives: it is the same when asked again, and another a quarter of an hour later', () => {
    expect(activitiesAt(opened)).toEqual(activitiesAt(opened + 1_000))
    expect(activitiesAt(opened)).not.toEqual(activitiesAt(opened + 15 * minute))
  })

  it('does not know guests, and nobody who was deactivated is there', () => {
    const activities = activitiesAt(opened)
    for (const { id, isGuest, isEnabled } of company.employees) {
      if (isGuest) expect(activities.get(id)).toBe('unknown')
      else if (!isEnabled) expect(activities.get(id)).toBe('offline')
    }
  })
})

describe('automatic replies', () => {
  it.each(hours)('come from those alone who are out of office, %i hours after the opening', (later) => {
    const now = opened + later * hour
    const replies = repliesAt(now)
    for (const person of colleagues.filter(({ mail, role }) => mail && role?.refusal !== '5009')) {
      const isAway = runs(person, now, 'oof')
      expect(replies.get(person.mail ?? '')?.state).toBe(isAway ? 'replying' : 'notReplying')
    }
  })

  it.each(hours)(
    'name one colleague who is there and end in the future, %i hours after the opening',
    (later) => {
      const now = opened + later * hour
      const replying = [...repliesAt(now)].filter(([, { state }]) => state === 'replying')
      for (const [address, reply] of replying) {
        if (reply.state !== 'replying') continue
        expect(reply.end).toBeGreaterThan(now)
        const deputies = colleagues.filter(
          ({ mail, name }) => mail && reply.messageHtml.includes(`<a href="mailto:${mail}">${name}</a>`),
        )
        expect(deputies).toHaveLength(1)
        expect(deputies[0]?.mail).not.toBe(address)
        expect(deputies.some((one) => runs(one, now, 'oof'))).toBe(false)
      }
    },
  )

  it('are HTML with a style sheet, as mailboxes have them, and name the day of the writer’s own clock', () => {
    const samar = colleagues.find(({ name }) => name === 'Samar Haddad')
    const reply = repliesAt(opened).get(samar?.mail ?? '')
    const message = reply?.state === 'replying' ? reply.messageHtml : ''
    expect(message).toMatch(/^<style[\s\S]*<p>Hello,<br>/)
    expect(message).toContain('back on Thursday 26 November')
  })
})
