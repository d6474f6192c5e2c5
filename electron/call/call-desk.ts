import type { Instant } from '../../shared/availability/availability'
import {
  isCallId,
  type Call,
  type CallId,
  type HandedOver,
  type HandOverKind,
  type Way,
} from '../../shared/call'
import type { CallLogNews } from '../../shared/call-log'
import { done, type Outcome } from '../../shared/outcome'
import type { Person, PersonId } from '../../shared/person'
import type { Met } from '../directory/met'
import type { Tell } from '../ipc/broadcast'
import { CallBoard, type Heard } from './call-board'
import type { CallLog, PutThrough } from './call-log'
import { toCallerKey } from './caller-number'
import { findAskedFor } from './find-asked-for'
import { notHandedOver, toTarget, type HandOver, type Target } from './hand-over/hand-over'
import { OperatorLog } from './operator-log'
import type { CallNews, IncomingCall } from './parse-call'
import {
  asReturned,
  asRinging,
  isOnlyStanding,
  laidOver,
  toCall,
  toPutThrough,
  toStanding,
  toUnknown,
  withoutBefore,
} from './to-call'

interface CallDeskParts {
  readonly now: () => Instant
  /** The operator's country, ISO 3166, such as “CH”; empty where it is not known. */
  readonly country: string
  readonly people: () => Iterable<Person>
  readonly accountOf: (id: PersonId) => string | undefined
  readonly askAnew: (id: PersonId) => void
  readonly tell: Tell
  /** By what a number is handed over; a problem where the setting is wrong. */
  readonly byNumber: () => Outcome<HandOver>
  readonly byTeams: HandOver
  readonly openLog: (operatorKey: string) => CallLog
  /** Removes every call log from this computer. False: something could not be removed. */
  readonly eraseLogs: () => Promise<boolean>
}

/** The telephone's side of the desk: calls come in by whatever tells of them, and go out by the chosen hand-over. */
export class CallDesk {
  readonly board: CallBoard
  readonly #log: OperatorLog
  #unnamed = 0
  /** Being handed over now: a key pressed twice dials once. */
  readonly #leaving = new Set<CallId>()

  constructor(private readonly parts: CallDeskParts) {
    this.#log = new OperatorLog(parts.openLog)
    this.board = new CallBoard((calls) => parts.tell('callsChanged', calls))
    this.followHandOver()
  }

  /** By what calls are handed over may have been chosen anew: a wrong choice is told before a call rings. */
  followHandOver(): void {
    const chosen = this.parts.byNumber()
    this.board.warn('handOver', chosen.ok ? undefined : chosen.problem)
  }

  /** The telephone system told something. `isProven`: with the secret, so that no web page can have sent it. */
  hear(news: CallNews, isProven = false): void {
    if (news.kind === 'callEnded') return this.board.end(news.id)
    // A telephone goes on telling how a call stands that has left this desk.
    if (isOnlyStanding(news) && this.board.last?.heard.call.id === news.id) return
    const id = news.id ?? this.#makeId(this.#keyOf(news))
    // The strip follows whom the operator talks to: a stranger's link must not take it away from the call that is there.
    this.#show(isProven || this.board.find(id) ? news : asRinging(news), id)
  }

  /** The operator ended it, or wants it out of sight. */
  end(id: CallId): void {
    this.board.leave(id, this.parts.now())
  }

  /** Hands a call over; one that could not be stays on the board. */
  async transfer(id: CallId, to: PersonId, way: Way): Promise<Outcome<undefined>> {
    const heard = this.board.find(id)
    if (!heard || this.#leaving.has(id)) return notHandedOver('callGone')
    const person = this.#personOf(to)
    const target =
      person && toTarget(person, { way, account: this.parts.accountOf(to), callId: heard.news.id })
    if (!target) return notHandedOver('numberGone')
    this.#leaving.add(id)
    const outcome = await this.#give(target, way).finally(() => this.#leaving.delete(id))
    if (!outcome.ok) return outcome
    const { number } = target
    const gone = { by: outcome.value, at: this.parts.now(), ...(number !== undefined && { number }) }
    this.#noteGone(heard, { caller: heard.call.caller, to: { id: to, name: person.name }, ...gone })
    return done(undefined)
  }

  /** Gives a number to the telephone without a call: to ring somebody back, or to try what was set up. Says by what. */
  dial(target: Target): Promise<Outcome<HandOverKind>> {
    return this.#give(target, 0)
  }

  /** The call that left last has come back, says the operator, or should not have been ended. */
  takeBack(): void {
    const { last } = this.board
    if (!last) return
    const { heard, handedOver } = last
    this.board.forgetLast()
    if (!handedOver) return this.board.put(heard)
    this.board.put(asReturned(heard, handedOver))
    this.parts.askAnew(handedOver.to.id)
  }

  /** More people are known: a call that named nobody may name somebody now. */
  lookAgain(): void {
    this.board.renew((heard) => {
      const { askedFor, people } = heard.call
      if (askedFor === undefined || people.length > 0) return heard
      const found = findAskedFor(askedFor, this.parts.people())
      return found.length === 0 ? heard : { ...heard, call: { ...heard.call, people: found } }
    })
  }

  /** Whom the directory has come to show is known by its id, in the calls that wait and in those that are kept. */
  async carryOver(met: Met): Promise<void> {
    this.board.carryOver(met)
    await this.#log.carryOver(met)
    this.#tellRecent()
  }

  /** From now on calls are kept for this operator; undefined: nobody is at the desk. What was told of others is forgotten. */
  async keepFor(operatorKey: string | undefined): Promise<void> {
    await Promise.all([this.#leave(), operatorKey === undefined ? undefined : this.#sitDown(operatorKey)])
  }

  /** Removes what was kept of calls. False: something could not be removed. */
  async wipe(): Promise<boolean> {
    await this.#leave()
    return this.parts.eraseLogs()
  }

  /** The calls of whoever is signed in, the last one first. */
  readLog(): Promise<CallLogNews> {
    return this.#log.read()
  }

  /** Removes the calls of whoever is signed in, and what followed from them. False: something could not be removed. */
  async eraseLog(): Promise<boolean> {
    const isGone = await this.#log.erase()
    this.board.forgetLast()
    this.board.renew(withoutBefore)
    this.#tellRecent()
    return isGone
  }

  /** The settings may keep calls for another time. */
  followLog(): void {
    this.#log.followSettings()
    this.#tellRecent()
  }

  /** To whom calls were put through lately. */
  recent(): readonly PersonId[] {
    return this.#log.recent()
  }

  /** By what a caller is known again. */
  #keyOf({ from, name }: IncomingCall): string | undefined {
    return from === undefined ? name : (toCallerKey(from, this.parts.country) ?? from)
  }

  #personOf(id: PersonId): Person | undefined {
    for (const person of this.parts.people()) if (person.id === id) return person
    return undefined
  }

  /** By what it was given. */
  async #give(target: Target, way: Way): Promise<Outcome<HandOverKind>> {
    const chosen = way === 'teams' ? done(this.parts.byTeams) : this.parts.byNumber()
    if (!chosen.ok) return chosen
    const given = await chosen.value.give(target)
    return given.ok ? done(chosen.value.kind) : given
  }

  async #leave(): Promise<void> {
    const leaving = this.#log.leave()
    this.board.forgetLast()
    this.board.renew(toUnknown)
    this.#tellRecent()
    await leaving
  }

  async #sitDown(operatorKey: string): Promise<void> {
    // What began to ring before somebody sat down is theirs now.
    if (!(await this.#log.sitDown(operatorKey, this.board.readAll()))) return
    this.board.renew((heard) => this.#log.withBefore(heard))
    this.#tellRecent()
  }

  #tellRecent(): void {
    this.parts.tell('recentChanged', this.recent())
  }

  /** A call without an id of its own is known by its caller: a program that tells of it twice rings once. */
  #makeId(key: string | undefined): CallId {
    this.#unnamed += 1
    const text = `from ${key ?? this.#unnamed}`.slice(0, 100)
    return isCallId(text) ? text : this.#makeId(undefined)
  }

  #show(told: IncomingCall, id: CallId): void {
    // Of a call without an id nobody tells the end: when it rings again, it is another one.
    const known = told.id === undefined ? undefined : this.board.find(id)
    const now = this.parts.now()
    const news = laidOver(known?.news, told)
    const key = this.#keyOf(news)
    const cameFrom = news.isReturned ? this.#cameFrom(id, key) : undefined
    const since = known?.call.since ?? now
    const standing = toStanding(news.state, known?.call.standing, now)
    const { country } = this.parts
    const asked = this.#askedBy(news, known)
    const call = toCall(news, { id, since, standing, cameFrom, country, asked })
    this.board.put(this.#log.withBefore({ call, news, ...(key !== undefined && { key }) }))
    if (!known) this.#log.noteRing(call, key)
    this.#look(call)
  }

  /** Whom it asks for. Of a large directory that is a long search: how a call stands is no reason to do it again. */
  #askedBy({ askedFor }: IncomingCall, known: Heard | undefined): readonly PersonId[] {
    if (known && !known.call.cameBack && known.news.askedFor === askedFor) return known.call.people
    return askedFor === undefined ? [] : findAskedFor(askedFor, this.parts.people())
  }

  /** The one who is meant is looked at anew. */
  #look({ people: [only, ...others] }: Call): void {
    if (only !== undefined && others.length === 0) this.parts.askAnew(only)
  }

  /** From whom a call comes back; the board no longer shows it as gone. */
  #cameFrom(id: CallId, key: string | undefined): PutThrough | undefined {
    const { last } = this.board
    if (last?.handedOver && (last.heard.call.id === id || (key !== undefined && last.heard.key === key))) {
      this.board.forgetLast()
      return toPutThrough(last.handedOver)
    }
    return this.#log.lastPutThrough({ id, key })
  }

  #noteGone(heard: Heard, handedOver: HandedOver): void {
    this.board.handOver(heard, handedOver)
    this.#log.notePutThrough(heard.call.id, toPutThrough(handedOver))
    this.#tellRecent()
  }
}
