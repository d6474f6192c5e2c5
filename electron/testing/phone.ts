import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Calls } from '../../shared/call'
import { done, type Outcome } from '../../shared/outcome'
import { isPersonId, type Person, type PersonId } from '../../shared/person'
import { CallDesk } from '../call/call-desk'
import { CallLog } from '../call/call-log'
import { eraseCallLogs, openCallLogStore } from '../call/call-log-store'
import type { HandOver, Target } from '../call/hand-over/hand-over'
import { parseCallLink } from '../call/parse-call'
import { KeyBox } from './key-box'
import { createRecordedLog } from './recorded-log'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}
const person = (name: string, extension: string, more: Person['phones'] = []): Person => ({
  id: idOf(name.split(' ')[0] ?? ''),
  name,
  phones: [{ kind: 'desk', number: `+41 44 555 ${extension}`, extension }, ...more],
})
export const martina = person('Martina Keller', '4021', [{ kind: 'mobile', number: '+41 79 555 01 88' }])
export const mario = person('Mario Keller', '4310')

/** A desk with a telephone that is played by hand: what it was told, and what it told. */
export class Phone {
  now = Date.UTC(2026, 10, 24, 9, 42)
  people: readonly Person[] = [martina, mario]
  readonly given: Target[] = []
  readonly askedAnew: PersonId[] = []
  outcome: Outcome<undefined> = done(undefined)
  calls: Calls = { calls: [] }
  recent: readonly PersonId[] = []
  readonly desk: CallDesk

  constructor(
    readonly folder: string,
    readonly box = new KeyBox(),
  ) {
    const give = (target: Target): Promise<Outcome<undefined>> => {
      this.given.push(target)
      return Promise.resolve(this.outcome)
    }
    const byNumber: HandOver = { kind: 'link', give }
    const log = createRecordedLog()
    this.desk = new CallDesk({
      now: () => this.now,
      country: 'CH',
      people: () => this.people,
      accountOf: (id) => `${id}@contoso.example`,
      askAnew: (id) => this.askedAnew.push(id),
      tell: (name, news) => Object.assign(this, name === 'callsChanged' ? { calls: news } : { recent: news }),
      byNumber: () => done(byNumber),
      byTeams: { kind: 'teams', give },
      openLog: (key) =>
        new CallLog({
          store: openCallLogStore(key, { folder, box, log }),
          now: () => this.now,
          keepDays: () => 30,
          log,
        }),
      eraseLogs: () => eraseCallLogs(folder),
    })
  }

  ring(query: string): void {
    const news = parseCallLink(`patchboard://call${query}`)
    if (!news) throw new Error('no call')
    this.desk.hear(news)
  }

  async transfer(way: 'teams' | number = 0, to = martina): Promise<Outcome<undefined>> {
    const [call] = this.calls.calls
    if (!call) throw new Error('nobody calls')
    return this.desk.transfer(call.id, to.id, way)
  }
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'patchboard-calls-'))

/** With Sofia at the desk. */
export async function atDesk(): Promise<Phone> {
  const phone = new Phone(await newFolder())
  await phone.desk.keepFor('sofia')
  return phone
}
