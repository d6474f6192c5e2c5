import type { HandOverKind } from '../../shared/call'
import type { LanguageTag } from '../../shared/language'
import { done, failed, type Outcome } from '../../shared/outcome'
import { noRingBacks, type RingBack, type RingBacks as Told, type RingBackWish } from '../../shared/ring-back'
import type { PersonId } from '../../shared/person'
import { createReference } from '../create-reference'
import type { Met } from '../directory/met'
import { toNotice } from './ring-back-words'
import type { RingBacks } from './ring-backs'
import type { DeskParts } from '../desk-parts'

interface RingBackDeskParts {
  readonly openRingBacks: (
    operatorKey: string,
    hears: { readonly onChange: () => void; readonly onDue: (ringBack: RingBack) => void },
  ) => RingBacks
  /** Gives a number to the telephone, as a call is handed over. */
  readonly dial: (number: string) => Promise<Outcome<HandOverKind>>
  readonly notify: DeskParts['notify']
  readonly language: () => LanguageTag
  readonly tell: (ringBacks: Told) => void
}

/** What became of writing it down. */
const toOutcome = (isKept: boolean): Outcome<undefined> =>
  isKept ? done(undefined) : failed({ kind: 'secretsUnavailable', reference: createReference() })

/** The reminders of whoever sits at the desk. */
export class RingBackDesk {
  #ringBacks: RingBacks | undefined

  constructor(private readonly parts: RingBackDeskParts) {}

  read(): Told {
    return this.#ringBacks?.read() ?? noRingBacks
  }

  /** Whose calendars the reminders stand in. */
  get ids(): readonly PersonId[] {
    return this.read().ringBacks.map(({ person }) => person.id)
  }

  /** Whose reminders they are from now on; undefined: nobody's. Those of who leaves stay sealed on the disk. */
  async keepFor(operatorKey: string | undefined): Promise<void> {
    const before = this.#ringBacks
    this.#ringBacks =
      operatorKey === undefined
        ? undefined
        : this.parts.openRingBacks(operatorKey, {
            onChange: () => this.parts.tell(this.read()),
            onDue: (ringBack) => this.#remind(ringBack),
          })
    this.parts.tell(this.read())
    await Promise.all([before?.close(), this.#ringBacks?.open()])
  }

  /** Removes what is kept for whoever is at the desk. False: something could not be removed. */
  async wipe(): Promise<boolean> {
    const ringBacks = this.#ringBacks
    this.#ringBacks = undefined
    this.parts.tell(this.read())
    return ringBacks === undefined || ringBacks.erase()
  }

  async carryOver(met: Met): Promise<void> {
    await this.#ringBacks?.carryOver(met)
  }

  /** Calendars were read, or the computer woke: moments may have moved or passed. */
  look(): void {
    this.#ringBacks?.look()
  }

  async obey(wish: RingBackWish): Promise<Outcome<undefined>> {
    const ringBacks = this.#ringBacks
    if (!ringBacks) return failed({ kind: 'signedOut', reference: createReference() })
    switch (wish.kind) {
      case 'set':
        return toOutcome(await ringBacks.set(wish))
      case 'later':
        return toOutcome(await ringBacks.later(wish.id))
      case 'remove':
        return toOutcome(await ringBacks.remove(wish.id))
      case 'bringBack':
        return toOutcome(await ringBacks.bringBack())
      case 'dial':
        return this.#dial(ringBacks, wish.id)
    }
  }

  async #dial(ringBacks: RingBacks, id: RingBack['id']): Promise<Outcome<undefined>> {
    const number = ringBacks.find(id)?.caller.number
    if (number === undefined) return done(undefined)
    const dialled = await this.parts.dial(number)
    if (dialled.ok) return toOutcome(await ringBacks.noteDialled(id, dialled.value))
    const { problem } = dialled
    // It is no call that was not handed over.
    return problem.kind === 'handOverFailed' ? failed({ ...problem, kind: 'notDialled' }) : dialled
  }

  #remind({ caller, person }: RingBack): void {
    const notice = toNotice(caller, person.name, this.parts.language())
    this.parts.notify({ ...notice, opens: person.id })
  }
}
