import type { Instant } from '../../shared/availability/availability'

/** One mail that was accepted. */
export interface SentMail {
  readonly id: string
  readonly acceptedAt: Instant
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
  readonly importance: string
  /** Named properties: id → value. */
  readonly properties: ReadonlyMap<string, string>
}

/** https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits-1 */
const mostInAMinute = 30
const minute = 60_000

/** How long an accepted mail is on its way into the sent items, milliseconds: “accepted” does not say that it is done. */
const onItsWay = 400

/** The sent items of everybody, as long as the organisation is open. */
export class Mailboxes {
  readonly #sent = new Map<string, readonly SentMail[]>()

  /** Everything that one mailbox sent, the oldest first. */
  sentBy(user: string): readonly SentMail[] {
    return this.#sent.get(user) ?? []
  }

  /** Everything that anybody sent. */
  all(): readonly SentMail[] {
    return [...this.#sent.values()].flat()
  }

  /** What stands in the sent items by now. */
  sentItems(user: string, now: Instant): readonly SentMail[] {
    return this.sentBy(user).filter(({ acceptedAt }) => acceptedAt + onItsWay <= now)
  }

  isOverLimit(user: string, now: Instant): boolean {
    return this.sentBy(user).filter(({ acceptedAt }) => acceptedAt > now - minute).length >= mostInAMinute
  }

  accept(user: string, mail: SentMail): void {
    this.#sent.set(user, [...this.sentBy(user), mail])
  }
}
