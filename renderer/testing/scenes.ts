import type { MessageState } from '../../shared/message'
import { desktopAtStart } from '../../shared/desktop'
import type { Problem } from '../../shared/problem'
import type { Organisation, Session } from '../../shared/session'
import type { FakeBridge } from './fake-bridge'
import { groupOf, salesTeam } from './groups-made-up'
import { message } from './messages-made-up'
import { ringBack } from './ring-backs-made-up'
import { settingsAtStart } from '../../shared/settings'
import { team, teamDay } from './team-made-up'
import {
  at,
  call,
  calendar,
  crowd,
  entry,
  idOf,
  mario,
  martina,
  picturedCall,
  picturedDay,
  pictured,
  picturedPeople,
  plainDay,
  samar,
} from './people-made-up'

export const contoso: Organisation = { name: 'contoso.example', isSample: false }
export const sample: Organisation = { name: 'contoso.example', isSample: true }

export const signedIn = {
  state: 'signedIn',
  organisation: contoso,
  operator: { name: 'Sofia Moretti' },
  kept: 'inKeychain',
} as const satisfies Session

export const offline: Problem = { kind: 'offline', cause: 'nameNotFound', reference: 'PB-7F3A21' }

const picture = ({ tell }: FakeBridge): void => {
  const others = crowd(306)
  tell('sessionChanged', signedIn)
  tell('peopleChanged', { people: [...picturedPeople, ...others], isLoading: false })
  tell('connectionChanged', { lastAnswer: pictured - 4_000 })
  tell('availabilityChanged', picturedDay)
  tell('availabilityChanged', others.slice(0, 200).map(plainDay))
}

/** Situations to look at: testing/look.html?scene=… */
export const scenes: Readonly<Record<string, (fake: FakeBridge) => void>> = {
  console: picture,
  six: (fake) => {
    picture(fake)
    fake.tell('peopleChanged', { people: picturedPeople, isLoading: false, isAnew: true })
  },
  update: (fake) => {
    picture(fake)
    fake.tell('settingsChanged', {
      ...settingsAtStart,
      values: {
        ...settingsAtStart.values,
        updates: { on: true, feed: 'https://updates.contoso.example', channel: 'latest' },
      },
    })
    fake.tell('desktopChanged', { ...desktopAtStart, update: '0.2.0' })
  },
  groups: (fake) => {
    picture(fake)
    fake.tell('sessionChanged', { ...signedIn, granted: ['groups', 'fullDirectory'] })
    const added = { id: idOf('added'), name: 'anna@partner.example', phones: [], from: 'address' } as const
    fake.tell('peopleChanged', { people: [...picturedPeople, added], isLoading: false, isAnew: true })
    fake.tell('groupsChanged', [
      salesTeam,
      { ...salesTeam, id: groupOf('g2'), name: 'Suppliers', trouble: 'gone' },
    ])
  },
  /** The beginning of an address is somebody's whole one, or the other way round. */
  alike: (fake) => {
    picture(fake)
    fake.tell('peopleChanged', { people: picturedPeople, isLoading: false, isAnew: true })
    fake.address(
      'm@partner.example',
      picturedPeople.slice(0, 2).map(({ id }) => id),
      false,
    )
  },
  desktop: (fake) => {
    picture(fake)
    fake.tell('peopleChanged', { people: picturedPeople, isLoading: false, isAnew: true })
    fake.tell('desktopChanged', { loginStart: 'notInstalled', globalKeys: 'taken', hasTray: true })
  },
  call: (fake) => {
    picture(fake)
    fake.tell('callsChanged', { calls: [picturedCall] })
  },
  calls: (fake) => {
    picture(fake)
    const waiting = call('2', {
      since: pictured - 5_000,
      caller: { number: '+44 20 7946 0018' },
      askedFor: 'Mar',
    })
    const last = {
      caller: { number: '112' },
      to: { id: picturedPeople[1]?.id ?? picturedCall.people[0], name: 'Mario Conti' },
      number: '4310',
      by: 'link',
      at: pictured - 60_000,
    } as const
    fake.tell('callsChanged', {
      calls: [
        { ...picturedCall, cameBack: { from: 'Martina Keller' } },
        waiting,
        { ...waiting, id: call('3').id },
      ],
      ...(last.to.id !== undefined && { last: { ...last, to: { ...last.to, id: last.to.id } } }),
    })
  },
  team: (fake) => {
    picture(fake)
    fake.tell('peopleChanged', { people: [...picturedPeople, ...team], isLoading: false, isAnew: true })
    fake.tell('availabilityChanged', teamDay)
    fake.tell('awaitedChanged', [{ id: martina.id, freeAt: at(11.5) }, { id: samar.id }])
  },
  messages: (fake) => {
    picture(fake)
    fake.tell('callsChanged', { calls: [picturedCall] })
    const states: readonly MessageState[] = [
      { kind: 'draft' },
      { kind: 'queued', waitsFor: 'network' },
      { kind: 'unsure', at: at(10.5), isAsking: false },
      { kind: 'sent', at: at(9.6) },
      { kind: 'failed', why: 'noAddress', isCopied: false },
    ]
    const messages = states.map((state, index) => message(state, index + 1))
    fake.tell('messagesChanged', { messages, kept: 'inKeychain' })
  },
  later: (fake) => {
    picture(fake)
    fake.tell('callsChanged', { calls: [picturedCall] })
    fake.tell('messagesChanged', {
      messages: [{ ...message({ kind: 'sent', at: at(9.6) }), takenAt: at(9.5) }],
      kept: 'inKeychain',
    })
    const due = ringBack({ due: pictured - 60_000, isDue: true })
    const waiting = ringBack({ caller: { number: '+44 20 7946 0018' } }, 2)
    fake.tell('ringBacksChanged', { ringBacks: [due, waiting], kept: 'inKeychain' })
  },
  away: (fake) => {
    picture(fake)
    fake.tell('sessionChanged', { ...signedIn, granted: ['outOfOfficeText', 'presence'] })
    fake.tell('outOfOfficeChanged', [
      {
        personId: samar.id,
        asOf: pictured - 20_000,
        reply: { text: 'I am away this week.\nFor invoices please ask Mario Conti.', end: at(0, 26) },
        deputies: [mario.id],
      },
    ])
  },
  starting: () => undefined,
  signIn: ({ tell }) => tell('sessionChanged', { state: 'signedOut', organisation: contoso }),
  sample: ({ tell }) => tell('sessionChanged', { state: 'signedOut', organisation: sample }),
  failed: ({ tell }) =>
    tell('sessionChanged', {
      state: 'signedOut',
      organisation: contoso,
      problem: { kind: 'signInFailed', code: 'AADSTS50105', reference: 'PB-7F3A21' },
    }),
  waiting: ({ tell }) =>
    tell('sessionChanged', { state: 'waitingForBrowser', organisation: contoso, until: pictured + 290_000 }),
  notConfigured: ({ tell }) =>
    tell('sessionChanged', {
      state: 'notConfigured',
      problem: { kind: 'misconfigured', setting: 'tenant', reference: 'PB-7F3A21' },
    }),
  offline: (fake) => {
    picture(fake)
    const old = pictured - 11 * 60_000
    fake.tell(
      'availabilityChanged',
      picturedDay.map((one) => ({ ...one, asOf: old })),
    )
    fake.tell('connectionChanged', { lastAnswer: old, problem: offline })
  },
  proxy: (fake) => {
    picture(fake)
    fake.tell('proxyChanged', { asks: 'proxy.contoso.example:8080' })
  },
  pending: ({ tell }) => {
    tell('sessionChanged', { ...signedIn, organisation: sample })
    tell('peopleChanged', { people: [...picturedPeople, ...crowd(306)], isLoading: true })
  },
  long: (fake) => {
    picture(fake)
    fake.tell('peopleChanged', { people: [...picturedPeople, ...crowd(10_000)], isLoading: false })
  },
  soon: (fake) => {
    picture(fake)
    const [first, second, third] = picturedPeople
    if (!first || !second || !third) return
    fake.tell('availabilityChanged', [
      calendar(first, { occupied: [entry([10.9, 12], 'busy', { title: 'Steering committee' })] }),
      calendar(second, { occupied: [] }),
      calendar(third, { hours: [13, 17], zone: 'America/New_York', occupied: [entry([13, 14], 'busy')] }),
    ])
  },
}
